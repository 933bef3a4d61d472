import type { SubmitReply } from '../../../protocol/submission.ts';
import { byId, type FramePage } from './page.ts';

/** Puts the receipt where the form stood: received, what happens next, the private link. */
export function showReceipt(page: FramePage, reply: SubmitReply, onAgain: () => void): HTMLElement | null {
  const compose = byId('compose');
  if (!compose) return null;
  const { messages } = page;
  const box = element('section', { className: 'receipt', id: 'receipt', tabIndex: -1 });
  box.append(
    element('h2', { textContent: messages.receivedHeading }),
    element('p', { textContent: reply.message }),
  );
  if (reply.statusUrl) {
    const link = element('a', { href: reply.statusUrl, target: '_blank', textContent: messages.statusLink });
    link.append(element('span', { className: 'visually-hidden', textContent: ` (${messages.opensNewTab})` }));
    const line = element('p', {});
    line.append(link);
    box.append(
      element('p', { textContent: messages.statusLinkIntro }),
      line,
      copyButton(page, reply.statusUrl),
    );
  }
  const again = element('button', { type: 'button', className: 'quiet', textContent: messages.writeAnother });
  again.addEventListener('click', () => {
    box.remove();
    compose.hidden = false;
    onAgain();
  });
  box.append(again);
  compose.hidden = true;
  compose.before(box);
  box.focus({ preventScroll: true });
  return box;
}

function copyButton(page: FramePage, url: string): HTMLElement {
  const line = element('p', {});
  const button = element('button', {
    type: 'button',
    className: 'button',
    textContent: page.messages.copyLink,
  });
  const status = element('span', { role: 'status' });
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(url).then(
      () => {
        status.textContent = ` ${page.messages.linkCopied}`;
      },
      // The browser forbids it in this frame: the link itself is there.
      () => button.remove(),
    );
  });
  line.append(button, status);
  return line;
}

/** An element with properties set; text only ever goes in as text. */
function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(name), properties);
}
