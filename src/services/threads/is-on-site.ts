/** Whether a page lies on one of the site's origins: scheme, host and port, exactly. */
export function isOnSite(url: string, origins: readonly string[]): boolean {
  return URL.canParse(url) && origins.includes(new URL(url).origin);
}
