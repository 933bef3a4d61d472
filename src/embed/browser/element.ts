// The package entry `adab/embed`: `<adab-comments>` for pages that are built from components. It is the same frame as the
// script tag's, mounted when the element is connected and gone with it.

import { mountFrame } from './host/mount-frame.ts';

/** `<adab-comments service="https://comments.example" data-site="…" data-page="…">`. */
class AdabComments extends HTMLElement {
  static readonly observedAttributes = ['service', 'data-site', 'data-page', 'data-lang', 'data-theme'];
  #unmount: (() => void) | undefined;

  connectedCallback(): void {
    this.#mount();
  }

  disconnectedCallback(): void {
    this.#unmount?.();
    this.#unmount = undefined;
  }

  /** Another page in the same element: what a router of a single-page site does. */
  attributeChangedCallback(): void {
    if (this.#unmount) this.#mount();
  }

  #mount(): void {
    this.#unmount?.();
    this.#unmount = undefined;
    const service = this.getAttribute('service') ?? '';
    if (!this.dataset.site || !URL.canParse(service)) return;
    this.style.display = 'block';
    this.#unmount = mountFrame(this, new URL(service).origin, (frame) => this.append(frame));
  }
}

if (!customElements.get('adab-comments')) customElements.define('adab-comments', AdabComments);
