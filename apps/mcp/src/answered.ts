/** An answer of any tool, before it is a result: what is said, the records behind it, and what is missing. */
import type { Failure, Reply } from '@us-morocco-security/answers';
import type { Dataset } from '@us-morocco-security/core';
import type { Outcome, Output, Row } from './output.ts';
import { extents, type Found, kindOf, objectionToSum, rowOf } from './rows.ts';
import type { Said } from './text.ts';
import type { Extent } from './values.ts';

export interface Answered {
  readonly said: Said & Pick<Reply, 'failure'> & Partial<Pick<Reply, 'illustration'>>;
  /** The one record that was asked about, told in full. */
  readonly subject?: Found | undefined;
  /** How much is told of it. */
  readonly extent?: Extent;
  /** The other records behind the answer, the most important first. */
  readonly found: readonly Found[];
  /** What was asked for and is on record nowhere. */
  readonly notRecorded: readonly string[];
  /** Set where the records alone do not show it. */
  readonly outcome?: Outcome | undefined;
  /** What the tool returns beside the records. */
  readonly beside?: object;
}

/** Rows of a page. */
const MOST_ROWS = 8;

/** What a program reads of an answer. */
export function outputOf(dataset: Dataset, answered: Answered, page: number): Output {
  const { found, notRecorded, said, subject } = answered;
  const all = subject === undefined ? found : [subject, ...found];
  const objection = objectionToSum(all);
  const { rows, ...place } = pageOf(dataset, answered, page);
  return {
    outcome:
      said.failure === null ? (answered.outcome ?? outcomeOf(said, all)) : failed(said.failure),
    asOf: dataset.asOf,
    version: dataset.version,
    rows,
    notRecorded: isAnswer(said) ? [...notRecorded] : [],
    ...place,
    ...(said.address === null ? {} : { address: said.address }),
    ...(objection === undefined ? {} : { noSum: objection }),
    ...(said.failure === null ? {} : { suggestions: [...said.failure.suggestions] }),
    ...answered.beside,
  };
}

/** A reply that has pages of its own brings the records of one; those of any other are divided here. */
function pageOf(
  dataset: Dataset,
  { extent = extents.alone, found, said, subject }: Answered,
  page: number,
): Pick<Output, 'rows' | 'page' | 'pages'> {
  const { language } = said;
  const tell = (some: readonly Found[]): Row[] =>
    some.map((one) => rowOf({ dataset, language, extent: extents.among }, one));
  if (said.page !== null) {
    return { rows: tell(shownOf(said, found)), page: said.page.page, pages: said.page.pages };
  }
  const first = subject === undefined ? [] : [rowOf({ dataset, language, extent }, subject)];
  const start = (page - 1) * MOST_ROWS;
  return {
    rows: [...(page === 1 ? first : []), ...tell(found.slice(start, start + MOST_ROWS))],
    page,
    pages: pagesOf(found),
  };
}

/** Of the records behind a list, those of the page; some lists bring all of them. */
function shownOf({ points }: Said, found: readonly Found[]): readonly Found[] {
  if (found.length <= points.length) return found;
  const shown = new Set(points.map(({ record }) => record));
  return found.filter(({ entry }) => shown.has(entry.id));
}

export const pagesOf = (found: readonly Found[]): number =>
  Math.max(1, Math.ceil(found.length / MOST_ROWS));

/** Whether a question was understood; a name that nothing on record has is one that is missing. */
const isAnswer = ({ failure }: Answered['said']): boolean =>
  failure === null || failure.code === 'unknown-name';

const failed = ({ code }: Failure): Outcome =>
  code === 'unlike-things' || code === 'same-thing' ? 'refused' : 'not-understood';

function outcomeOf({ lead }: Answered['said'], all: readonly Found[]): Outcome {
  if (all.length === 0) return lead.figure === null ? 'not-on-record' : 'answered';
  const kinds = new Set(all.map(kindOf));
  const isFact = [...kinds].some((kind) => !NAMES.has(kind) && kind !== 'rumour');
  return kinds.has('rumour') && !isFact ? 'reported-only' : 'answered';
}

/** Kinds of entries that state nothing of their own. */
const NAMES: ReadonlySet<string> = new Set(['system', 'term', 'programme', 'source']);
