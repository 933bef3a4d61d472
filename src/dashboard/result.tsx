import { type Signal, useSignal } from '@preact/signals';
import { ApiError } from './api.ts';
import { texts } from './language.ts';

export interface Result {
  readonly kind: 'done' | 'failed';
  readonly sentence: string;
}

/** Runs something that may fail and says how it went. */
export function useResult(): readonly [
  Signal<Result | undefined>,
  (work: () => Promise<string | undefined>) => Promise<void>,
] {
  const result = useSignal<Result | undefined>(undefined);
  async function run(work: () => Promise<string | undefined>): Promise<void> {
    result.value = undefined;
    try {
      const sentence = await work();
      if (sentence !== undefined) result.value = { kind: 'done', sentence };
    } catch (error) {
      const said = error instanceof ApiError && error.status !== 0;
      result.value = { kind: 'failed', sentence: said ? error.message : texts().offline };
    }
  }
  return [result, run];
}

export function ResultLine({ result }: { result: Signal<Result | undefined> }) {
  const { value } = result;
  return (
    <p class={value?.kind === 'failed' ? 'error' : 'done'} role="status" aria-live="polite">
      {value?.sentence}
    </p>
  );
}
