import { insertAudit } from '../../db/audit.ts';
import { insertSite } from '../../db/sites.ts';
import { insertTerms } from '../../db/terms.ts';
import type { Language } from '../../protocol/clauses.ts';
import { FIRST_TERMS } from '../../protocol/first-terms.ts';
import { DEFAULT_SITE_SETTINGS, type SiteSettings } from '../../protocol/settings.ts';
import type { Deps } from '../deps.ts';
import { ServiceError } from '../errors.ts';

export interface CreateSiteInput {
  /** The short name that the tag and the addresses carry: lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly name: string;
  /** Origins of the pages that may embed the form. */
  readonly origins: readonly string[];
  readonly languages: readonly Language[];
  readonly settings?: Partial<SiteSettings>;
}

/**
 * Makes a site with the eight clauses as its first terms. Only the command line does.
 *
 * @throws {ServiceError} `invalid` naming the field.
 */
export async function createSite(deps: Deps, input: CreateSiteInput): Promise<void> {
  if (!/^[a-z0-9][a-z0-9-]{0,62}$/.test(input.id)) refuse('id', 'invalid');
  if (input.name.trim() === '') refuse('name', 'required');
  for (const origin of input.origins) assertOrigin(origin);
  const now = deps.now();
  await deps.transaction(async (tx) => {
    await insertSite(tx, {
      id: input.id,
      name: input.name.trim(),
      origins: input.origins,
      languages: input.languages,
      settings: { ...DEFAULT_SITE_SETTINGS, ...input.settings },
      createdAt: now,
    });
    await insertTerms(tx, {
      siteId: input.id,
      version: 1,
      ...FIRST_TERMS,
      effectiveAt: now,
      createdAt: now,
    });
    await insertAudit(tx, {
      siteId: input.id,
      actor: { kind: 'command-line' },
      action: 'site.create',
      subject: { kind: 'site', id: input.id },
      at: now,
    });
  });
}

/** @throws {ServiceError} when `text` is not an http(s) origin and nothing more. */
export function assertOrigin(text: string): void {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.origin !== text)
    refuse('origins', 'invalid');
}

function refuse(field: string, code: 'invalid' | 'required'): never {
  throw new ServiceError('invalid', { faults: [{ field, code }] });
}
