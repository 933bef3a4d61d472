/** The log of who did what on a site. */
import { z } from 'zod';

export const AuditQuery = z.strictObject({
  actor: z.uuid().optional(),
  action: z
    .string()
    .regex(/^[a-z.-]{1,60}$/)
    .optional(),
  subject: z.string().max(120).optional(),
  since: z.iso.date().optional(),
  until: z.iso.date().optional(),
  before: z.uuid().optional(),
  lang: z.string().optional(),
});
export type AuditQuery = z.infer<typeof AuditQuery>;

export interface AuditLine {
  readonly id: string;
  readonly at: string;
  readonly actorKind: string;
  readonly actor: string;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** As JSON. */
  readonly details: string;
}

export interface AuditPage {
  readonly lines: readonly AuditLine[];
  /** Passed as `before` for the next page. */
  readonly next?: string;
}
