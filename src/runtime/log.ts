import { constraintOf, driverCodeOf } from '../db/driver-errors.ts';
import type { Log } from '../services/deps.ts';

/**
 * One JSON object a line. Errors are written by name, code and place: the message of a failed query repeats its
 * parameters, which are what readers typed.
 */
export function createLog(write: (line: string) => void, now: () => Date): Log {
  const at =
    (level: 'info' | 'warn' | 'error'): Log['info'] =>
    (message, fields = {}) => {
      const plain = Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, toPlain(value)]));
      write(JSON.stringify({ at: now().toISOString(), level, message, ...plain }));
    };
  return { info: at('info'), warn: at('warn'), error: at('error') };
}

function toPlain(value: unknown): unknown {
  if (!(value instanceof Error)) return value;
  const code = driverCodeOf(value);
  const ofDatabase = 'query' in value || 'severity' in value || 'params' in value;
  return {
    name: value.name,
    ...(ofDatabase ? {} : { message: value.message }),
    ...(code === undefined ? {} : { code }),
    ...(constraintOf(value) === undefined ? {} : { constraint: constraintOf(value) }),
    stack: value.stack?.split('\n').filter((line) => /^\s+at /.test(line)),
    ...(value.cause === undefined ? {} : { cause: toPlain(value.cause) }),
  };
}
