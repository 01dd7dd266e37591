import type { Clock, Language, Paths, Reply, Request } from '@us-morocco-security/answers';
import { answer, pathsOf, speak } from '@us-morocco-security/answers';
import type { Dataset } from '@us-morocco-security/core';
import { type Backlinks, backlinksOf } from './backlinks.ts';

/** What every page is written from. */
export interface Site {
  readonly dataset: Dataset;
  readonly backlinks: Backlinks;
  /** Versions whose records are kept, the newest first. */
  readonly versions: readonly string[];
  /** `https://example.org/record/`; undefined where nobody has said where the site will be. */
  readonly url: string | undefined;
  /** Where mistakes are reported: an address to which a record and a version are added. */
  readonly report: string | undefined;
}

/** The same in one language. */
export interface LocalSite extends Site {
  readonly language: Language;
  readonly say: ReturnType<typeof speak>;
  readonly paths: Paths;
  /** The whole answer to a question: every page of a list as one. */
  readonly ask: (command: string, options?: Request['options']) => Reply;
}

export type SiteOptions = Pick<Site, 'dataset' | 'versions' | 'url' | 'report'>;

export const siteOf = (options: SiteOptions): Site => ({
  ...options,
  backlinks: backlinksOf(options.dataset),
});

export function inLanguage(site: Site, language: Language): LocalSite {
  const { dataset, url } = site;
  const installation = url === undefined ? {} : { site: url };
  // The day on which the data were read: a page does not change from one day to the next.
  const clock: Clock = () => new Date(`${dataset.asOf}T00:00:00Z`);
  return {
    ...site,
    language,
    say: speak(language),
    paths: pathsOf(language, dataset),
    ask: (command, options = {}) => {
      const request = { command, options, language, page: 1 };
      return wholeOf((page) => answer({ ...request, page }, dataset, clock, 'page', installation));
    },
  };
}

/** All pages of a list under its first lead. */
function wholeOf(ask: (page: number) => Reply): Reply {
  const first = ask(1);
  if (first.page === null) return first;
  const others = Array.from({ length: first.page.pages - 1 }, (_, index) => ask(index + 2));
  return {
    ...first,
    page: null,
    points: [first, ...others].flatMap(({ points }) => points),
  };
}
