import {
  type Amount,
  type Conflict,
  type Dataset,
  type Figure,
  isRefused,
  total,
  type When,
} from '@us-morocco-security/core';
import {
  formatAmount,
  formatChoice,
  formatList,
  formatWhen,
} from '@us-morocco-security/core/labels';
import type { Context } from '../command.ts';
import type { Bar, Block, Field, TableBlock } from '../reply.ts';
import { notice, text } from './blocks.ts';
import { amountOfKind, sourceAndDoubts, timeText } from './records.ts';
import { NO_RECORD, type SeriesYear, yearLabel } from './series.ts';

/** What is on record for one year: an amount, or amounts between which sources differ. */
export interface YearEntry {
  readonly when: When;
  readonly year: number;
  /** First day of the year, so that a fiscal year sorts before the calendar year of the same number. */
  readonly start: string;
  readonly stated:
    | { readonly as: 'amount'; readonly figure: Figure }
    | { readonly as: 'dispute'; readonly conflict: Conflict; readonly amounts: readonly Amount[] };
}

/** The figures of a programme that are for one year and for Morocco alone, and the years in dispute, oldest first. */
export function yearEntries(dataset: Dataset, figures: readonly Figure[]): readonly YearEntry[] {
  const stated = figures.flatMap(figureEntry);
  const years = new Set(stated.map(({ year }) => year));
  const disputed = dataset.conflicts
    .filter(({ records }) => figures.some(({ id }) => records.includes(id)))
    .flatMap(disputeEntry)
    .filter(({ year }) => !years.has(year));
  return [...stated, ...disputed].toSorted((a, b) =>
    a.start === b.start ? 0 : a.start < b.start ? -1 : 1,
  );
}

/** Whether a figure has no place in a series by year: it is for several years, doubtful ones or other customers too. */
export const isBeside = (figure: Figure): boolean => figureEntry(figure).length === 0;

function figureEntry(figure: Figure): readonly YearEntry[] {
  const { when, amount, bounds } = figure;
  const year = singleYear(when);
  if (when === undefined || year === undefined || amount.covers !== undefined) return [];
  const start = bounds?.earliest ?? `${year}-01-01`;
  return [{ when, year, start, stated: { as: 'amount', figure } }];
}

/** None unless every reading is an amount, and all are for the same year. */
function disputeEntry(conflict: Conflict): readonly YearEntry[] {
  const amounts = conflict.readings.flatMap(({ amount }) => amount ?? []);
  const [when, ...others] = conflict.readings.map((reading) => reading.when);
  const year = singleYear(when);
  const isOne = others.every((other) => singleYear(other) === year);
  if (when === undefined || year === undefined || !isOne) return [];
  if (amounts.length < conflict.readings.length) return [];
  return [{ when, year, start: `${year}-01-01`, stated: { as: 'dispute', conflict, amounts } }];
}

function singleYear(when: When | undefined): number | undefined {
  if (when === undefined) return undefined;
  if ('edtf' in when) return /^\d{4}$/.test(when.edtf) ? Number(when.edtf) : undefined;
  const { from, to } = when.fiscalYears;
  return from === to ? to : undefined;
}

/** A figure shown beside the series: how much, what it measures and covers, for when. */
export function besideField(context: Context, figure: Figure): Field {
  const parts = [amountOfKind(context, figure.amount), timeText(context, figure)];
  return {
    label: figure.title[context.language],
    value: parts.filter((part) => part !== undefined).join(' · '),
  };
}

/** The years with amount, kind and source; a year without a record keeps its row. */
export function yearsTable(context: Context, years: readonly SeriesYear<YearEntry>[]): TableBlock {
  const { say } = context;
  return {
    type: 'table',
    columns: [
      say('column-year'),
      say('label-amount'),
      say('label-value-kind'),
      say('label-source'),
    ],
    rows: years.flatMap(({ year, entries }) =>
      entries.length === 0
        ? [[yearLabel(context, year), NO_RECORD, NO_RECORD, NO_RECORD]]
        : entries.map((entry) => yearRow(context, entry)),
    ),
  };
}

function yearRow(context: Context, { when, stated }: YearEntry): readonly string[] {
  const { language, say } = context;
  const year = formatWhen(when, language);
  const kindsOf = (amounts: readonly Amount[]) =>
    formatList(
      [...new Set(amounts.map(({ valueKind }) => say(`value-kind-${valueKind}`)))],
      language,
    );
  switch (stated.as) {
    case 'amount': {
      const { figure } = stated;
      const amount = formatAmount(figure.amount, language);
      return [year, amount, kindsOf([figure.amount]), sourceAndDoubts(context, figure)];
    }
    case 'dispute': {
      const { amounts, conflict } = stated;
      return [year, disputed(context, amounts), kindsOf(amounts), conflict.title[language]];
    }
    default:
      return stated satisfies never;
  }
}

/** A bar as long as the amount; amounts in dispute have a place and no length. */
export function yearBar(context: Context, { when, stated }: YearEntry): Bar {
  const label = formatWhen(when, context.language);
  switch (stated.as) {
    case 'amount': {
      const { amount } = stated.figure;
      return {
        label,
        value: amount.usd,
        shown: amountOfKind(context, amount),
        unit: 'usd',
        kind: amount.valueKind,
      };
    }
    case 'dispute':
      return {
        label,
        value: null,
        shown: disputed(context, stated.amounts),
        unit: 'usd',
        kind: null,
      };
    default:
      return stated satisfies never;
  }
}

/** The amounts between which sources differ. */
export const disputed = ({ language, say }: Context, amounts: readonly Amount[]): string =>
  say('series-disputed', {
    amounts: formatChoice(
      amounts.map((amount) => formatAmount(amount, language)),
      language,
    ),
  });

/** The sum of the years on record, or why there is none; nothing where there is but one. */
export function yearsTotal(context: Context, entries: readonly YearEntry[]): readonly Block[] {
  const { language, say } = context;
  const figures = entries.flatMap(({ stated }) => (stated.as === 'amount' ? stated.figure : []));
  const [first] = figures;
  if (first === undefined || entries.length < 2) return [];
  const refusal = (reason: string) => [notice('refusal', say('series-no-total'), reason)];
  if (figures.length < entries.length) return refusal(say('series-no-one-amount'));
  const kinds = new Set(figures.map(({ amount }) => say(`value-kind-${amount.valueKind}`)));
  const sum = total(first.amount.valueKind, figures);
  if (isRefused(sum)) {
    return sum.refused === 'overlapping-periods'
      ? refusal(say('series-overlap'))
      : refusal(say('series-unlike', { kinds: formatList([...kinds], language) }));
  }
  const amount = formatAmount(sum, language);
  return [text(say('series-total', { amount, kind: say(`value-kind-${sum.valueKind}`) }))];
}
