import type {
  Dataset,
  Deal,
  FactRecord,
  Programme,
  Stage,
  Term,
  When,
} from '../generated/types.ts';
import { namesOf } from '../query/names.ts';
import { factsOf } from '../query/records.ts';
import { wordsAskedFor } from './keywords.ts';

/** The collections that are searched. */
export const searchedCollections = [
  'systems',
  'programmes',
  'terms',
  'deals',
  'figures',
  'events',
  'deployments',
  'exercises',
  'statements',
  'series',
  'rumours',
  'conflicts',
] as const;

export type SearchedCollection = (typeof searchedCollections)[number];

/** In what a query was found. */
export type MatchedBy =
  | 'designation'
  | 'alias'
  | 'title'
  | 'transmittal'
  | 'year'
  | 'amount'
  | 'text';

/** One name of an entry, as it is written. */
export interface SearchName {
  readonly by: 'designation' | 'transmittal' | 'alias' | 'title';
  readonly value: string;
}

/** An entry of the dataset as the search sees it. */
export interface SearchDocument {
  readonly collection: SearchedCollection;
  readonly id: string;
  readonly names: readonly SearchName[];
  /** Names of the systems it is about. */
  readonly related: readonly string[];
  /** IDs of those systems. */
  readonly systems: readonly string[];
  /** What people call such an entry: deal, purchase, delivery. */
  readonly keywords: string;
  readonly text: string;
  readonly programme: string | undefined;
  readonly stage: Stage | undefined;
  /** Calendar and fiscal years it falls in; none where it spans more than a few. */
  readonly years: readonly number[];
  /** EDTF, as authored. */
  readonly when: string | undefined;
  readonly usd: number | undefined;
}

const MOST_YEARS = 3;

/** Every entry that can be found, in the order in which equals are shown. */
export function documentsOf(dataset: Dataset): readonly SearchDocument[] {
  const { systems, programmes, terms, series, rumours, conflicts } = dataset;
  const systemNames = new Map(systems.map((system) => [system.id, namesOf(system)]));
  const spoken = namesSpoken([...programmes, ...terms]);
  const related = (record: FactRecord): readonly string[] => [
    ...record.systems.flatMap((id) => systemNames.get(id) ?? []),
    ...spoken(record.title.en),
  ];
  const named = [
    ...systems.map((entry) => ({
      ...bare('systems', entry.id),
      names: namesOfEntry(entry),
      text: all(entry.summary),
    })),
    ...programmes.map((entry) => ({
      ...bare('programmes', entry.id),
      names: namesOfEntry(entry),
      text: entry.explanation.map(all).join(' '),
      programme: entry.id,
    })),
    ...terms.map((entry) => ({
      ...bare('terms', entry.id),
      names: namesOfEntry(entry),
      text: entry.explanation.map(all).join(' '),
    })),
  ];
  return [
    ...named,
    ...factsOf(dataset).map((record) => factDocument(record, related(record))),
    ...series.map((entry) => ({
      ...bare('series', entry.id),
      names: titles(entry.title),
      keywords: wordsAskedFor('series'),
      text: all(entry.summary),
      programme: entry.programme,
    })),
    ...rumours.map((rumour) => ({
      ...bare('rumours', rumour.id),
      names: titles(rumour.title),
      related: rumour.about.flatMap((id) => systemNames.get(id) ?? []),
      systems: rumour.about.filter((id) => systemNames.has(id)),
      keywords: wordsAskedFor('rumours'),
      text: all(rumour.summary),
    })),
    ...conflicts.map((conflict) => ({
      ...bare('conflicts', conflict.id),
      names: titles(conflict.title),
      keywords: wordsAskedFor('conflicts'),
    })),
  ];
}

const bare = (collection: SearchedCollection, id: string): SearchDocument => ({
  collection,
  id,
  names: [],
  related: [],
  systems: [],
  keywords: '',
  text: '',
  programme: undefined,
  stage: undefined,
  years: [],
  when: undefined,
  usd: undefined,
});

function factDocument(record: FactRecord, related: readonly string[]): SearchDocument {
  const collection = `${record.kind}s` as const;
  const when = 'when' in record ? record.when : undefined;
  const deal = record.kind === 'deal' ? record : undefined;
  return {
    ...bare(collection, record.id),
    names: [...transmittalOf(deal), { by: 'alias', value: record.id }, ...titles(record.title)],
    related,
    systems: record.systems,
    keywords: wordsAskedFor(collection, deal?.stage),
    text: [record.summary, ...(record.notes ?? [])].map(all).join(' '),
    programme: 'programme' in record ? record.programme : undefined,
    stage: deal?.stage,
    years: yearsOf(record, when),
    when: when !== undefined && 'edtf' in when ? when.edtf : undefined,
    usd: 'amount' in record ? record.amount?.usd : undefined,
  };
}

/** The names of programmes and terms, by what says them in an English title; a single common word does not. */
function namesSpoken(entries: readonly (Programme | Term)[]): (title: string) => readonly string[] {
  const spoken = new Map<string, Set<string>>();
  for (const entry of entries) {
    const signs = [entry.acronym, entry.name.en.includes(' ') ? entry.name.en : undefined];
    for (const sign of signs.filter((one) => one !== undefined)) {
      spoken.set(sign, new Set([...(spoken.get(sign) ?? []), ...namesOf(entry)]));
    }
  }
  const found = [...spoken].map(([sign, names]) => ({
    asWord: ` ${sign} `,
    inBrackets: `(${sign})`,
    names: [...names],
  }));
  return (title: string): readonly string[] => {
    const padded = ` ${title} `;
    return found
      .filter(({ asWord, inBrackets }) => padded.includes(asWord) || title.includes(inBrackets))
      .flatMap(({ names }) => names);
  };
}

const transmittalOf = (deal: Deal | undefined): readonly SearchName[] =>
  deal?.transmittal === undefined ? [] : [{ by: 'transmittal', value: deal.transmittal }];

type Localized = FactRecord['title'];

const all = ({ ar, en, fr }: Localized): string => `${ar} ${en} ${fr}`;

const titles = ({ ar, en, fr }: Localized): readonly SearchName[] =>
  [en, ar, fr].map((value) => ({ by: 'title', value }));

function namesOfEntry(entry: Parameters<typeof namesOf>[0]): readonly SearchName[] {
  const own = new Set([
    entry.designation,
    entry.acronym,
    entry.name.en,
    entry.name.ar,
    entry.name.fr,
  ]);
  const aliases = namesOf(entry).filter((name) => !own.has(name));
  return [
    ...[entry.designation, entry.acronym]
      .filter((name) => name !== undefined)
      .map((value) => ({ by: 'designation', value }) as const),
    ...titles(entry.name),
    ...aliases.map((value) => ({ by: 'alias', value }) as const),
  ];
}

function yearsOf({ bounds, title }: FactRecord, when: When | undefined): readonly number[] {
  const named = [...title.en.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year));
  if (when !== undefined && 'fiscalYears' in when) {
    return [...named, ...span(when.fiscalYears.from, when.fiscalYears.to)];
  }
  const [from, to] = [bounds?.earliest, bounds?.latest].map((day) => Number(day?.slice(0, 4)));
  return from && to ? [...named, ...span(from, to)] : named;
}

const span = (from: number, to: number): readonly number[] =>
  to - from < MOST_YEARS ? Array.from({ length: to - from + 1 }, (_, at) => from + at) : [];
