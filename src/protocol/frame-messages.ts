/**
 * All that the frame may tell the page around it. Nothing goes the other way: what the page has to say stands in the
 * frame's address.
 */
export type FrameMessage =
  /** The frame's script runs. */
  | { readonly adab: 'ready' }
  /** The height that the frame needs, in whole CSS pixels, 0 to {@link HEIGHT_LIMIT}. */
  | { readonly adab: 'resize'; readonly height: number }
  /** Something in the frame wants to be seen: `offset` CSS pixels below the frame's top. */
  | { readonly adab: 'focus'; readonly offset: number };

export const HEIGHT_LIMIT = 20_000;

/** The message in `data`, which may be anything; undefined for whatever is not exactly one of the three. */
export function parseFrameMessage(data: unknown): FrameMessage | undefined {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, 'adab')) return undefined;
  const { adab, height, offset } = data as Record<string, unknown>;
  if (adab === 'ready') return { adab };
  if (adab === 'resize' && isPixels(height)) return { adab, height };
  if (adab === 'focus' && isPixels(offset)) return { adab, offset };
  return undefined;
}

function isPixels(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= HEIGHT_LIMIT;
}
