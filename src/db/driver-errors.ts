/** What the drivers' errors mean; drizzle wraps them, and their fields differ. */

interface DriverError {
  readonly code?: unknown;
  /** PGlite's name of the field. */
  readonly constraint?: unknown;
  /** postgres.js's name of the field. */
  readonly constraint_name?: unknown;
}

/** The code of the error or of what caused it: a SQLSTATE, or the driver's own for a connection. */
export function driverCodeOf(error: unknown): string | undefined {
  for (const cause of causesOf(error)) {
    if (typeof cause.code === 'string') return cause.code;
  }
  return undefined;
}

/** The name of the constraint that a statement broke. */
export function constraintOf(error: unknown): string | undefined {
  for (const cause of causesOf(error)) {
    const name = cause.constraint ?? cause.constraint_name;
    if (typeof name === 'string') return name;
  }
  return undefined;
}

const TRIED_AGAIN = new Set([
  '40001', // serialization_failure
  '40P01', // deadlock_detected
]);

export function isTransient(error: unknown): boolean {
  return TRIED_AGAIN.has(driverCodeOf(error) ?? '');
}

const UNREACHABLE = new Set([
  '53300', // too_many_connections
  '57014', // query_canceled, by the statement timeout
  '57P01', // admin_shutdown
  '57P02', // crash_shutdown
  '57P03', // cannot_connect_now
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'CONNECTION_ENDED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
]);

/** Whether the database did not answer, so that the same request may succeed later. */
export function isUnavailable(error: unknown): boolean {
  const code = driverCodeOf(error) ?? '';
  return UNREACHABLE.has(code) || code.startsWith('08');
}

function* causesOf(error: unknown): Generator<DriverError> {
  let current = error;
  for (let depth = 0; depth < 5 && typeof current === 'object' && current !== null; depth += 1) {
    yield current as DriverError;
    current = (current as { cause?: unknown }).cause;
  }
}
