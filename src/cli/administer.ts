import { Command } from 'commander';
import { type Config, readConfig } from '../runtime/config.ts';
import type { Program } from '../runtime/node.ts';
import { addAdminCommands } from './admin-commands.ts';
import type { Act } from './admin-context.ts';
import { logToStderr } from './log.ts';

/** Runs one administrative command as if it had been typed. */
export async function runAdmin(env: NodeJS.ProcessEnv, args: readonly string[]): Promise<void> {
  const program = new Command('adab');
  addAdminCommands(program, administer(env, args));
  await program.parseAsync(args, { from: 'user' });
}

/** Runs a command on the configured database, or has the process run it that has the database open. */
export function administer(env: NodeJS.ProcessEnv, args: readonly string[]): Act {
  return async (work) => {
    const config = readConfig(env);
    const program = await openOrSend(config, args);
    if (program === undefined) return;
    try {
      console.log(await work({ deps: program.deps, dashboardOrigin: config.dashboardOrigin }));
    } finally {
      await program.opened.close();
    }
  };
}

async function openOrSend(config: Config, args: readonly string[]): Promise<Program | undefined> {
  const { openProgram } = await import('../runtime/node.ts');
  const { DirectoryInUseError } = await import('../runtime/directory-lock.ts');
  try {
    return await openProgram(config, logToStderr);
  } catch (error) {
    if (!(error instanceof DirectoryInUseError) || config.database.kind !== 'embedded') throw error;
    const { sendCommand } = await import('../runtime/control-socket.ts');
    const answer = await sendCommand(config.database.directory, args);
    if (answer === undefined) throw error;
    console.log(answer.output);
    process.exitCode = answer.exitCode;
    return undefined;
  }
}
