import { DrizzleQueryError } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/runtime/log.ts';

function logged(error: unknown): string {
  const lines: string[] = [];
  const log = createLog(
    (line) => lines.push(line),
    () => new Date('2026-03-01T12:00:00Z'),
  );
  log.error('it failed', { error });
  return lines.join('\n');
}

describe('createLog', () => {
  it('writes one line of JSON with the time, the level and the fields', () => {
    expect(JSON.parse(logged(new Error('why')))).toMatchObject({
      at: '2026-03-01T12:00:00.000Z',
      level: 'error',
      message: 'it failed',
      error: { name: 'Error', message: 'why' },
    });
  });

  it('never writes what a query was given, which is what readers typed', () => {
    const cause = Object.assign(new Error('duplicate key (rana@example.com)'), {
      severity: 'ERROR',
      code: '23505',
      constraint: 'auth_user_email_key',
      detail: 'Key (email)=(rana@example.com) already exists.',
    });
    const line = logged(
      new DrizzleQueryError('insert into auth_user values ($1)', ['rana@example.com'], cause),
    );
    expect(line).not.toContain('rana');
    expect(line).toContain('23505');
    expect(line).toContain('auth_user_email_key');
  });
});
