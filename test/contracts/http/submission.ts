import { describe, expect, it } from 'vitest';
import { accepted, createSite, faultsOf, type HttpHarness, submit, writeComment } from './harness.ts';

/** A comment's way in. */
export function describeSubmission(harness: () => HttpHarness): void {
  describe('POST /api/v1/sites/{site}/comments', () => {
    it('takes a comment, holds it for review, and says what happens next with a private link', async () => {
      const site = await createSite(harness());
      const reply = await submit(harness(), site, await writeComment(harness(), site));
      expect(reply.status).toBe(202);
      const body = (await reply.json()) as { id: string };
      expect(body).toMatchObject({
        outcome: 'received',
        status: 'waiting',
        message: expect.stringContaining('review'),
      });
    });
  });
}
void accepted;
void faultsOf;
