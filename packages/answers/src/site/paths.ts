import { collectionNames, type Dataset, factsOf } from '@us-morocco-security/core';
import type { Language } from '@us-morocco-security/core/labels';
import type { CommandName } from '../command.ts';
import { type ChartName, chartNames } from '../pictures/names.ts';
import type { Request } from '../request.ts';

/** The name of a collection of the dataset, and the folder of its pages. */
export type Collection = (typeof collectionNames)[number];

/** Commands that a page of their own answers, with no option: `ar/fms/`. */
export const answeredCommands = [
  'fms',
  'eda',
  'dcs',
  'fmf',
  'imet',
  'demining',
  'assistance',
  'peacekeeping',
  'partnerships',
  'overview',
  'about',
] as const satisfies readonly CommandName[];

type AnsweredCommand = (typeof answeredCommands)[number];

/** Where the pages of the site are in one language, all relative to its root: `ar/systems/himars/`. */
export interface Paths {
  readonly home: string;
  readonly search: string;
  readonly verify: string;
  /** The page that runs both bots. */
  readonly play: string;
  readonly years: string;
  readonly topics: string;
  readonly charts: string;
  readonly releases: string;
  list(collection: Collection): string;
  /** Undefined for an ID that nothing has. A former ID leads to the present one. */
  record(id: string): string | undefined;
  year(year: string): string;
  topic(topic: string): string;
  chart(name: ChartName): string;
  release(version: string): string;
  answer(command: AnsweredCommand): string;
  /** The page that answers a question, its options in canonical form; undefined where none does. */
  question(request: Pick<Request, 'command' | 'options'>): string | undefined;
}

export function pathsOf(language: Language, dataset: Dataset): Paths {
  const home = `${language}/`;
  const { collectionOf } = indexOf(dataset);
  const record = (id: string): string | undefined => {
    const current = dataset.redirects[id] ?? id;
    const collection = collectionOf.get(current);
    return collection === undefined ? undefined : `${home}${collection}/${current}/`;
  };
  const paths: Paths = {
    home,
    search: `${home}search/`,
    verify: `${home}verify/`,
    play: `${home}play/`,
    years: `${home}years/`,
    topics: `${home}topics/`,
    charts: `${home}charts/`,
    releases: `${home}releases/`,
    list: (collection) => `${home}${collection}/`,
    record,
    year: (year) => `${home}years/${year}/`,
    topic: (topic) => `${home}topics/${topic}/`,
    chart: (name) => `${home}charts/${name}/`,
    release: (version) => `${home}releases/${version}/`,
    answer: (command) => `${home}${command}/`,
    question: (request) => questionPath(request, paths, dataset),
  };
  return paths;
}

/** The years in which something on record begins, the newest first: each has a page. */
export const yearsOnRecord = (dataset: Dataset): readonly string[] => indexOf(dataset).years;

interface Index {
  /** The collection of each ID. */
  readonly collectionOf: ReadonlyMap<string, Collection>;
  readonly years: readonly string[];
}

const indexes = new WeakMap<Dataset, Index>();

function indexOf(dataset: Dataset): Index {
  const known = indexes.get(dataset);
  if (known !== undefined) return known;
  const collectionOf = new Map(
    collectionNames.flatMap((collection) =>
      dataset[collection].map(({ id }) => [id, collection] as const),
    ),
  );
  const begun = factsOf(dataset).flatMap(({ bounds }) => bounds?.earliest?.slice(0, 4) ?? []);
  const index = { collectionOf, years: [...new Set(begun)].sort().reverse() };
  indexes.set(dataset, index);
  return index;
}

/** Options whose value is the ID of something that has a page. */
const NAMING_OPTIONS = ['name', 'deal', 'record', 'term', 'conflict', 'system'] as const;

/** Commands that list a collection when nothing is named. */
const LISTING: Readonly<Record<string, Collection>> = {
  sources: 'sources',
  conflicts: 'conflicts',
  rumours: 'rumours',
  exercises: 'exercises',
  explain: 'terms',
};

function questionPath(
  { command, options }: Pick<Request, 'command' | 'options'>,
  paths: Paths,
  dataset: Dataset,
): string | undefined {
  const given = Object.entries(options);
  if (given.length === 0) return pathWithoutOptions(command, paths);
  if (command === 'timeline') return timelinePath(options, paths, dataset);
  const [[option, value] = ['', '']] = given;
  if (given.length > 1) return undefined;
  if (command === 'search') return searchPath(options.text, paths);
  if (command === 'whatsnew') return releasePath(value, paths, dataset);
  if (command === 'chart') return chartPath(value, paths);
  return NAMING_OPTIONS.some((name) => name === option) ? paths.record(value) : undefined;
}

function pathWithoutOptions(command: string, paths: Paths): string | undefined {
  if (command === 'search') return paths.search;
  if (command === 'verify') return paths.verify;
  if (command === 'chart') return paths.charts;
  if (command === 'whatsnew') return paths.releases;
  const answered = answeredCommands.find((known) => known === command);
  if (answered !== undefined) return paths.answer(answered);
  const listed = LISTING[command];
  return listed === undefined ? undefined : paths.list(listed);
}

/** A timeline of one year, or of one topic, has a page. */
function timelinePath(
  { from, to, topic }: Request['options'],
  paths: Paths,
  dataset: Dataset,
): string | undefined {
  if (topic !== undefined) return (from ?? to) ? undefined : paths.topic(topic);
  const isYear = from === to && yearsOnRecord(dataset).some((year) => year === from);
  return isYear && from !== undefined ? paths.year(from) : undefined;
}

/** UTF-16 units of an address that a message has room for. */
const LONGEST_SEARCH = 300;

/** The search page answers the words in its address. */
function searchPath(text: string | undefined, paths: Paths): string | undefined {
  if (text === undefined) return undefined;
  const path = `${paths.search}?q=${encodeURIComponent(text)}`;
  return path.length > LONGEST_SEARCH ? undefined : path;
}

const releasePath = (version: string, paths: Paths, { releases }: Dataset): string | undefined =>
  releases.some((release) => release.version === version) ? paths.release(version) : undefined;

/** A chart has a page; the life of a system is on that of the system. */
function chartPath(which: string, paths: Paths): string | undefined {
  const name = chartNames.find((known) => known === which);
  return name === undefined ? paths.record(which) : paths.chart(name);
}

/** The files of a record's data, the same for every language. */
export const dataPath = (collection: Collection, id: string, format: 'json' | 'csv'): string =>
  `data/${collection}/${id}.${format}`;

/** Where a page is kept as it was in a version. */
export const keptPath = (version: string, path: string): string => `v/${version}/${path}`;
