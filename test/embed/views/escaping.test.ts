import { describe, expect, it } from 'vitest';
import { commentsFragment } from '../../../src/embed/views/fragment.ts';
import { type FrameView, framePage } from '../../../src/embed/views/frame.ts';
import { type StatusPageView, statusPage } from '../../../src/embed/views/status.ts';
import { formMessages } from '../../../src/protocol/messages/form.ts';
import { DEFAULT_FIELD_LIMITS } from '../../../src/protocol/settings.ts';
import { SCRIPT_PAYLOADS } from '../../support/script-payloads.ts';

const AT = new Date('2026-11-22T14:00:00Z');

/** A frame with `said` in every place where a reader or a publisher can put a text. */
function frameSaying(said: string): FrameView {
  const comment = {
    id: 'c1',
    title: said,
    name: said,
    text: said,
    publishedAt: AT,
    editedAt: AT,
    removed: false,
  };
  return {
    language: 'en',
    theme: 'auto',
    dates: { locale: 'en-GB', timeZone: 'UTC' },
    now: AT,
    stylesheets: ['/assets/frame.css'],
    script: '/assets/frame.js',
    settings: { site: said, page: said, url: said, title: said, host: said },
    state: 'open',
    form: {
      action: `/embed/demo?page=${said}`,
      values: { name: said, email: said, title: said, text: said, agree: true },
      errors: [
        { field: 'name', code: 'invalid', message: said },
        { field: said, code: said, message: said },
      ],
      limits: DEFAULT_FIELD_LIMITS,
      terms: { version: 1, text: said },
      termsChanged: true,
      privacyUrl: said,
      contact: said,
      code: { token: said, image: { viewBox: said, script: 'latin', path: said }, work: said, renewed: true },
      seal: said,
      nudge: { clause: said, words: [said] },
      parent: { id: said, name: said, cancel: said },
    },
    list: {
      total: 2,
      comments: [{ ...comment, replies: [{ ...comment, id: said, replies: [] }] }],
      orders: [{ label: said, href: said, current: true }],
      more: said,
    },
    clauses: [{ id: said, text: said }],
    permalink: () => said,
    replyHref: (id) => `?reply=${id}`,
    reportHref: (id) => `?report=${id}`,
    report: { id: 'c1', action: said, cancel: said, clauses: [{ id: said, text: said }], fault: said },
  };
}

function statusSaying(said: string, isKnown: boolean): StatusPageView {
  return {
    language: 'ar',
    theme: 'light',
    dates: { calendar: 'gregorian', locale: 'ar-LB-u-nu-latn', timeZone: 'UTC' },
    stylesheets: [said],
    script: said,
    siteName: said,
    action: said,
    code: said,
    fault: said,
    appealText: said,
    notice: said,
    editing: {
      minutes: 3,
      title: said,
      text: said,
      limit: 2000,
      errors: [
        { field: 'title', code: 'invalid', message: said },
        { field: said, code: said, message: said },
      ],
    },
    ...(isKnown
      ? {
          comment: {
            status: 'not-published' as const,
            title: said,
            name: said,
            text: said,
            sentAt: AT,
            decision: { at: AT, reason: said, fromTerms: true, automated: false },
            canAppeal: true,
            editedAt: AT,
            edit: {
              status: 'not-published' as const,
              title: said,
              text: said,
              at: AT,
              decision: { at: AT, reason: said, note: said, fromTerms: false, automated: false },
            },
            article: { url: said, title: said },
          },
        }
      : {}),
  };
}

/** What makes a document what it is: its tags with the names of their attributes, values apart. */
function skeleton(markup: string): string[] {
  return [...markup.matchAll(/<(\/?[a-z][^\s>]*)((?:\s+[a-z][^\s=>]*(?:="[^"]*")?)*)\s*\/?>/gi)].map(
    ([, tag, attributes = '']) => `${tag} ${attributes.replaceAll(/="[^"]*"/g, '')}`,
  );
}

const SURFACES: Readonly<Record<string, (said: string) => Promise<string>>> = {
  frame: async (said) => String(await framePage(frameSaying(said))),
  receipt: async (said) =>
    String(
      await framePage({
        ...frameSaying(said),
        receipt: { message: said, status: { code: said, page: said }, again: said },
      }),
    ),
  fragment: async (said) => {
    const { list, dates, now, permalink } = frameSaying(said);
    const context = { messages: formMessages('ar'), dates, now, permalink };
    return String(await commentsFragment('ar', list.comments, context));
  },
  'status form': async (said) => String(await statusPage(statusSaying(said, false))),
  status: async (said) => String(await statusPage(statusSaying(said, true))),
};

describe.each(Object.entries(SURFACES))('the %s', (_, render) => {
  it('has the same elements and attributes whatever the texts say', async () => {
    const plain = skeleton(await render('plain'));
    for (const payload of SCRIPT_PAYLOADS) {
      expect(skeleton(await render(payload)), payload).toEqual(plain);
    }
  });

  it('has no bare angle bracket or quote from any text', async () => {
    const count = (markup: string) => markup.split(/[<>"]/).length;
    const plain = count(await render('plain'));
    for (const payload of SCRIPT_PAYLOADS) expect(count(await render(payload)), payload).toBe(plain);
  });
});
