import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { FormValues } from '../../embed/views/form.ts';
import { splitAuthors } from '../../protocol/article-authors.ts';
import type { SubmitBody } from '../../protocol/submission.ts';
import { ServiceError } from '../../services/errors.ts';
import type { AppEnv } from '../context.ts';
import { parse } from '../validation.ts';
import type { FrameQuery } from './frame-query.ts';

/** The fields of the HTML form, and no other: nobody can send what only the service decides. */
const PlainForm = z.strictObject({
  action: z.enum(['send', 'new-code']).default('send'),
  name: z.string().default(''),
  email: z.string().default(''),
  title: z.string().default(''),
  text: z.string().default(''),
  agree: z.literal('yes').optional(),
  terms: z.coerce.number().int().positive(),
  challenge: z.string().max(4096).optional(),
  code: z.string().max(200).optional(),
  seal: z.string().max(4096),
  parent: z.uuid().optional(),
  reconsidered: z.literal('yes').optional(),
  homepage: z.string().max(2000).optional(),
});
export type PlainForm = z.infer<typeof PlainForm>;

const PlainReport = z.strictObject({ comment: z.uuid(), clause: z.string().min(1).max(64).optional() });

/** @throws {ServiceError} for another content type, and for a field that the form does not have. */
export async function readPlainForm(c: Context<AppEnv>): Promise<PlainForm> {
  return parse(PlainForm, await readFields(c));
}

/** @throws {ServiceError} likewise. */
export async function readPlainReport(c: Context<AppEnv>): Promise<z.infer<typeof PlainReport>> {
  return parse(PlainReport, await readFields(c));
}

async function readFields(c: Context<AppEnv>): Promise<Record<string, string>> {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') throw new ServiceError('unsupported-media-type');
  return Object.fromEntries(new URLSearchParams(await c.req.text()));
}

/** What stays in the form when it is shown again. */
export function toFormValues({ name, email, title, text, agree }: PlainForm): FormValues {
  return { name, email, title, text, agree: agree !== undefined };
}

/** The same submission that the API takes. */
export function toSubmitBody(form: PlainForm, query: FrameQuery): SubmitBody {
  return {
    page: query.page,
    ...(query.url === undefined ? {} : { pageUrl: query.url }),
    ...(query.title === undefined ? {} : { pageTitle: query.title }),
    pageAuthors: splitAuthors(query.authors),
    ...(query.signature === undefined ? {} : { pageSignature: query.signature }),
    pageLanguage: query.lang,
    ...(form.parent === undefined ? {} : { parentId: form.parent }),
    name: form.name,
    email: form.email,
    title: form.title,
    text: form.text,
    agree: form.agree !== undefined,
    termsVersion: form.terms,
    language: query.lang,
    ...(form.challenge === undefined ? {} : { codeToken: form.challenge }),
    ...(form.code === undefined ? {} : { codeAnswer: form.code }),
    issued: form.seal,
    website: form.homepage ?? '',
    reconsidered: form.reconsidered !== undefined,
  };
}
