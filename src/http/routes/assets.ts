import type { App, AppOptions } from '../context.ts';

/** Built files: the loader, the frame's script and style, the dashboard's. Names with a hash are kept for a year. */
export function mountAssets(app: App, options: AppOptions): void {
  app.get('/assets/:path{.+}', async (c, next) => {
    const file = await options.readAsset(c, c.req.param('path'));
    if (file === undefined) return next();
    c.set('surface', { kind: 'asset' });
    const isHashed = /[-.][\w-]{8,}\.\w+$/.test(c.req.path);
    const headers = new Headers(file.headers);
    headers.set('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'public, max-age=300');
    headers.set('Access-Control-Allow-Origin', '*');
    return new Response(file.body, { status: file.status, headers });
  });
}
