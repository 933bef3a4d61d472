// The publisher's one tag: puts the frame where the tag stands. It sets no cookie, stores nothing, and reads nothing of
// the page but its address, its title and its language.

import { mountFrame } from './host/mount-frame.ts';

const tag = document.currentScript;
if (tag instanceof HTMLScriptElement && tag.dataset.site) {
  mountFrame(tag, new URL(tag.src).origin, (frame) => tag.before(frame));
}
