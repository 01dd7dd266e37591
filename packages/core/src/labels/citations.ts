import type { Dataset, Source } from '../generated/types.ts';
import { originalOf, sourceById, sourcesOf } from '../query/records.ts';
import type { Citable } from '../query/rumours.ts';
import { withoutBidiControls } from './bidi.ts';
import { formatEdtf } from './dates.ts';
import type { Language } from './language.ts';
import { phrase } from './say.ts';
import { sourceName } from './sources.ts';

/** What a citation reads of the dataset. */
type Cited = Pick<Dataset, 'sources' | 'redirects' | 'version'>;

/** Where a record comes from. */
export interface Provenance {
  /** The document that first states it. */
  readonly original: Source;
  /** Where it can be read: the document itself, or its first reprint or translation that has an address. */
  readonly copy: Source | undefined;
}

/** The document that states a record, and the copy where it can be read. */
export function provenanceOf(
  dataset: Pick<Dataset, 'sources' | 'redirects'>,
  record: Pick<Citable, 'sources'>,
): Provenance {
  const [first = ''] = record.sources;
  const original = originalOf(dataset, sourceById(dataset, first));
  const copy = [original, ...sourcesOf(dataset, record)].find(
    (source) => source.url !== undefined && originalOf(dataset, source) === original,
  );
  return { original, copy };
}

/**
 * One sentence in a language, to paste under a quotation. Holds no bidi controls.
 *
 * @param today - the day on which it is cited, EDTF
 * @param page - the address of a page about the record, where there is one
 */
export function plainCitation(
  dataset: Cited,
  record: Citable,
  language: Language,
  today: string,
  page?: string,
): string {
  const { original, copy } = provenanceOf(dataset, record);
  const say = phrase(language);
  const words = say('cite-sentence', {
    title: record.title[language],
    source: sourceName(original, language),
    record: record.id,
    version: dataset.version,
    today: formatEdtf(today, language),
  });
  const via =
    copy === undefined || copy === original
      ? ''
      : ` ${say('cite-read-in', { copy: sourceName(copy, language) })}`;
  const [at, copied] = [page, copy?.url].map((url) => (url === undefined ? '' : ` ${url}`));
  return withoutBidiControls(`${words}${at}${via}${copied}`);
}

/**
 * APA, seventh edition, for a web document; in English, as the style is. A day of retrieval is given where the source
 * records one. Holds no bidi controls.
 */
export function apaCitation(
  dataset: Pick<Dataset, 'sources' | 'redirects'>,
  record: Pick<Citable, 'sources'>,
): string {
  const { original, copy } = provenanceOf(dataset, record);
  const copied = copy?.type === 'translation' ? 'translated' : 'reprinted';
  const reprint =
    copy === undefined || copy === original ? '' : ` (${copied} by ${copy.publisher})`;
  return withoutBidiControls(
    [
      `${original.publisher.replace(/\.$/, '')}.`,
      `(${apaDate(original)}).`,
      `${original.title}${APA_FORM[original.type]}${reprint}.`,
      ...(copy?.url === undefined ? [] : [retrieved(copy.accessed) + copy.url]),
    ].join(' '),
  );
}

const APA_FORM: Readonly<Record<Source['type'], string>> = {
  'fact-sheet': ' [Fact sheet]',
  reprint: ' [Reprint]',
  translation: ' [Translation]',
  press: '',
  'official-record': ' [Official record]',
  report: ' [Report]',
  dataset: ' [Data set]',
};

/** "2024, April 8", "2024, April", "2024", "ca. 2024", or "n.d.". */
function apaDate({ published }: Source): string {
  const { about, year, month, day } = dateParts(published);
  if (year === undefined) return 'n.d.';
  const parts = [
    year,
    month === undefined ? undefined : `${month.name}${day === undefined ? '' : ` ${day}`}`,
  ];
  return `${about ? 'ca. ' : ''}${parts.filter((part) => part !== undefined).join(', ')}`;
}

/** The day on which the page was read, where one is recorded; the day of the question is not that day. */
function retrieved(accessed: string | undefined): string {
  if (accessed === undefined) return '';
  const { year, month, day } = dateParts(accessed);
  return `Retrieved ${month?.name} ${day}, ${year}, from `;
}

/**
 * A BibTeX entry whose key is the record's ID. Holds no bidi controls.
 *
 * @param page - the address of a page about the record, where there is one
 */
export function bibtexCitation(
  dataset: Cited,
  record: Pick<Citable, 'id' | 'sources'>,
  page?: string,
): string {
  const { original, copy } = provenanceOf(dataset, record);
  const { year, month } = dateParts(original.published);
  const at = page === undefined ? '' : `, \\url{${page}}`;
  const entries: readonly (readonly [string, string | undefined])[] = [
    ['author', `{${escapeTex(original.publisher)}}`],
    ['title', escapeTex(original.title)],
    ['year', year],
    ['month', month?.bibtex],
    ['url', copy?.url],
    ['urldate', copy?.url === undefined ? undefined : copy.accessed],
    ['note', `Record ${record.id} of us-morocco-security ${dataset.version}${at}`],
  ];
  const lines = entries.flatMap(([key, value]) =>
    value === undefined ? [] : [`  ${key} = ${key === 'month' ? value : `{${value}}`},`],
  );
  return withoutBidiControls(`@misc{${record.id},\n${lines.join('\n')}\n}`);
}

const TEX_SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escapeTex = (words: string): string =>
  words.replace(/[\\~^&%$#_{}]/gu, (sign) => TEX_SPECIAL[sign] ?? `\\${sign}`);

interface DateParts {
  readonly about: boolean;
  readonly year?: string;
  readonly month?: { readonly name: string; readonly bibtex: string };
  readonly day?: number;
}

/** The first date that an EDTF string names. */
function dateParts(edtf: string | undefined): DateParts {
  const { year, month, day, about } =
    /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?(?<about>[~?])?/.exec(edtf ?? '')
      ?.groups ?? {};
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return {
    about: about !== undefined,
    ...(year === undefined ? {} : { year }),
    ...(name === undefined ? {} : { month: { name, bibtex: name.slice(0, 3).toLowerCase() } }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
