/** What a security code asks of the sender's device: more after failures, most while the site is flooded. */

export interface CodePressure {
  /** Without an image the work alone decides, so that it weighs more. */
  readonly path: 'image' | 'work';
  /** Wrong answers of the client, and of the whole site, within the window. */
  readonly clientFailures: number;
  readonly siteFailures: number;
  /** The whole site accepted all that it may. */
  readonly isFlooded: boolean;
}

/** Tries of a key derivation, of which a phone does some two thousand in a second. */
const BASE = { image: 800, work: 3200 } as const;
const HIGHEST = 8;
/** Wrong answers of the whole site that double the cost. */
const SITE_FAILURES = 100;

/** Range from which the number of tries is drawn. */
export function toWorkRange(pressure: CodePressure): { readonly least: number; readonly most: number } {
  const { path, clientFailures, siteFailures, isFlooded } = pressure;
  const raised = 2 ** (clientFailures / 2) * (1 + Math.floor(siteFailures / SITE_FAILURES));
  const least = Math.round(BASE[path] * (isFlooded ? HIGHEST : Math.min(HIGHEST, raised)));
  return { least, most: least * 2 };
}
