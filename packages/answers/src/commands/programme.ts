import {
  type FactRecord,
  type Figure,
  newestFirst,
  recordsByProgramme,
  type Series,
  seriesOf,
} from '@us-morocco-security/core';
import { formatAmount, formatCount, formatShare } from '@us-morocco-security/core/labels';
import type { Answer, Context, Question } from '../command.ts';
import { fitPoints } from '../first-screen.ts';
import { illustratedBy } from '../pictures/charts.ts';
import { capitalized, list } from '../present/blocks.ts';
import { conflictPoints } from '../present/conflict-points.ts';
import { isDeal, isFigure, stageMeanings } from '../present/deals.ts';
import { evidenceSections } from '../present/evidence.ts';
import { headlineFigure, partsOf, periodOf, statedDay } from '../present/headline.ts';
import { fitLead, leadSource } from '../present/lead.ts';
import { mainSeries, newestYearOf, seriesBlocks, seriesPoint } from '../present/official-series.ts';
import { nextQuestions } from '../present/questions.ts';
import { recordBlocks, recordItems, recordPoint } from '../present/records.ts';
import { lazySection, restSection } from '../present/sections.ts';
import { everyYear, seriesChart } from '../present/series.ts';
import { yearBar, yearEntries, yearsTable, yearsTotal } from '../present/yearly.ts';
import type { Block, Illustration, Lead, Point } from '../reply.ts';
import { programmeWithId } from '../resolve/named.ts';

/** The programmes with a command of this kind; `/fms` is separate. */
export type ProgrammeId = 'eda' | 'dcs' | 'fmf' | 'imet' | 'cwd';

/** More than the first message can show. */
const MOST_NEWEST = 6;

/** A whole programme: the number of the newest fact sheet, then its newest deals and years. */
export function wholeProgramme(
  context: Context,
  programme: ProgrammeId,
  next: readonly Question[],
): Answer {
  const { dataset } = context;
  const records = recordsByProgramme(dataset, programme);
  const series = seriesOf(dataset, programme);
  const headline = headlineFigure(context, programme);
  const deals = records.filter(isDeal).toSorted(newestFirst);
  const figures = records.filter(isFigure);
  const parts = headline === undefined ? [] : singledOut(context, headline);
  const newest = [...deals, ...figures]
    .filter((record) => record !== headline && !parts.some((part) => part === record))
    .toSorted(newestFirst);
  const { lead, left } = programmeLead(context, programme, headline, records.length);
  const { shown, left: rest } = fitPoints(lead, [
    ...left.map((text) => ({ text })),
    ...(headline === undefined ? [] : conflictPoints(context, [headline])),
    ...parts.flatMap((part) => (headline === undefined ? [] : partPoint(context, part, headline))),
    ...newestSeriesPoint(context, series),
    ...newest.slice(0, MOST_NEWEST).map((record) => recordPoint(context, record)),
  ]);
  const shownIds = new Set(shown.flatMap(({ record }) => record ?? []));
  return {
    lead,
    points: shown,
    sections: [
      ...restSection(
        context,
        rest.filter(({ record }) => record === undefined),
      ),
      ...lazySection(context, 'deals', deals.length > 0, () =>
        list(deals.flatMap((deal) => recordItems(context, deal))),
      ),
      ...lazySection(context, 'years', hasYears(context, figures, series), () =>
        yearBlocks(context, programme, figures, series),
      ),
      ...lazySection(context, 'stages', deals.length > 0, () => stageMeanings(context, deals)),
      ...lazySection(
        context,
        'other',
        records.some((record) => !isDeal(record)),
        () => otherBlocks(context, records, headline),
      ),
      ...evidenceSections(context, [...records]),
    ],
    next: nextQuestions(context, { command: 'explain', options: { term: programme } }, ...next),
    illustration: illustrationOf(context, programme),
    records: [
      ...(headline === undefined ? [] : [headline]),
      ...[...records, ...series].filter(({ id }) => shownIds.has(id)),
    ],
  };
}

/** The chart of a programme; null where it has none. */
function illustrationOf(context: Context, programme: ProgrammeId): Illustration | null {
  switch (programme) {
    case 'eda':
      return illustratedBy(context, 'surplus');
    case 'imet':
      return illustratedBy(context, 'imet');
    case 'fmf':
      return illustratedBy(context, 'assistance');
    case 'cwd':
    case 'dcs':
      return null;
    default:
      return programme satisfies never;
  }
}

function newestSeriesPoint(context: Context, series: readonly Series[]): readonly Point[] {
  const main = mainSeries(series);
  const year = newestYearOf(main);
  const point = year === undefined ? undefined : seriesPoint(context, main, year);
  return point === undefined ? [] : [point];
}

function programmeLead(
  context: Context,
  programme: ProgrammeId,
  headline: Figure | undefined,
  count: number,
): { readonly lead: Lead; readonly left: readonly string[] } {
  const { language, say } = context;
  if (headline === undefined) {
    const records = formatCount(count, 'record', language);
    const name = capitalized(programmeWithId(context, programme).name[language]);
    return fitLead([say('programme-lead-records', { name, count: records })], { figure: records });
  }
  const amount = capitalized(formatAmount(headline.amount, language));
  return fitLead(
    [
      say(`programme-lead-${programme}`, {
        amount,
        time: periodOf(context, headline),
        date: statedDay(context, headline),
      }),
      say(`programme-caveat-${programme}`),
    ],
    { figure: amount, source: leadSource(context, headline) },
  );
}

/** The one part that sources single out of the whole; several parts are years like any others. */
function singledOut(context: Context, headline: Figure): readonly Figure[] {
  const parts = partsOf(context, headline);
  return parts.length === 1 ? parts : [];
}

/** A part of the headline figure, with its share of it. */
function partPoint(context: Context, part: Figure, whole: Figure): readonly Point[] {
  const { language, say } = context;
  const { head, ...point } = recordPoint(context, part);
  const text = say('programme-share', {
    part: formatAmount(part.amount, language),
    whole: formatAmount(whole.amount, language),
    percent: formatShare(part.amount.usd, whole.amount.usd, language),
  });
  return [{ ...point, ...(head === undefined ? {} : { head }), text }];
}

const hasYears = (
  { dataset }: Context,
  figures: readonly Figure[],
  series: readonly Series[],
): boolean => series.length > 0 || yearEntries(dataset, figures).length > 0;

/** The single years: figures as sources state them, then each official series. */
function yearBlocks(
  context: Context,
  programme: ProgrammeId,
  figures: readonly Figure[],
  series: readonly Series[],
): readonly Block[] {
  const { dataset, language, say } = context;
  const entries = yearEntries(dataset, figures);
  const years = everyYear(entries, ({ year }) => year);
  const name = programmeWithId(context, programme).name[language];
  return [
    ...(years.length === 0 ? [] : [yearsTable(context, years)]),
    ...yearsTotal(context, entries),
    ...seriesChart(context, { title: say('series-title', { name }), unit: 'usd' }, years, (entry) =>
      yearBar(context, entry),
    ),
    ...series.flatMap((one) => seriesBlocks(context, one)),
  ];
}

/** What the programme is, and what is neither a deal nor a single year, the headline first. */
function otherBlocks(
  context: Context,
  records: readonly FactRecord[],
  headline: Figure | undefined,
): readonly Block[] {
  const others = records.filter((record) => !isDeal(record) && record !== headline);
  return [...(headline === undefined ? [] : [headline]), ...others].flatMap((record) =>
    recordBlocks(context, record),
  );
}
