/** The command line: every command is a file beside this one, which reads the environment and hands it on. */
import { Command } from 'commander';
import { addAdminCommands, toSentence } from './admin-commands.ts';
import { administer } from './administer.ts';

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

addAdminCommands(program, administer(env, process.argv.slice(2)));

try {
  await program.parseAsync();
} catch (error) {
  console.error(toSentence(error));
  process.exitCode = 1;
}
