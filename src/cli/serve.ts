import { readConfig } from '../runtime/config.ts';
import { listenForCommands } from '../runtime/control-socket.ts';
import { openProgram, serveProgram } from '../runtime/node.ts';
import { runAdminCommand } from './admin-commands.ts';
import { logToStderr } from './log.ts';
import { welcome } from './welcome.ts';

/** Runs the program until it is told to stop. */
export async function serve(env: NodeJS.ProcessEnv): Promise<void> {
  const config = readConfig(env);
  const program = await openProgram(config, logToStderr);
  const { deps } = program;
  const greeting = await welcome(config, deps);
  const server = await serveProgram(config, program);
  // Nobody else can open an embedded database now, so commands come here.
  const control =
    config.database.kind === 'embedded'
      ? await listenForCommands(config.database.directory, (args) =>
          runAdminCommand(args, { deps, dashboardOrigin: config.dashboardOrigin }),
        )
      : undefined;
  console.log(greeting);

  let isStopping = false;
  const stop = async () => {
    if (isStopping) process.exit(1);
    isStopping = true;
    console.log('Stopping: no new requests, the last ones are being answered.');
    control?.close();
    await server.close();
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
