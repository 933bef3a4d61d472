import { createLog } from '../runtime/log.ts';

export const logToStderr = createLog(
  (line) => process.stderr.write(`${line}\n`),
  () => new Date(),
);
