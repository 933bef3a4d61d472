import { describeCodes } from './codes.ts';
import { describeEditing } from './editing.ts';
import type { HttpHarness } from './harness.ts';
import { describeIdempotency } from './idempotency.ts';
import { describeLimits } from './limits.ts';
import { describeOutcomes } from './outcomes.ts';
import { describeOwnComments } from './own-comments.ts';
import { describePlainForm } from './plain-form.ts';
import { describeReadersSay } from './readers-say.ts';
import { describeReading } from './reading.ts';
import { describeRepeats } from './repeats.ts';
import { describeSubmission } from './submission.ts';
import { describeSurfaces } from './surfaces.ts';
import { describeThreads } from './threads.ts';

/** Everything that the public API promises, on whatever runtime and database it is asked. */
export function describePublicApi(harness: () => HttpHarness): void {
  describeSubmission(harness);
  describeIdempotency(harness);
  describeCodes(harness);
  describeRepeats(harness);
  describeLimits(harness);
  describeOutcomes(harness);
  describeReading(harness);
  describeOwnComments(harness);
  describeEditing(harness);
  describeThreads(harness);
  describePlainForm(harness);
  describeReadersSay(harness);
  describeSurfaces(harness);
}
