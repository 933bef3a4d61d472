/** Most work that one comment may cost; steps of about one table look-up. */
export interface ScreeningLimits {
  /** UTF-16 units over all fields. */
  readonly units: number;
  /** Steps per unit, on top of {@link ScreeningLimits.steps}. */
  readonly stepsPerUnit: number;
  readonly steps: number;
}

/** 64 KB of text, and eight times the steps that ordinary text costs. */
export const DEFAULT_LIMITS: ScreeningLimits = { units: 65_536, stepsPerUnit: 100, steps: 50_000 };

/** A comment that costs more than the limits allow. It is no verdict: whoever catches it holds the comment. */
export class ScreeningBudgetError extends Error {
  readonly code = 'SCREENING_BUDGET';
  /** What ran out. */
  readonly resource: 'units' | 'steps';
  readonly limit: number;

  constructor(resource: 'units' | 'steps', limit: number) {
    super(`The comment costs more than ${limit} ${resource}.`);
    this.name = 'ScreeningBudgetError';
    this.resource = resource;
    this.limit = limit;
  }
}

/** Work that is left for one comment. Spent by every pass, so that hostile input ends in a typed error, not in waiting. */
export class WorkBudget {
  private left: number;
  private readonly limit: number;

  constructor(limits: ScreeningLimits, units: number) {
    if (units > limits.units) throw new ScreeningBudgetError('units', limits.units);
    this.limit = limits.steps + limits.stepsPerUnit * units;
    this.left = this.limit;
  }

  spend(steps: number): void {
    this.left -= steps;
    if (this.left < 0) throw new ScreeningBudgetError('steps', this.limit);
  }
}
