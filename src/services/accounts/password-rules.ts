import type { FieldCode } from '../../protocol/messages/errors.ts';
import { ServiceError } from '../errors.ts';

const MIN_LENGTH = 12;
const MAX_LENGTH = 256;

/**
 * Length is what counts (NIST SP 800-63B): no rules of composition, and nothing that one character or a short run repeated
 * would pass.
 *
 * @throws {ServiceError} `invalid` with the field `password`.
 */
export function assertPassword(password: string): void {
  const length = [...password].length;
  if (length < MIN_LENGTH) fault('too-short', { minimum: MIN_LENGTH });
  if (length > MAX_LENGTH) fault('too-long', { maximum: MAX_LENGTH });
  if (new Set(password.toLowerCase()).size < 5) fault('too-simple', {});
}

function fault(code: FieldCode, values: Record<string, number>): never {
  throw new ServiceError('invalid', { faults: [{ field: 'password', code, values }] });
}
