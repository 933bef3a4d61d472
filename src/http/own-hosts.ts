import type { MiddlewareHandler } from 'hono';
import { ServiceError } from '../services/errors.ts';
import type { AppEnv, AppOptions } from './context.ts';

const DESK = /^\/(desk|api\/desk|api\/auth)(\/|$)/;
const EMBED = /^\/(embed|s)(\/|$)/;

/**
 * A desk and an embed with hosts of their own answer there alone, so that what goes wrong on a page for readers is not on
 * the origin that holds a moderator's session. What both need (the API for readers, built files) is on every host.
 */
export function answerOnOwnHosts({ origins }: AppOptions): MiddlewareHandler<AppEnv> {
  const [dashboard, embed] = [new URL(origins.dashboard).host, new URL(origins.embed).host];
  const areApart = dashboard !== embed;
  return async function answerOnOwnHosts(c, next) {
    if (areApart) {
      const { host, pathname } = new URL(c.req.url);
      const isElsewhere =
        (DESK.test(pathname) && host !== dashboard) || (EMBED.test(pathname) && host !== embed);
      if (isElsewhere) throw new ServiceError('not-found');
    }
    await next();
  };
}
