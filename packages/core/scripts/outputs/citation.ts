import { stringify } from 'yaml';
import type { Dataset } from '../load/derive.ts';
import { about } from './about.ts';

/** How to cite the dataset, as a Citation File Format (1.2.0) file. */
export const citationFile = ({ version, releases }: Dataset): string => {
  const released = releases.find((release) => release.version === version)?.date;
  return stringify({
    'cff-version': '1.2.0',
    message:
      'Cite the document that prints the value first, then this dataset with its version and the ID of the record.',
    type: 'dataset',
    title: about.title,
    authors: [{ name: about.publisher }],
    version,
    ...(released !== undefined && { 'date-released': released }),
    license: about.licence.name,
    keywords: about.keywords,
  });
};

/** The citation in one line, as a description of the dataset gives it. */
export const citationLine = ({ version, asOf }: Dataset): string =>
  `${about.publisher}: ${about.title}, version ${version}, as of ${asOf}.`;
