import type { Command } from 'commander';
import { issueApiKey } from '../services/keys/issue-api-key.ts';
import { revokeApiKey } from '../services/keys/revoke-api-key.ts';
import type { Act } from './admin-context.ts';

export function addKeyCommands(program: Command, act: Act): void {
  const key = program.command('key').description("keys of the publishers' servers");

  key
    .command('add <site>')
    .description('make a key; it is shown once')
    .requiredOption('--name <name>', 'what it is for, e.g. cms')
    .action((siteId: string, { name }: { name: string }) =>
      act(async ({ deps }) => {
        const { id, key: text } = await issueApiKey(deps, { siteId, name });
        return `${text}\n\nIt is not shown again. To end it: adab key revoke ${siteId} ${id}`;
      }),
    );

  key
    .command('revoke <site> <id>')
    .description('end a key at once')
    .action((siteId: string, id: string) =>
      act(async ({ deps }) => {
        await revokeApiKey(deps, { siteId, id });
        return `Ended the key ${id}.`;
      }),
    );
}
