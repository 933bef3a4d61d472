/** The command line: every command is a file beside this one, which reads the environment and hands it on. */
import { Command } from 'commander';
import { addAdminCommands, toSentence } from './admin-commands.ts';
import { administer, runAdmin } from './administer.ts';

interface ReplayArguments {
  readonly site: string;
  readonly rate: string;
  readonly limit?: string;
  readonly raiseLimits?: boolean;
}

const { env } = process;
const program = new Command('adab').description('Comment moderation for publishers').showHelpAfterError();

program
  .command('serve')
  .description('run the service')
  .action(async () => (await import('./serve.ts')).serve(env));

program
  .command('migrate')
  .description('bring the database up to this version, for places where starting does not')
  .action(async () => (await import('./migrate.ts')).migrate(env));

program
  .command('screen')
  .description('screen JSON lines from the input: {id, text, title?, name?, language?, articleAuthors?}')
  .action(async () => {
    const { screenLines } = await import('./screen.ts');
    const { createShippedScreener } = await import('../screening/shipped-screener.ts');
    const bad = await screenLines(createShippedScreener(), {
      input: process.stdin,
      output: process.stdout,
      report: (line, problem) => console.error(`line ${line}: ${problem}`),
    });
    if (bad > 0) process.exitCode = 1;
  });

program
  .command('explain <text>')
  .description('show what the engine finds in a text, and why')
  .option('--arabic', 'explain in Arabic')
  .action(async (text: string, options: { arabic?: boolean }) => {
    const { explainText } = await import('./explain.ts');
    const { createShippedScreener } = await import('../screening/shipped-screener.ts');
    const colour = process.stdout.isTTY && env.NO_COLOR === undefined;
    console.log(
      explainText(createShippedScreener(), text, { colour, language: options.arabic ? 'ar' : 'en' }),
    );
  });

program
  .command('replay <file>')
  .description(
    'post the texts of a file (JSON lines, may be gzipped) to the running service, and read each back',
  )
  .requiredOption('--site <site>', 'the site that takes them')
  .option('--rate <number>', 'texts a second', '20')
  .option('--limit <number>', 'texts at most')
  .option('--raise-limits', 'raise the limits of the site first')
  .action(async (file: string, { site, rate, limit, raiseLimits }: ReplayArguments) => {
    const { replay, RAISED_LIMITS } = await import('./replay/replay.ts');
    if (raiseLimits) await runAdmin(env, ['site', 'set', site, '--settings', JSON.stringify(RAISED_LIMITS)]);
    const options = { site, rate: Number(rate), limit: limit === undefined ? Infinity : Number(limit) };
    const isWhole = await replay(env, file, options);
    await runAdmin(env, ['site', 'tally', site]);
    if (!isWhole) process.exitCode = 1;
  });

addAdminCommands(program, administer(env, process.argv.slice(2)));

try {
  await program.parseAsync();
} catch (error) {
  console.error(toSentence(error));
  process.exitCode = 1;
}
