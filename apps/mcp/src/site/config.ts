import { type Installation, readSiteAddress } from '@us-morocco-security/answers';

/**
 * What the environment says of the site that answers link to, for the server that a client starts: the configuration of
 * the service would take that server longer to load than all it does.
 *
 * @param warn - told where SITE_URL cannot be used
 */
export function readInstallation(warn: (message: string) => void): Installation {
  const given = process.env.SITE_URL?.trim() ?? '';
  if (given === '') return {};
  const site = readSiteAddress(given);
  if (site !== undefined) return { site };
  warn(`SITE_URL is no address of a site, such as https://example.org/record/: ${given}`);
  return {};
}
