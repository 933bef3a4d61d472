import { type FrameMessage, HEIGHT_LIMIT } from '../../../protocol/frame-messages.ts';

/** The page around the frame, spoken to at its exact origin, or not at all. */
export interface Host {
  /** Asks that `element` be scrolled into view; where nobody frames us the frame scrolls by itself. */
  show(element: Element): void;
}

export function connectHost(origin: string | undefined): Host {
  const isFramed = parent !== window && origin !== undefined && origin !== '';
  const tell = (message: FrameMessage) => parent.postMessage(message, origin ?? '');
  if (isFramed) {
    const root = document.documentElement;
    const measure = () =>
      tell({
        adab: 'resize',
        height: Math.min(HEIGHT_LIMIT, Math.ceil(root.getBoundingClientRect().height)),
      });
    new ResizeObserver(measure).observe(root);
    tell({ adab: 'ready' });
  }
  return {
    show(element) {
      const offset = Math.max(0, Math.round(element.getBoundingClientRect().top + scrollY));
      if (isFramed) tell({ adab: 'focus', offset: Math.min(HEIGHT_LIMIT, offset) });
      else element.scrollIntoView({ block: 'start' });
    },
  };
}
