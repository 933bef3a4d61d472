import { parseFrameMessage } from '../../../protocol/frame-messages.ts';
import { frameAddress, readTag, soughtComment } from './frame-address.ts';

/** Tall enough for the form and a few comments, so that what stands below does not move when the frame says its height. */
const RESERVED_HEIGHT = 1100;
/** What stays visible above a comment that was scrolled to. */
const SCROLL_MARGIN = 24;

/**
 * Puts the frame where `place` says and keeps its height. It listens to that frame alone, at the service's exact origin,
 * and returns what takes it all away again.
 */
export function mountFrame(
  tag: HTMLElement,
  service: string,
  place: (frame: HTMLIFrameElement) => void,
): () => void {
  const options = readTag(tag);
  const frame = document.createElement('iframe');
  frame.title = options.language === 'ar' ? 'التعليقات' : 'Comments';
  frame.loading = 'lazy';
  frame.allow = 'clipboard-write';
  const { style } = frame;
  style.display = 'block';
  style.width = '100%';
  style.border = '0';
  style.height = `${Number(tag.dataset.height) || RESERVED_HEIGHT}px`;
  frame.src = frameAddress(service, options);

  const onMessage = (event: MessageEvent) => {
    if (event.origin !== service || event.source !== frame.contentWindow) return;
    const message = parseFrameMessage(event.data);
    if (message?.adab === 'resize') style.height = `${message.height}px`;
    if (message?.adab === 'focus') {
      const top = frame.getBoundingClientRect().top + scrollY + message.offset - SCROLL_MARGIN;
      scrollTo({ top });
    }
  };
  // Only the fragment differs, so that the frame is not loaded again.
  const onHash = () => {
    if (soughtComment()) frame.src = frameAddress(service, options);
  };
  addEventListener('message', onMessage);
  addEventListener('hashchange', onHash);
  place(frame);
  return () => {
    removeEventListener('message', onMessage);
    removeEventListener('hashchange', onHash);
    frame.remove();
  };
}
