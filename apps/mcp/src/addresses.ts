import ipaddr from 'ipaddr.js';

/** An IPv6 network as one customer is given it, in bits. */
const NETWORK = 64;

/** What is looked at of a request. */
interface Sent {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly socket: { readonly remoteAddress?: string | undefined };
}

/**
 * Whom a request counts for: the address that connected, or, behind proxies, the one that the outermost of them saw.
 * What stands further left in X-Forwarded-For was written by the client itself.
 *
 * @param proxies - how many trusted proxies add to X-Forwarded-For
 */
export function senderOf({ headers, socket }: Sent, proxies: number): string {
  const peer = socket.remoteAddress ?? '';
  const seen = String(headers['x-forwarded-for'] ?? '').split(',');
  return networkOf(proxies === 0 ? peer : (seen.at(-proxies)?.trim() ?? peer));
}

/** An IPv4 address itself, an IPv6 address as its network: whoever has one has all of them. */
function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return 'unknown';
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  return ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toString()}/${NETWORK}`).toString();
}
