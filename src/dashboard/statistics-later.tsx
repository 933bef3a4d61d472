import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { texts } from './language.ts';

/** The statistics with their pictures, fetched when someone looks: the queue does not wait for them. */
export function StatisticsLater() {
  const screen = useSignal<{ readonly Screen: ComponentType } | undefined>(undefined);
  const isMissing = useSignal(false);
  useEffect(() => {
    import('./statistics.tsx').then(
      ({ StatisticsScreen }) => (screen.value = { Screen: StatisticsScreen }),
      () => (isMissing.value = true),
    );
  }, []);
  if (screen.value !== undefined) return <screen.value.Screen />;
  return <main class="page">{isMissing.value ? <p class="notice">{texts().offline}</p> : null}</main>;
}
