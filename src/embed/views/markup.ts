import type { html } from 'hono/html';

/** Markup in which every value was escaped; only Hono's `html` template makes it. */
export type Markup = ReturnType<typeof html>;
