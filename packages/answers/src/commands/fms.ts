import {
  type Deal,
  type FactRecord,
  type Figure,
  recordsByProgramme,
  type Stage,
  timeline,
} from '@us-morocco-security/core';
import { type Context, defineCommand } from '../command.ts';
import { formatEdtf } from '../language/dates.ts';
import { blocks, followUps, heading, list, notice, text } from '../present/blocks.ts';
import { newestFirst, stagesNotice, totalsNotice } from '../present/deals.ts';
import { evidenceBlocks, isTelling } from '../present/evidence.ts';
import { systemNamed } from '../present/named.ts';
import { pageOf } from '../present/pages.ts';
import { figureBlocks, recordBlocks, recordItem } from '../present/records.ts';

const DEALS_A_PAGE = 10;

const stages = [
  'claimed',
  'notified',
  'listed',
  'contracted',
  'delivered',
] as const satisfies readonly Stage[];

/** Which deals a reader wants to see; all of them where nothing is given. */
interface Filter {
  readonly year: string | undefined;
  readonly stage: Stage | undefined;
  readonly system: string | undefined;
}

/** What State counts, what it lists, what Congress was told, what was signed and what arrived. */
export const fms = defineCommand({
  name: 'fms',
  options: {
    year: { type: 'date', required: false },
    stage: { type: 'choice', choices: stages, required: false },
    system: { type: 'name', of: 'system', required: false },
  },
  answer(context, filter) {
    const { say, request } = context;
    const isFiltered = Object.values(filter).some((option) => option !== undefined);
    const deals = dealsFor(context, filter);
    const page = pageOf(context, deals, DEALS_A_PAGE);
    const told = isFiltered || request.page > 1 ? [] : toldBesides(context);
    return blocks(
      heading(say('fms-title')),
      text(say('fms-intro')),
      told.filter(isFigure).flatMap((figure) => figureBlocks(context, figure)),
      heading(titleFor(context, filter)),
      page.items.length === 0 ? notice('note', say('no-result'), say('fms-nothing')) : [],
      list(page.items.map((deal) => recordItem(context, deal))),
      stagesNotice(context, page.items),
      isFiltered ? totalsNotice(context, deals) : [],
      isFiltered ? [] : notice('refusal', say('no-total-title'), say('fms-no-total')),
      told.filter((record) => !isFigure(record)).flatMap((record) => recordBlocks(context, record)),
      evidenceBlocks(context, [...told, ...page.items], isTelling),
      page.block,
      followUps(
        context,
        { command: 'fms', options: { stage: 'notified' } },
        ...firstOf(page.items),
        { command: 'explain', options: { term: 'fms-case' } },
        ...told.filter(isFigure).map(({ id }) => ({ command: 'cite', options: { record: id } })),
      ),
    );
  },
});

const firstOf = (deals: readonly Deal[]) =>
  deals.slice(0, 1).map(({ id }) => ({ command: 'deal', options: { deal: id } }));

const isFigure = (record: FactRecord): record is Figure => record.kind === 'figure';

/** @throws AnswerError `unknown-name`, QueryError `bad-date` */
function dealsFor(context: Context, { year, stage, system }: Filter): readonly Deal[] {
  const { dataset } = context;
  const systemId = system === undefined ? undefined : systemNamed(context, system).id;
  const begun =
    year === undefined
      ? undefined
      : new Set(timeline(dataset, { from: year, to: year }).map(({ id }) => id));
  return recordsByProgramme(dataset, 'fms')
    .filter((record): record is Deal => record.kind === 'deal')
    .filter((deal) => stage === undefined || deal.stage === stage)
    .filter((deal) => systemId === undefined || deal.systems.includes(systemId))
    .filter((deal) => begun === undefined || begun.has(deal.id))
    .toSorted(newestFirst);
}

/** The stock of active cases, and what State says of its own list. */
const toldBesides = ({ dataset }: Context): readonly FactRecord[] =>
  recordsByProgramme(dataset, 'fms').filter(
    (record) =>
      record.kind === 'statement' ||
      (record.kind === 'figure' && record.amount.valueKind === 'active-cases'),
  );

function titleFor({ dataset, language, say }: Context, { year, stage, system }: Filter): string {
  const found = dataset.systems.find(({ id }) => id === system)?.name[language] ?? system;
  const parts = [
    ...(stage === undefined ? [] : [say(`stage-badge-${stage}`)]),
    ...(year === undefined ? [] : [formatEdtf(year, language)]),
    ...(found === undefined ? [] : [found]),
  ];
  return parts.length === 0
    ? say('deals-title')
    : say('deals-filtered', { filter: parts.join(' · ') });
}
