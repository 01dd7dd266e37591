import {
  type Deal,
  type FactRecord,
  type Figure,
  newestFirst,
  recordsByProgramme,
  type Stage,
  seriesOf,
  timeline,
} from '@us-morocco-security/core';
import {
  formatAmount,
  formatCount,
  formatEdtf,
  formatWhen,
} from '@us-morocco-security/core/labels';
import { type Answer, type Context, defineCommand, type Question } from '../command.ts';
import { fitPoints } from '../first-screen.ts';
import { illustratedBy } from '../pictures/charts.ts';
import { fields, list } from '../present/blocks.ts';
import { conflictPoints } from '../present/conflict-points.ts';
import {
  isDeal,
  isFigure,
  latestDelivery,
  notifiedSince,
  stageMeanings,
  totalFields,
  totalsNotice,
} from '../present/deals.ts';
import { evidenceSections, isTelling } from '../present/evidence.ts';
import {
  ceilingsPoint,
  implementedBeside,
  implementedPoint,
  implementedRecords,
} from '../present/implemented.ts';
import { leadOf, leadSource } from '../present/lead.ts';
import { pageOf } from '../present/list.ts';
import { seriesBlocks } from '../present/official-series.ts';
import { nextQuestions } from '../present/questions.ts';
import { recordBlocks, recordItems, recordPoint, titleLine } from '../present/records.ts';
import { lazySection, restSection, section } from '../present/sections.ts';
import type { Point } from '../reply.ts';

const stages = [
  'claimed',
  'notified',
  'listed',
  'contracted',
  'delivered',
] as const satisfies readonly Stage[];

/** A filter of deals; without values, all of them. */
interface Filter {
  readonly year: string | undefined;
  readonly stage: Stage | undefined;
  readonly system: { readonly id: string } | undefined;
}

/** State's stock, notices to Congress since then, and the latest delivery; or the deals that match a filter. */
export const fms = defineCommand({
  name: 'fms',
  options: {
    year: { type: 'date', required: false },
    stage: { type: 'choice', choices: stages, required: false },
    system: { type: 'name', of: 'system', required: false },
  },
  answer(context, filter) {
    const isFiltered = Object.values(filter).some((option) => option !== undefined);
    return isFiltered ? filteredDeals(context, filter) : activeCases(context);
  },
});

const STAGE_QUESTIONS: readonly Question[] = (['notified', 'contracted', 'delivered'] as const).map(
  (stage) => ({ command: 'fms', options: { stage } }),
);

const MOST_NEWER = 3;

/** The stock of open cases, what it cannot count, and the newest delivery. */
function activeCases(context: Context): Answer {
  const records = recordsByProgramme(context.dataset, 'fms');
  const deals = records.filter(isDeal).toSorted(newestFirst);
  const figure = newestStock(records);
  const newer = figure === undefined ? [] : notifiedSince(context, 'fms', figure.statedOn ?? '');
  const delivered = latestDelivery(deals);
  const series = seriesOf(context.dataset, 'fms');
  const lead = stockLead(context, figure, newer.length, deals);
  const implemented = figure === undefined ? undefined : implementedBeside(context, 'fms', figure);
  const { shown, left } = fitPoints(lead, [
    ...(figure === undefined ? [] : conflictPoints(context, [figure], 'title')),
    ...(implemented === undefined ? [] : implementedPoint(context, implemented)),
    ...ceilingsPoint(context, deals),
    ...newer.slice(0, MOST_NEWER).map((deal) => recordPoint(context, deal)),
    ...deliveryPoint(context, delivered),
    { text: context.say('fms-notified-means') },
  ]);
  const others = records.filter((record) => !isDeal(record) && record !== figure);
  return {
    lead,
    points: shown,
    sections: [
      ...restSection(context, left),
      ...lazySection(context, 'deals', deals.length > 0, () =>
        list(deals.flatMap((deal) => recordItems(context, deal))),
      ),
      ...lazySection(context, 'years', series.length > 0, () =>
        series.flatMap((one) => seriesBlocks(context, one)),
      ),
      ...lazySection(context, 'stages', deals.length > 0, () => stageMeanings(context, deals)),
      ...lazySection(context, 'other', figure !== undefined || others.length > 0, () =>
        [...(figure === undefined ? [] : [figure]), ...others].flatMap((record) =>
          recordBlocks(context, record),
        ),
      ),
      ...evidenceSections(context, records, isTelling),
    ],
    next: nextQuestions(context, ...STAGE_QUESTIONS, {
      command: 'explain',
      options: { term: 'fms-case' },
    }),
    illustration: illustratedBy(context, 'notifications'),
    records: [
      ...(figure === undefined ? [] : [figure]),
      ...implementedRecords(implemented),
      ...newer.slice(0, MOST_NEWER),
      ...(delivered === undefined ? [] : [delivered]),
    ],
  };
}

