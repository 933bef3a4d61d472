import type { InlineConfig } from 'vite';

/** How Vite builds the dashboard: plain files under a strict policy, nothing inlined, nothing fetched from elsewhere. */
export const viteDashboard: InlineConfig = {
  configFile: false,
  root: 'src/dashboard',
  base: '/assets/dashboard/',
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../../dist/dashboard',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
  },
};
