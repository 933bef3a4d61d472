import { Command, CommanderError } from 'commander';
import type { CommandAnswer } from '../runtime/control-socket.ts';
import { ServiceError } from '../services/errors.ts';
import type { Act, AdminContext } from './admin-context.ts';
import { addKeyCommands } from './key.ts';
import { addModeratorCommands } from './moderator.ts';
import { addSiteCommands } from './site.ts';

export function addAdminCommands(program: Command, act: Act): void {
  addSiteCommands(program, act);
  addKeyCommands(program, act);
  addModeratorCommands(program, act);
}

/** Runs one command that arrived from another process, and answers with what it would have printed there. */
export async function runAdminCommand(
  args: readonly string[],
  context: AdminContext,
): Promise<CommandAnswer> {
  const output: string[] = [];
  const write = (text: string) => output.push(text.replace(/\n$/, ''));
  const program = new Command('adab').configureOutput({ writeOut: write, writeErr: write }).exitOverride();
  addAdminCommands(program, async (work) => {
    write(await work(context));
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return { output: output.join('\n'), exitCode: 0 };
  } catch (error) {
    if (!(error instanceof CommanderError)) write(toSentence(error));
    return { output: output.join('\n'), exitCode: 1 };
  }
}

/** What a person at a terminal is told of an error; never more than its own words. */
export function toSentence(error: unknown): string {
  if (error instanceof ServiceError) {
    const faults = error.options.faults?.map(({ field, code }) => `${field}: ${code}`) ?? [];
    return [`Refused: ${error.code}`, ...faults].join('\n  ');
  }
  if (error instanceof Error && error.name === 'ZodError') {
    const { issues } = error as unknown as { issues: { path: PropertyKey[]; message: string }[] };
    return issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n');
  }
  return error instanceof Error && !('query' in error) ? error.message : 'It failed inside the database.';
}
