import type { Language, Request } from '@us-morocco-security/answers';
import { collectionNames, type Dataset } from '@us-morocco-security/core';

/** The name of a collection of the dataset, and the folder of its pages. */
export type Collection = (typeof collectionNames)[number];

/** Commands that a page of their own answers, with no option: `ar/fms/`. */
export const ANSWERED = [
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
] as const;

type AnsweredCommand = (typeof ANSWERED)[number];

/** Where the pages are, in one language. */
export interface Paths {
  readonly home: string;
  readonly search: string;
  readonly verify: string;
  list(collection: Collection): string;
  /** Undefined for an ID that nothing has. A former ID leads to the present one. */
  record(id: string): string | undefined;
  year(year: string): string;
  topic(topic: string): string;
  release(version: string): string;
  answer(command: AnsweredCommand): string;
  /** The page that answers a question; undefined where none does. */
  question(request: Pick<Request, 'command' | 'options'>): string | undefined;
}

/** The collection of each ID. */
export type Index = ReadonlyMap<string, Collection>;

export const indexOf = (dataset: Dataset): Index =>
  new Map(
    collectionNames.flatMap((collection) =>
      dataset[collection].map(({ id }) => [id, collection] as const),
    ),
  );

/** The paths of a language, all relative to the root of the site. */
export function pathsOf(language: Language, dataset: Dataset, index: Index): Paths {
  const home = `${language}/`;
  const record = (id: string): string | undefined => {
    const current = dataset.redirects[id] ?? id;
    const collection = index.get(current);
    return collection === undefined ? undefined : `${home}${collection}/${current}/`;
  };
  const paths: Paths = {
    home,
    search: `${home}search/`,
    verify: `${home}verify/`,
    list: (collection) => `${home}${collection}/`,
    record,
    year: (year) => `${home}years/${year}/`,
    topic: (topic) => `${home}topics/${topic}/`,
    release: (version) => `${home}releases/${version}/`,
    answer: (command) => `${home}${command}/`,
    question: (request) => questionPath(request, paths),
  };
  return paths;
}

/** Options whose value is the ID of something that has a page. */
const NAMING_OPTIONS = ['name', 'deal', 'record', 'term', 'conflict'] as const;

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
): string | undefined {
  const named = NAMING_OPTIONS.map((name) => options[name]).find((value) => value !== undefined);
  if (named !== undefined) return paths.record(named);
  const names = Object.keys(options);
  if (command === 'timeline') return timelinePath(options, paths);
  if (command === 'whatsnew' && options.release !== undefined)
    return paths.release(options.release);
  if (names.length > 0) return undefined;
  if (command === 'search') return paths.search;
  if (command === 'verify') return paths.verify;
  const answered = ANSWERED.find((known) => known === command);
  if (answered !== undefined) return paths.answer(answered);
  const listed = LISTING[command];
  return listed === undefined ? undefined : paths.list(listed);
}

/** A timeline of one year, or of one topic, has a page. */
function timelinePath(options: Request['options'], paths: Paths): string | undefined {
  const { from, to, topic, ...others } = options;
  if (Object.keys(others).length > 0) return undefined;
  if (topic !== undefined)
    return from === undefined && to === undefined ? paths.topic(topic) : undefined;
  return from !== undefined && from === to && /^\d{4}$/.test(from) ? paths.year(from) : undefined;
}

/** The files of a record's data, the same for every language. */
export const dataPath = (collection: Collection, id: string, format: 'json' | 'csv'): string =>
  `data/${collection}/${id}.${format}`;

/** Where a page is kept as it was in a version. */
export const keptPath = (version: string, path: string): string => `v/${version}/${path}`;
