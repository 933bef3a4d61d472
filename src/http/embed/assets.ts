/** Built files of the embed, by their paths on the service. Their names are promises: publishers write the loader's. */
export const EMBED_ASSETS = {
  loader: '/assets/embed/loader.js',
  frame: '/assets/embed/frame.js',
  status: '/assets/embed/status.js',
  worker: '/assets/embed/work-worker.js',
  stylesheet: '/assets/embed/frame.css',
  demo: '/assets/embed/demo.css',
} as const;
