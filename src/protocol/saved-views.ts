/** Views of the queue under a name, for oneself or for a site's team. */
import { z } from 'zod';

export const SavedViewBody = z.strictObject({
  name: z.string().trim().min(1).max(80),
  /** The view as its address carries it. */
  query: z.string().max(1000),
  /** The site whose team is to see it; absent where it is for oneself. */
  team: z.string().max(64).optional(),
});
export type SavedViewBody = z.infer<typeof SavedViewBody>;

export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly query: string;
  readonly team: string | null;
  /** Who saved it. */
  readonly by: string;
  readonly isOwn: boolean;
}
