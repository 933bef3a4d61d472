import { type Command, Option } from 'commander';
import { LANGUAGES, type Language } from '../protocol/clauses.ts';
import type { SettingsBody } from '../protocol/desk.ts';
import { CODE_MODES, SITE_MODES } from '../protocol/settings.ts';
import type { Act } from './admin-context.ts';

interface SiteOptions {
  readonly name?: string;
  readonly origin?: string[];
  readonly language?: Language[];
  readonly mode?: string;
  readonly code?: string;
  readonly codeSiteKey?: string;
  readonly contact?: string;
  readonly settings?: string;
}

export function addSiteCommands(program: Command, act: Act): void {
  const site = program.command('site').description('publications');

  site
    .command('add <id>')
    .description('make a site, with the eight clauses as its first terms')
    .requiredOption('--name <name>', 'name of the publication')
    .requiredOption('--origin <origin...>', 'origins of its pages, e.g. https://news.example')
    .addOption(languageOption().default([...LANGUAGES]))
    .action((id: string, options: Required<Pick<SiteOptions, 'name' | 'origin' | 'language'>>) =>
      act(async ({ deps }) => {
        const { name, origin: origins, language: languages } = options;
        const { createSite } = await import('../services/sites/create-site.ts');
        await createSite(deps, { id, name, origins, languages });
        return `Made the site ${id}.`;
      }),
    );

  site
    .command('set <id>')
    .description('change a site; what is not named stays')
    .option('--name <name>', 'name of the publication')
    .option('--origin <origin...>', 'origins of its pages, in place of those before')
    .addOption(languageOption())
    .addOption(new Option('--mode <mode>', 'who is published without a moderator').choices(SITE_MODES))
    .addOption(new Option('--code <code>', 'the security code').choices(CODE_MODES))
    .option('--code-site-key <key>', 'public key of the Turnstile or hCaptcha widget')
    .option('--contact <address>', 'where readers who cannot read the image may write to')
    .option(
      '--settings <json>',
      'any settings, e.g. \'{"rates":{"clientAccepted":{"points":12,"seconds":600}}}\'',
    )
    .action((id: string, options: SiteOptions) =>
      act(async ({ deps }) => {
        const { changeSiteSettings } = await import('../services/sites/site-settings.ts');
        const change = await toChange(options);
        await changeSiteSettings(deps, { kind: 'command-line' }, { siteId: id, change });
        return `Changed the site ${id}.`;
      }),
    );

  site
    .command('tally <id>')
    .description('count the comments of a site by status and by the clause that the engine found')
    .action((id: string) =>
      act(async ({ deps }) => {
        const { tallyComments } = await import('../services/sites/tally-comments.ts');
        const tallies = await tallyComments(deps, id);
        return tallies
          .map(
            ({ status, clause, comments }) =>
              `${String(comments).padStart(8)}  ${status.padEnd(10)} ${clause ?? '-'}`,
          )
          .join('\n');
      }),
    );
}

function languageOption(): Option {
  return new Option('--language <language...>', 'languages of the form').choices(LANGUAGES);
}

async function toChange(options: SiteOptions): Promise<SettingsBody> {
  const { SettingsBody } = await import('../protocol/desk.ts');
  const { name, origin: origins, language: languages, settings: json, ...rest } = options;
  const settings = { ...rest, ...(json === undefined ? {} : (JSON.parse(json) as object)) };
  return SettingsBody.parse({ name, origins, languages, settings });
}
