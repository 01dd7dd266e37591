import { dataPath } from '@us-morocco-security/answers';
import type { Page } from '../pages/page.ts';
import type { LocalSite } from '../pages/site.ts';

const LICENCE = 'https://creativecommons.org/publicdomain/zero/1.0/';

/** A page for machines, in the words of schema.org. */
export function linkedData(site: LocalSite, page: Page): object {
  const { dataset, say, url = '' } = site;
  const catalogue = {
    '@type': 'DataCatalog',
    name: say('web-site'),
    ...(url === '' ? {} : { url }),
  };
  const about = {
    '@context': 'https://schema.org',
    name: page.title,
    description: page.description,
    inLanguage: page.language,
    ...(url === '' ? {} : { url: url + page.path }),
  };
  const { subject } = page;
  if (subject === undefined) return { ...about, '@type': 'WebPage', isPartOf: catalogue };
  if (subject.collection === 'rumours') return claimReview(site, page, about);
  return {
    ...about,
    '@type': 'Dataset',
    identifier: subject.id,
    version: dataset.version,
    license: LICENCE,
    dateModified: dataset.asOf,
    isAccessibleForFree: true,
    includedInDataCatalog: catalogue,
    ...(subject.date === undefined ? {} : { temporalCoverage: subject.date }),
    spatialCoverage: ['Morocco', 'United States'],
    distribution: (['json', 'csv'] as const).map((format) => ({
      '@type': 'DataDownload',
      encodingFormat: format === 'json' ? 'application/json' : 'text/csv',
      contentUrl: `${url}${dataPath(subject.collection, subject.id, format)}`,
    })),
  };
}

/** A rumour is a claim that the record does not support. */
function claimReview(
  { dataset, say }: LocalSite,
  page: Page,
  about: Readonly<Record<string, unknown>>,
): object {
  return {
    ...about,
    '@type': 'ClaimReview',
    claimReviewed: page.title,
    datePublished: dataset.asOf,
    author: { '@type': 'Organization', name: say('web-site') },
    reviewRating: {
      '@type': 'Rating',
      ratingValue: 1,
      bestRating: 5,
      worstRating: 1,
      alternateName: say('web-rumour-rating'),
    },
  };
}
