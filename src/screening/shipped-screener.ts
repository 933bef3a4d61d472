import { createNetworkClassifier } from './classifier/network-classifier.ts';
import { SHIPPED_MODEL } from './classifier/weights.generated.js';
import { createScreener, type Screener, type ScreenerOptions } from './screener.ts';

/** The engine as it is shipped: every list, and the weights that `npm run train` wrote. */
export function createShippedScreener(options: Omit<ScreenerOptions, 'classifier'> = {}): Screener {
  return createScreener({ ...options, classifier: createNetworkClassifier(SHIPPED_MODEL) });
}
