import type { Bilingual, FindingClause } from './clauses.ts';
import type { Calendar } from './dates.ts';
import type { Digits } from './locale.ts';

/** Field limits in graphemes, as the reader counts them. */
export interface FieldLimits {
  readonly name: number;
  readonly email: number;
  readonly title: number;
  readonly text: number;
  readonly minimum: number;
}

export const DEFAULT_FIELD_LIMITS: FieldLimits = { name: 80, email: 254, title: 120, text: 2000, minimum: 2 };

/**
 * Who is published without a moderator: nobody (`moderated`), what is clean from anyone (`open`), or what is clean from
 * readers with enough approved comments sent with the same reader key (`trusted`).
 */
export const SITE_MODES = ['moderated', 'trusted', 'open'] as const;
export type SiteMode = (typeof SITE_MODES)[number];

/** How often something may happen: at most `points` in `seconds`. */
export interface RateLimit {
  readonly points: number;
  readonly seconds: number;
}

export interface SiteRates {
  /** Attempts of one client: generous, so that correcting a form or sharing an address is never refused. */
  readonly clientAttempts: RateLimit;
  /** Accepted comments of one client. */
  readonly clientAccepted: RateLimit;
  /** Accepted comments of one client that sent no proof of scripts. */
  readonly plainAccepted: RateLimit;
  /** Attempts on the whole site. */
  readonly siteAttempts: RateLimit;
  /** Accepted comments on the whole site: beyond it, the highest cost of work; beyond twice it, closed with a sentence. */
  readonly siteAccepted: RateLimit;
}

export const DEFAULT_RATES: SiteRates = {
  clientAttempts: { points: 60, seconds: 600 },
  clientAccepted: { points: 12, seconds: 600 },
  plainAccepted: { points: 4, seconds: 600 },
  siteAttempts: { points: 6000, seconds: 600 },
  siteAccepted: { points: 600, seconds: 600 },
};

/** Orders of the published comments. */
export const COMMENT_ORDERS = ['newest', 'oldest', 'replied'] as const;
export type CommentOrder = (typeof COMMENT_ORDERS)[number];

/** What a reader must do for one comment: by us, by a provider's widget, or nothing. */
export const CODE_MODES = ['image', 'work', 'turnstile', 'hcaptcha', 'none'] as const;
export type CodeMode = (typeof CODE_MODES)[number];

/** The shipped score where one is absent. */
export interface ClauseThreshold {
  readonly hold?: number | undefined;
  readonly spam?: number | undefined;
  readonly tell?: number | undefined;
}

/** What a publisher sets for a site. Stored as one document; readers of it go through `withDefaults`. */
export interface SiteSettings {
  readonly mode: SiteMode;
  /** Approved comments after which a reader is trusted, in the mode `trusted`. */
  readonly trustedAfter: number;
  /** How long a decision can be undone before it takes effect; 0 lets it take effect at once. */
  readonly undoSeconds: number;
  /** How soon a comment should be decided; what waits longer is shown as late. */
  readonly targetMinutes: number;
  /** Whether blatant spam goes to `spam` instead of the queue. */
  readonly spamApart: boolean;
  readonly limits: FieldLimits;
  readonly rates: SiteRates;
  readonly code: CodeMode;
  /** The widget's public key, in the modes of a provider; its secret is in the configuration. */
  readonly codeSiteKey: string;
  readonly privacyUrl: Bilingual;
  /** Where a reader who cannot read the image and has no scripts may write to. */
  readonly contact: string;
  /** Scores per clause from which a comment is held, is spam, and its reader is told first; the shipped ones where absent. */
  readonly thresholds: Readonly<Partial<Record<FindingClause, ClauseThreshold>>>;
  /** A web font of the publisher's, on https; empty for none. */
  readonly fontUrl: string;
  /** Weight of reports, about one a reporter, that puts a published comment into the queue. */
  readonly reportsToRequeue: number;
  /** Levels of replies that are shown one under the other; deeper ones stand on the last. */
  readonly replyDepth: number;
  /** The order in which comments are shown where the reader chose none. */
  readonly order: CommentOrder;
  /** Days after which a page takes no more comments, counted from when it was first known or was opened again; 0 for never. */
  readonly closeAfterDays: number;
  /** Whether a reader whose words surely break a clause is shown it once before sending. */
  readonly nudge: boolean;
  /** The theme of the form where the page passes none. */
  readonly theme: 'auto' | 'light' | 'dark';
  /** For how long after sending it a reader may change a comment; 0 for never. */
  readonly editMinutes: number;
  /** The calendar of the dates that readers see. */
  readonly calendar: Calendar;
  /** The digits of dates and counts on Arabic pages. */
  readonly digits: Digits;
}

export const DEFAULT_SITE_SETTINGS: SiteSettings = {
  mode: 'moderated',
  trustedAfter: 5,
  undoSeconds: 8,
  targetMinutes: 120,
  spamApart: false,
  limits: DEFAULT_FIELD_LIMITS,
  rates: DEFAULT_RATES,
  code: 'image',
  codeSiteKey: '',
  privacyUrl: { en: '', ar: '' },
  contact: '',
  thresholds: {},
  fontUrl: '',
  reportsToRequeue: 3,
  replyDepth: 3,
  order: 'newest',
  closeAfterDays: 0,
  nudge: false,
  theme: 'auto',
  editMinutes: 15,
  calendar: 'gregorian',
  digits: 'latn',
};

/** The settings of a site as they count: what was stored before a setting existed gets its default. */
export function withDefaults(stored: Partial<SiteSettings>): SiteSettings {
  return {
    ...DEFAULT_SITE_SETTINGS,
    ...stored,
    limits: { ...DEFAULT_FIELD_LIMITS, ...stored.limits },
    rates: { ...DEFAULT_RATES, ...stored.rates },
  };
}
