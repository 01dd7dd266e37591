import { type Figure, QueryError, total } from '@us-morocco-security/core';
import { type Context, defineCommand } from '../command.ts';
import { formatAmount } from '../language/amounts.ts';
import { formatWhen } from '../language/dates.ts';
import { formatList } from '../language/lists.ts';
import { blocks, fields, followUps, heading, notice, text } from '../present/blocks.ts';
import { evidenceBlocks } from '../present/evidence.ts';
import { programmeWithId } from '../present/named.ts';
import { amountOfKind, sourceAndDoubts, timeText } from '../present/records.ts';
import {
  everyYear,
  NO_RECORD,
  type SeriesYear,
  seriesChart,
  yearLabel,
} from '../present/series.ts';
import type { Block, Field } from '../reply.ts';
import { readYears, type YearRange } from '../typed-dates.ts';

const programmes = ['fmf', 'imet', 'nadr', 'eda', 'cwd'] as const;

type YearlyFigure = Figure & { readonly when: NonNullable<Figure['when']> };

export const assistance = defineCommand({
  name: 'assistance',
  options: {
    programme: { type: 'choice', choices: programmes, required: false },
    from: { type: 'date', required: false },
    to: { type: 'date', required: false },
  },
  answer(context, { programme, from, to }) {
    const { dataset, say } = context;
    const range = readYears(from, to);
    const shown = programme === undefined ? programmes : [programme];
    const figures = dataset.figures.filter((figure) => shown.some((id) => figure.programme === id));
    return blocks(
      heading(say('assistance-title')),
      text(say('assistance-intro')),
      notice('note', say('series-legend-title'), say('series-legend'), say('assistance-totals')),
      shown.flatMap((id) => programmeBlocks(context, id, range)),
      evidenceBlocks(context, figures),
      followUps(context, { command: 'fmf' }, { command: 'imet' }, { command: 'eda' }),
    );
  },
});

/** One programme: what is stated for several years at once, then year by year. */
function programmeBlocks(context: Context, id: string, range: YearRange): readonly Block[] {
  const { dataset, language, say } = context;
  const name = programmeWithId(context, id).name[language];
  const figures = dataset.figures.filter(({ programme }) => programme === id);
  const whole = figures.filter((figure) => !isYearly(figure));
  const years = everyYear(figures.filter(isYearly), yearOf).filter(
    ({ year }) => year >= range.first && year <= range.last,
  );
  return blocks(
    heading(name),
    whole.length === 0 ? [] : fields(...whole.map((figure) => wholeField(context, figure))),
    years.length === 0
      ? text(say('assistance-no-years'))
      : [
          yearsTable(context, years),
          ...totalBlocks(
            context,
            years.flatMap(({ entries }) => entries),
          ),
          ...seriesChart(context, say('series-title', { name }), years, (figure) => ({
            label: formatWhen(figure.when, language),
            value: figure.amount.usd,
            shown: amountOfKind(context, figure.amount),
          })),
        ],
  );
}

/** What is for Morocco alone and for one year, known for certain; the rest is told beside the series. */
const isYearly = (figure: Figure): figure is YearlyFigure =>
  figure.amount.covers === undefined && singleYear(figure.when) !== undefined;

const yearOf = ({ when }: YearlyFigure): number => singleYear(when) ?? 0;

function singleYear(when: Figure['when']): number | undefined {
  if (when === undefined) return undefined;
  if ('edtf' in when) return /^\d{4}$/.test(when.edtf) ? Number(when.edtf) : undefined;
  const { from, to } = when.fiscalYears;
  return from === to ? to : undefined;
}

function wholeField(context: Context, figure: Figure): Field {
  const time = timeText(context, figure);
  const amount = amountOfKind(context, figure.amount);
  return {
    label: figure.title[context.language],
    value: time === undefined ? amount : context.say('amount-and-time', { amount, time }),
  };
}

function yearsTable(context: Context, years: readonly SeriesYear<YearlyFigure>[]): Block {
  const { language, say } = context;
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
        : entries.map((figure) => [
            formatWhen(figure.when, language),
            formatAmount(figure.amount, language),
            say(`value-kind-${figure.amount.valueKind}`),
            sourceAndDoubts(context, figure),
          ]),
    ),
  };
}

/** The sum of the years on record, or why there is none. */
function totalBlocks(context: Context, figures: readonly YearlyFigure[]): readonly Block[] {
  const [first, second] = figures;
  if (first === undefined || second === undefined) return [];
  const { language, say } = context;
  const refusal = (reason: string) => [notice('refusal', say('series-no-total'), reason)];
  if (figures.some((figure, index) => figures.slice(0, index).some(overlaps(figure)))) {
    return refusal(say('series-overlap'));
  }
  const kinds = new Set(figures.map(({ amount }) => say(`value-kind-${amount.valueKind}`)));
  const sum = sumOf(first, figures);
  if (sum === undefined) {
    return refusal(say('series-unlike', { kinds: formatList([...kinds], language) }));
  }
  const amount = formatAmount(sum, language);
  return [text(say('series-total', { amount, kind: [...kinds].join('') }))];
}

/** Nothing where the amounts measure different things. */
function sumOf({ amount: { valueKind } }: Figure, figures: readonly Figure[]) {
  try {
    return total(valueKind, figures);
  } catch (error) {
    if (error instanceof QueryError && error.code === 'unlike-amounts') return undefined;
    throw error;
  }
}

/** Whether two figures share a day: a fiscal year and a calendar year do, and so do two readings of one year. */
const overlaps =
  ({ bounds: one }: Figure) =>
  ({ bounds: other }: Figure): boolean =>
    (one?.earliest ?? '') <= (other?.latest ?? '9999') &&
    (other?.earliest ?? '') <= (one?.latest ?? '9999');
