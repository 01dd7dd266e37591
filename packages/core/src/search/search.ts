import type { Dataset, Stage } from '../generated/types.ts';
import { listOf, numberOf, objectOf, textOf } from '../query/arguments.ts';
import { QueryError } from '../query/errors.ts';
import { foldName } from '../query/names.ts';
import { expectProgramme, expectStage } from '../query/records.ts';
import { datasetOf } from '../query/whole-dataset.ts';
import {
  documentsOf,
  type MatchedBy,
  type SearchDocument,
  type SearchedCollection,
  searchedCollections,
} from './documents.ts';
import { explainMatch } from './matched.ts';
import { NameIndex } from './named.ts';
import { type ParsedQuery, parseQuery } from './parsed-query.ts';
import { indexWords, WordCutter } from './postings.ts';
import { Scores } from './scores.ts';
import { wordsWritten } from './words.ts';

/** Which entries a search looks at, and how many it gives; everything where left out. */
export interface SearchOptions {
  readonly kinds?: readonly SearchedCollection[] | undefined;
  /** ID of a programme. */
  readonly programme?: string | undefined;
  readonly stage?: Stage | undefined;
  /** Calendar or fiscal year. */
  readonly year?: number | undefined;
  /** At most so many, 10 where left out. */
  readonly limit?: number | undefined;
}

/** An entry that was found. */
export interface Result {
  readonly collection: SearchedCollection;
  readonly id: string;
  /** Larger is better; comparable within one search only. */
  readonly score: number;
  /** In what the query was found: the name, year or amount as the record has it. */
  readonly matched: { readonly by: MatchedBy; readonly value: string };
}

/** Finds entries of one dataset by what people type, in Arabic, English, French and Arabic in Latin letters. */
export interface Search {
  /** What a query names, best first; nothing where no entry answers most of it. */
  find(text: string, options?: SearchOptions): readonly Result[];
  /** The entries of which the whole text is a name, however it is spelled; typing errors are not guessed at. */
  named(text: string, options?: SearchOptions): readonly Result[];
  /** As `find`, for a text whose last word is still being typed. */
  complete(text: string, options?: SearchOptions): readonly Result[];
  /** Entries with a name that a few slips of typing could have turned into the text, nearest first. */
  suggest(text: string, options?: SearchOptions): readonly Result[];
}

const MOST_RESULTS = 10;
const LEAST_WORD = 3;

/**
 * Indexes a dataset. It takes about a tenth of a second: make one and keep it.
 *
 * @throws QueryError `bad-argument` where it is no dataset. Its searches throw that, too, for a text or options of another
 *   shape, `unknown-stage` and `unknown-programme`
 * @example createSearch(dataset).find('أباتشي')[0]?.id === 'ah-64e'
 */
export function createSearch(dataset: Dataset): Search {
  const documents = documentsOf(datasetOf(dataset));
  const cutter = new WordCutter();
  const names = new NameIndex(documents, cutter);
  const words = indexWords(documents, cutter);
  const passers = lookAlikesOf(dataset);

  function rank(text: string, options: SearchOptions, isBegun: boolean): readonly Result[] {
    expectSearch(dataset, text, options);
    const read = parseQuery(text);
    const asked = { ...read, words: words.vocabulary.joined(read.words) };
    const others = passedFor(passers, wordsWritten(text));
    const begun = isBegun ? names.begun(text) : new Map<number, number>();
    const scores = new Scores(documents, words);
    // One or two letters are no word yet, where names begin so.
    if (begun.size === 0 || text.trim().length >= LEAST_WORD) scores.addAsked(asked, isBegun);
    for (const [number, bonus] of [...begun, ...names.exact(text, asked)]) {
      scores.addBonus(number, bonus);
    }
    return scores
      .best()
      .filter(
        ([number]) => admits(options, documents[number]) && !isOther(others, documents[number]),
      )
      .slice(0, options.limit ?? MOST_RESULTS)
      .flatMap(([number, score]) => resultOf(documents[number], score, text, asked));
  }

  function resultOf(
    document: SearchDocument | undefined,
    score: number,
    text: string,
    asked: ParsedQuery,
  ): readonly Result[] {
    if (document === undefined) return [];
    const { collection, id } = document;
    return [
      {
        collection,
        id,
        score,
        // Found out when it is asked for: it takes longer than finding.
        get matched() {
          return explainMatch(document, text, asked, words);
        },
      },
    ];
  }

  return {
    find: (text, options = {}) => rank(text, options, false),
    named: (text, options = {}) => {
      expectSearch(dataset, text, options);
      const asked = parseQuery(text);
      return [...names.exact(text, asked)]
        .toSorted(([, a], [, b]) => b - a)
        .filter(([number]) => admits(options, documents[number]))
        .slice(0, options.limit ?? MOST_RESULTS)
        .flatMap(([number, score]) => resultOf(documents[number], score, text, asked));
    },
    complete: (text, options = {}) => rank(text, options, true),
    suggest: (text, options = {}) => {
      expectSearch(dataset, text, options);
      return names
        .nearest(foldName(text))
        .filter(({ document }) => admits(options, document))
        .slice(0, options.limit ?? MOST_RESULTS)
        .map(({ document: { collection, id }, name: { by, value }, score }) => ({
          collection,
          id,
          score,
          matched: { by, value },
        }));
    },
  };
}

/** @throws QueryError */
function expectSearch(dataset: Dataset, text: string, options: SearchOptions): void {
  textOf(text, 'a text');
  const { kinds = [], programme, stage, year, limit } = objectOf(options, 'options');
  for (const kind of listOf(kinds, 'a list of collections')) {
    if (!searchedCollections.includes(textOf(kind, 'a collection'))) {
      const message = `"${kind}" is not searched: give one of ${searchedCollections.join(', ')}.`;
      throw new QueryError('bad-argument', kind, message);
    }
  }
  if (programme !== undefined) expectProgramme(dataset, programme);
  if (stage !== undefined) expectStage(stage);
  if (year !== undefined) numberOf(year, 'a year');
  if (limit !== undefined) numberOf(limit, 'a limit');
}

function admits(options: SearchOptions, document: SearchDocument | undefined): boolean {
  if (document === undefined) return false;
  const { kinds, programme, stage, year } = options;
  return (
    (kinds === undefined || kinds.includes(document.collection)) &&
    (programme === undefined || programme === document.programme) &&
    (stage === undefined || stage === document.stage) &&
    (year === undefined || document.years.includes(year))
  );
}

type LookAlike = readonly [id: string, words: readonly string[]];

/** The names that look like those of an entry and are those of another thing, in words. */
const lookAlikesOf = ({ systems, programmes, terms, exercises }: Dataset): readonly LookAlike[] =>
  [...systems, ...programmes, ...terms, ...exercises].flatMap(({ id, lookAlikes = [] }) =>
    lookAlikes.map((name) => [id, wordsWritten(name)] as const),
  );

/** The entries that the typed words would pass for, without being about them. */
const passedFor = (passers: readonly LookAlike[], typed: readonly string[]): ReadonlySet<string> =>
  new Set(
    passers.filter(([, words]) => words.every((word) => typed.includes(word))).map(([id]) => id),
  );

/** Whether a look-alike of the entry, or of a system it is about, was typed. */
const isOther = (others: ReadonlySet<string>, document: SearchDocument | undefined): boolean =>
  document !== undefined &&
  (others.has(document.id) || document.systems.some((system) => others.has(system)));
