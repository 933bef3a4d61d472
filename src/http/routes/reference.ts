import { html } from 'hono/html';
import type { App } from '../context.ts';

/** The API's description, made from the schemas that validate, and a page of our own to read it on. */
export function mountReference(app: App): void {
  app.get('/openapi.json', (c) => {
    c.header('Cache-Control', 'public, max-age=300');
    c.header('Access-Control-Allow-Origin', '*');
    return c.json(
      app.getOpenAPI31Document({
        openapi: '3.1.0',
        info: {
          title: 'Adab',
          version: '1',
          description: 'Send, read and withdraw comments; say what pages there are.',
        },
      }),
    );
  });

  app.get('/docs/api', (c) => {
    c.set('surface', { kind: 'reference' });
    return c.html(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Adab: API reference</title>
</head>
<body>
<div id="app"></div>
<script src="/assets/reference/standalone.js"></script>
<script src="/assets/reference/start.js"></script>
</body>
</html>`);
  });
}
