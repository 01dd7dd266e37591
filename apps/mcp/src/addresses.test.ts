import { expect, test } from 'vitest';
import { senderOf } from './addresses.ts';

const from = (remoteAddress: string | undefined, forwarded?: string) => ({
  headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  socket: { remoteAddress },
});

test.each([
  ['an address itself', from('203.0.113.9'), 0, '203.0.113.9'],
  ['IPv4 within IPv6 as IPv4', from('::ffff:203.0.113.9'), 0, '203.0.113.9'],
  ['IPv6 as its network', from('2001:db8:1:2:3:4:5:6'), 0, '2001:db8:1:2::'],
  ['what a client writes is not believed', from('203.0.113.9', '198.51.100.1'), 0, '203.0.113.9'],
  ['behind one proxy, what it saw', from('10.0.0.1', '1.1.1.1, 198.51.100.1'), 1, '198.51.100.1'],
  ['behind two, what the first saw', from('10.0.0.1', '198.51.100.1, 10.0.0.2'), 2, '198.51.100.1'],
  ['without the header, the proxy', from('10.0.0.1'), 2, '10.0.0.1'],
  ['nonsense counts as one', from('10.0.0.1', 'somebody'), 1, 'unknown'],
  ['a closed connection', from(undefined), 0, 'unknown'],
] as const)('%s', (_, request, proxies, sender) => {
  expect(senderOf(request, proxies)).toBe(sender);
});
