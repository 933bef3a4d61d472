/**
 * The program as HTTP: routes over services, every error a problem document, every response with the headers of its kind.
 * It never touches the database, and knows nothing of the runtime beyond what `AppOptions` gives it.
 */

import { OpenAPIHono } from '@hono/zod-openapi';
import { languageDetector } from 'hono/language';
import { requestId } from 'hono/request-id';
import { LANGUAGES } from '../protocol/clauses.ts';
import { ServiceError } from '../services/errors.ts';
import { readBody } from './body.ts';
import { findClientAddress } from './client-address.ts';
import type { App, AppEnv, AppOptions } from './context.ts';
import { answerOnOwnHosts } from './own-hosts.ts';
import { onError, toProblemResponse } from './problem.ts';
import { publicCors } from './public-api.ts';
import { mountAssets } from './routes/assets.ts';
import { mountAuth } from './routes/auth.ts';
import { mountComments } from './routes/comments.ts';
import { mountDashboard } from './routes/dashboard.ts';
import { mountDemo } from './routes/demo.ts';
import { mountDesk } from './routes/desk.ts';
import { mountEmbed } from './routes/embed.ts';
import { mountFeeds } from './routes/feeds.ts';
import { mountForms } from './routes/forms.ts';
import { mountHealth } from './routes/health.ts';
import { mountReference } from './routes/reference.ts';
import { mountStatus } from './routes/status.ts';
import { mountStatusPage } from './routes/status-page.ts';
import { mountThreads } from './routes/threads.ts';
import { securityHeaders } from './security-headers.ts';
import { toFaults } from './validation.ts';

export function createApp(options: AppOptions): App {
  const app: App = new OpenAPIHono<AppEnv>({
    defaultHook: (result) => {
      // The validator hands on what it was given; the adapter's type leaves it out.
      const { data: received } = result as { data?: unknown };
      if (!result.success) throw new ServiceError('invalid', { faults: toFaults(result.error, received) });
    },
  });
  app.onError(onError(options));
  app.notFound((c) => toProblemResponse(c, new ServiceError('not-found')));

  app.use(requestId({ headerName: '' }));
  app.use(securityHeaders(options.origins.service.startsWith('https:')));
  app.use(
    languageDetector({
      supportedLanguages: [...LANGUAGES],
      fallbackLanguage: 'en',
      order: ['querystring', 'header'],
      caches: false,
    }),
  );
  app.use(answerOnOwnHosts(options));

  // Built files need neither a client nor a database.
  mountAssets(app, options);

  app.use(async function nameClient(c, next) {
    const { prefix, ignoredForwarded } = findClientAddress(
      c.req.raw.headers,
      options.peer(c),
      options.clientAddress,
    );
    if (ignoredForwarded) options.notices.raise('forwarded-headers-ignored');
    c.set('clientAddress', prefix);
    await next();
  });
  app.use(readBody());
  app.use(async function provideDeps(c, next) {
    await options.withDeps(c, async (deps) => {
      c.set('deps', deps);
      await next();
    });
  });

  app.use('/api/v1/*', publicCors);
  mountComments(app, options);
  mountStatus(app);
  mountForms(app);
  mountThreads(app);
  mountHealth(app);
  mountReference(app);
  mountAuth(app, options);
  mountDesk(app, options);
  mountDashboard(app, options);
  mountEmbed(app, options);
  mountFeeds(app, options);
  mountStatusPage(app);
  mountDemo(app, options);
  return app;
}
