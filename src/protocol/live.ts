/** What an open desk is told of while it is open: that something has changed, never what a reader wrote. */
export type LiveChange =
  /** A colleague opened a comment, or left it (`holder` is null). */
  | {
      readonly kind: 'claim';
      readonly siteId: string;
      readonly commentId: string;
      readonly by: string;
      readonly holder: string | null;
    }
  /** Comments of the site came, were decided, or went back. */
  | { readonly kind: 'queue'; readonly siteId: string }
  /** Somebody signed out: the streams of that session end. */
  | { readonly kind: 'session-ended'; readonly sessionId: string };

/** What a stream sends. */
export type LiveEvent =
  | {
      readonly kind: 'claim';
      readonly siteId: string;
      readonly commentId: string;
      readonly holder: string | null;
    }
  | { readonly kind: 'queue'; readonly siteId: string };
