import type { CommandName, Context } from '../command.ts';
import type { Reply } from '../reply.ts';
import { pathsOf } from './paths.ts';

const LONGEST_SITE = 200;

/**
 * The address of a site as a host has written it, ready to be put before a path.
 *
 * @returns with a slash at its end; undefined for anything but the address of a folder on the web, of at most 200
 *   UTF-16 units, so that a message has room for the address of any page
 */
export function readSiteAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { href, hash, password, protocol, search, username } = new URL(text);
  const isFolder = search === '' && hash === '' && username === '' && password === '';
  const address = href.endsWith('/') ? href : `${href}/`;
  const isUsable = /^https?:$/.test(protocol) && isFolder && address.length <= LONGEST_SITE;
  return isUsable ? address : undefined;
}

type Answering = Pick<Context, 'dataset' | 'installation' | 'language'>;

/** The address of the page of a record; undefined where the host has no site. */
export function recordAddress(
  { dataset, installation: { site }, language }: Answering,
  id: string,
): string | undefined {
  const path = pathsOf(language, dataset).record(id);
  return site === undefined || path === undefined ? undefined : site + path;
}

/**
 * The address of the page that answers a question, or of the one record that the answer rests on, which is never the whole
 * of a comparison; null where the host has no site, or no page does.
 */
export function answerAddress(
  answering: Answering,
  { request, records }: Pick<Reply, 'request' | 'records'>,
): string | null {
  const { dataset, installation, language } = answering;
  const { site } = installation;
  if (site === undefined) return null;
  const path = pathsOf(language, dataset).question(request);
  if (path !== undefined) return site + path;
  const [only, ...others] = records;
  const isOfOne = others.length === 0 && request.command !== ('compare' satisfies CommandName);
  return (only !== undefined && isOfOne ? recordAddress(answering, only) : undefined) ?? null;
}
