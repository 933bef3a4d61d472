import { type Command, Option } from 'commander';
import { ROLES, type Role } from '../protocol/states.ts';
import type { Act } from './admin-context.ts';

interface GrantOptions {
  readonly site: string;
  readonly role: Role;
}

export function addModeratorCommands(program: Command, act: Act): void {
  const moderator = program.command('moderator').description('people of the newsroom');

  moderator
    .command('invite [email]')
    .description(
      'make a one-time link, valid one hour, with which a person joins a site; without an address it asks for one',
    )
    .requiredOption('--site <site>', 'the site')
    .addOption(roleOption())
    .action((email: string | undefined, { site, role }: GrantOptions) =>
      act(async ({ deps, dashboardOrigin }) => {
        const { createAccountLink } = await import('../services/accounts/account-links.ts');
        const grant = { siteId: site, role };
        return createAccountLink(deps, dashboardOrigin, { grant, ...(email === undefined ? {} : { email }) });
      }),
    );

  moderator
    .command('add <email>')
    .description('give an account that is there already a role on a site')
    .requiredOption('--site <site>', 'the site')
    .addOption(roleOption())
    .action((email: string, { site, role }: GrantOptions) =>
      act(async ({ deps }) => {
        const { addMember } = await import('../services/team/add-member.ts');
        await addMember(deps, { siteId: site, email, role });
        return `${email} is ${role} on ${site}.`;
      }),
    );

  moderator
    .command('reset <email>')
    .description('make a one-time link, valid one hour, that sets a new password; it always works')
    .action((email: string) =>
      act(async ({ deps, dashboardOrigin }) => {
        const { createAccountLink } = await import('../services/accounts/account-links.ts');
        return createAccountLink(deps, dashboardOrigin, { email });
      }),
    );
}

function roleOption(): Option {
  return new Option('--role <role>', 'what the person may do').choices(ROLES).default('moderator');
}
