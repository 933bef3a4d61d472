import type { Deps } from '../services/deps.ts';

/** What the commands that change the database act in: a database opened for one command, or the running server's. */
export interface AdminContext {
  readonly deps: Deps;
  readonly dashboardOrigin: string;
}

/** Runs the work of one command and prints the text that it answers with. */
export type Act = (work: (context: AdminContext) => Promise<string>) => Promise<void>;
