import type { Command } from 'commander';
import type { Act } from './admin-context.ts';

export function addKeyCommands(program: Command, act: Act): void {
  const key = program.command('key').description("keys of the publishers' servers");

  key
    .command('add <site>')
    .description('make a key; it is shown once')
    .requiredOption('--name <name>', 'what it is for, e.g. cms')
    .action((siteId: string, { name }: { name: string }) =>
      act(async ({ deps }) => {
        const { issueApiKey } = await import('../services/keys/issue-api-key.ts');
        const { id, key: text } = await issueApiKey(deps, { siteId, name });
        return `${text}\n\nIt is not shown again. To end it: adab key revoke ${siteId} ${id}`;
      }),
    );

  key
    .command('tag <site>')
    .description('show the key with which a publisher’s server signs its tags')
    .action((siteId: string) =>
      act(async ({ deps }) => {
        const { getSite } = await import('../services/sites/get-site.ts');
        const { toTagKey } = await import('../services/threads/tag-signature.ts');
        await getSite(deps, siteId);
        return toTagKey(deps, siteId);
      }),
    );

  key
    .command('revoke <site> <id>')
    .description('end a key at once')
    .action((siteId: string, id: string) =>
      act(async ({ deps }) => {
        const { revokeApiKey } = await import('../services/keys/revoke-api-key.ts');
        await revokeApiKey(deps, { siteId, id });
        return `Ended the key ${id}.`;
      }),
    );
}