/** The open cases as they were last stated. */
const newestStock = (records: readonly FactRecord[]): Figure | undefined =>
  records
    .filter(isFigure)
    .filter(isStock)
    .toSorted((a, b) => ((a.statedOn ?? '') < (b.statedOn ?? '') ? 1 : -1))[0];

const isStock = ({ amount }: Figure): boolean => amount.valueKind === 'active-cases';

function stockLead(
  context: Context,
  figure: Figure | undefined,
  newer: number,
  deals: readonly Deal[],
) {
  const { language, say } = context;
  if (figure === undefined) {
    return leadOf([say('fms-lead-deals', { count: formatCount(deals.length, 'deal', language) })]);
  }
  const amount = formatAmount(figure.amount, language);
  const { statedOn } = figure;
  return leadOf(
    [
      say('fms-lead', {
        amount,
        date: statedOn === undefined ? '' : formatEdtf(statedOn, language),
      }),
      say('fms-lead-caveat'),
      newer === 0
        ? undefined
        : say('fms-lead-newer', { count: formatCount(newer, 'notification', language) }),
    ],
    { figure: amount, source: leadSource(context, figure) },
  );
}

const deliveryPoint = (context: Context, deal: Deal | undefined): readonly Point[] =>
  deal === undefined
    ? []
    : [
        {
          head: context.say('fms-latest-delivery'),
          text: [
            titleLine(context, deal),
            ...(deal.when === undefined ? [] : [formatWhen(deal.when, context.language)]),
          ].join(' · '),
          stage: deal.stage,
          record: deal.id,
        },
      ];

/** The deals that fit a filter, newest first. */
function filteredDeals(context: Context, filter: Filter): Answer {
  const { language, say } = context;
  const deals = dealsFor(context, filter);
  const { points, page } = pageOf(context, deals, recordPoint);
  const count = formatCount(deals.length, 'deal', language);
  const label = filterLabel(context, filter);
  return {
    lead: leadOf(
      deals.length === 0
        ? [say('fms-lead-none', { filter: label }), say('fms-nothing')]
        : [say('fms-lead-filtered', { filter: label, count }), say('list-newest-first')],
      deals.length === 0 ? {} : { figure: count },
    ),
    points,
    isList: true,
    page,
    sections: [
      ...section(
        context,
        'totals',
        fields(...totalFields(context, deals)),
        totalsNotice(context, deals),
      ),
      ...section(context, 'stages', stageMeanings(context, deals)),
      ...evidenceSections(context, deals, isTelling),
    ],
    next: nextQuestions(
      context,
      { command: 'fms' },
      ...STAGE_QUESTIONS.filter(({ options }) => options?.stage !== filter.stage).slice(0, 2),
    ),
    records: deals,
  };
}

/** @throws QueryError `bad-date` */
function dealsFor({ dataset }: Context, { year, stage, system }: Filter): readonly Deal[] {
  const begun =
    year === undefined
      ? undefined
      : new Set(timeline(dataset, { from: year, to: year }).map(({ id }) => id));
  return recordsByProgramme(dataset, 'fms')
    .filter(isDeal)
    .filter((deal) => stage === undefined || deal.stage === stage)
    .filter((deal) => system === undefined || deal.systems.includes(system.id))
    .filter((deal) => begun === undefined || begun.has(deal.id))
    .toSorted(newestFirst);
}

function filterLabel({ dataset, language, say }: Context, { year, stage, system }: Filter): string {
  const name = dataset.systems.find(({ id }) => id === system?.id)?.name[language];
  const parts = [
    ...(stage === undefined ? [] : [say(`stage-badge-${stage}`)]),
    ...(year === undefined ? [] : [formatEdtf(year, language)]),
    ...(name === undefined ? [] : [name]),
  ];
  return parts.join(' · ');
}
