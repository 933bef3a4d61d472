/**
 * Names the client that a request comes from. It believes the connection, and a header only as far as the installation
 * says how many proxies of its own stand before it; whatever else the headers claim is ignored.
 */

export interface ClientAddressPolicy {
  /** Proxies of the installation that append to `X-Forwarded-For`; 0 ignores the header. */
  readonly trustedHops: number;
  /** A header that the platform sets itself on every request and no client can (`cf-connecting-ip`, on Workers only). */
  readonly platformHeader?: string;
}

export interface ClientAddress {
  /** An IPv4 address, an IPv6 /64 written `2001:db8:0:1::/64`, or `unknown`. */
  readonly prefix: string;
  /** Whether a forwarding header was present that the policy does not let count. */
  readonly ignoredForwarded: boolean;
}

const FORWARDING_HEADERS = ['x-forwarded-for', 'forwarded', 'x-real-ip', 'true-client-ip'];

export function findClientAddress(
  headers: Headers,
  peer: string | undefined,
  policy: ClientAddressPolicy,
): ClientAddress {
  if (policy.platformHeader !== undefined) {
    return { prefix: toPrefix(headers.get(policy.platformHeader)) ?? 'unknown', ignoredForwarded: false };
  }
  const peerPrefix = toPrefix(peer) ?? 'unknown';
  if (policy.trustedHops === 0) {
    const ignoredForwarded = FORWARDING_HEADERS.some((name) => headers.has(name));
    return { prefix: peerPrefix, ignoredForwarded };
  }
  // Each trusted proxy appended the address it saw, so ours are counted from the right; what stands left of them is the client's say.
  const chain = (headers.get('x-forwarded-for') ?? '').split(',');
  return { prefix: toPrefix(chain.at(-policy.trustedHops)) ?? peerPrefix, ignoredForwarded: false };
}

/** One household or server has a whole IPv6 /64, so the rest of the address says nothing. Undefined for what is no address. */
function toPrefix(address: string | null | undefined): string | undefined {
  const text = address?.trim().replace(/%.*$/, '') ?? '';
  const v4 = parseIpv4(text);
  if (v4 !== undefined) return v4;
  const groups = parseIpv6(text);
  if (groups === undefined) return undefined;
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (isMapped) return [groups[6]! >> 8, groups[6]! & 255, groups[7]! >> 8, groups[7]! & 255].join('.');
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':')}::/64`;
}

function parseIpv4(text: string): string | undefined {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1).map(Number);
  return parts?.every((part) => part <= 255) ? parts.join('.') : undefined;
}

function parseIpv6(text: string): readonly number[] | undefined {
  const tail = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
  if (tail !== null) {
    const v4 = parseIpv4(tail[2]!)?.split('.').map(Number);
    if (v4 === undefined) return undefined;
    const [a, b, c, d] = v4 as [number, number, number, number];
    return parseIpv6(`${tail[1]}${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`);
  }
  const halves = text.split('::');
  if (halves.length > 2 || !text.includes(':')) return undefined;
  const [head, rest] = halves.map((half) => (half === '' ? [] : half.split(':'))) as [string[], string[]?];
  const missing = 8 - head.length - (rest?.length ?? 0);
  if (rest === undefined ? missing !== 0 : missing < 1) return undefined;
  const groups = [...head, ...Array<string>(rest === undefined ? 0 : missing).fill('0'), ...(rest ?? [])];
  return groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))
    ? groups.map((group) => Number.parseInt(group, 16))
    : undefined;
}
