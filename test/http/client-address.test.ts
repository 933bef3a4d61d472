import { describe, expect, it } from 'vitest';
import { findClientAddress } from '../../src/http/client-address.ts';

const find = (headers: Record<string, string>, peer: string | undefined, trustedHops = 0) =>
  findClientAddress(new Headers(headers), peer, { trustedHops });

describe('findClientAddress', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['::ffff:c000:207', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::', '2001:db8:1:2::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['256.1.1.1', 'unknown'],
    ['1:2:3', 'unknown'],
    ['1::2::3', 'unknown'],
    ['not an address', 'unknown'],
    [undefined, 'unknown'],
  ])('names the peer %s as %s', (peer, prefix) => {
    expect(find({}, peer).prefix).toBe(prefix);
  });

  it('ignores every forwarding header while no hop is trusted, and says that it did', () => {
    for (const name of ['X-Forwarded-For', 'Forwarded', 'X-Real-IP', 'True-Client-IP']) {
      expect(find({ [name]: '203.0.113.9' }, '192.0.2.7')).toEqual({
        prefix: '192.0.2.7',
        ignoredForwarded: true,
      });
    }
    expect(find({ 'CF-Connecting-IP': '203.0.113.9' }, '192.0.2.7').prefix).toBe('192.0.2.7');
  });

  it('counts trusted hops from the right, so that what the client wrote itself is never taken', () => {
    const headers = { 'X-Forwarded-For': '1.1.1.1, 203.0.113.9, 198.51.100.4' };
    expect(find(headers, '10.0.0.1', 1).prefix).toBe('198.51.100.4');
    expect(find(headers, '10.0.0.1', 2).prefix).toBe('203.0.113.9');
  });

  it('falls back to the peer when the trusted place holds no address', () => {
    for (const chain of ['', 'unknown', '_hidden', 'a, b, c', '1.1.1.1, garbage']) {
      expect(find({ 'X-Forwarded-For': chain }, '10.0.0.1', 1).prefix).toBe('10.0.0.1');
    }
    expect(find({ 'X-Forwarded-For': '1.1.1.1' }, '10.0.0.1', 3).prefix).toBe('10.0.0.1');
  });

  it('takes the header of the platform where there is one, and then nothing else', () => {
    const policy = { trustedHops: 0, platformHeader: 'cf-connecting-ip' };
    const headers = new Headers({ 'CF-Connecting-IP': '203.0.113.9', 'X-Forwarded-For': '1.1.1.1' });
    expect(findClientAddress(headers, '10.0.0.1', policy)).toEqual({
      prefix: '203.0.113.9',
      ignoredForwarded: false,
    });
    expect(findClientAddress(new Headers(), '10.0.0.1', policy).prefix).toBe('unknown');
  });
});
