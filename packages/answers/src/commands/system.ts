import { type Rumour, rumoursAbout, type System } from '@us-morocco-security/core';
import { formatEdtf } from '@us-morocco-security/core/labels';
import { type Answer, type Context, defineCommand, type Question } from '../command.ts';
import { fitPointsBefore } from '../first-screen.ts';
import { systemCard } from '../pictures/cards.ts';
import { illustrated } from '../pictures/illustrated.ts';
import { fields, list, text } from '../present/blocks.ts';
import { stageMeanings } from '../present/deals.ts';
import { evidenceSections, isTelling, sourcesOfRecords } from '../present/evidence.ts';
import { fitLead, leadSource } from '../present/lead.ts';
import { nextQuestions } from '../present/questions.ts';
import { recordItem, recordItems, recordPoint, timeText, titleLine } from '../present/records.ts';
import { reportersOf, reportPoints, rumourBlocks, rumourPoint } from '../present/rumours.ts';
import { section } from '../present/sections.ts';
import {
  type SystemRecord,
  systemConflicts,
  systemPoint,
  systemQuantities,
  systemRecord,
} from '../present/system.ts';
import type { Lead, Point } from '../reply.ts';

const MOST_LINKED = 2;

/** How far a system got, what is not on record, and every stage, newest first. */
export const system = defineCommand({
  name: 'system',
  options: { name: { type: 'name', of: 'system', required: true } },
  answer: (context, { name }) => systemAnswer(context, name),
});

/**
 * What is on record of a system.
 *
 * @param asked - answers a question about it, in the place of the usual lead
 */
export function systemAnswer(context: Context, found: System, asked?: Lead): Answer {
  const { dataset, language, say } = context;
  const rumours = rumoursAbout(dataset, found.id);
  const recorded = systemRecord(context, found);
  const { deals, joined } = recorded;
  const lead = asked ?? leadFor(context, found, recorded, rumours);
  const caveat = caveatOf(context, recorded);
  return {
    lead,
    points: fitPointsBefore(lead, pointsFor(context, found, recorded, rumours), caveat),
    sections: [
      ...section(context, 'deals', list(deals.flatMap((deal) => recordItems(context, deal)))),
      ...section(context, 'related', list(joined.map((deal) => recordItem(context, deal)))),
      ...section(context, 'quantities', list(systemQuantities(context, found, deals))),
      ...section(context, 'stages', stageMeanings(context, deals)),
      ...section(
        context,
        'summary',
        text(found.summary[language]),
        fields(
          { label: say('label-designation'), value: found.designation },
          { label: say('label-equipment'), value: say(`equipment-${found.equipment}`) },
        ),
      ),
      ...section(
        context,
        'other',
        rumours.flatMap((rumour) => rumourBlocks(context, rumour)),
      ),
      ...(deals.length === 0
        ? section(context, 'sources', sourcesOfRecords(context, rumours))
        : evidenceSections(context, deals, isTelling)),
    ],
    next: nextQuestions(
      context,
      ...questionsFor(recorded),
      ...rumours.map(({ id }): Question => ({ command: 'sources', options: { record: id } })),
    ),
    illustration: illustrated(() => systemCard(context, found, { caveats: caveat, lead, rumours })),
    records: [...deals, ...rumours],
  };
}

/** The deal that the lead rests on, the other systems of the same matters, and where it is printed. */
function questionsFor({ furthest, joined }: SystemRecord): readonly Question[] {
  if (furthest === undefined) return [];
  const { id } = furthest.deal;
  const others = [...new Set(joined.flatMap(({ systems }) => systems))].slice(0, MOST_LINKED);
  return [
    { command: 'deal', options: { deal: id } },
    ...others.map((name): Question => ({ command: 'system', options: { name } })),
    { command: 'sources', options: { record: id } },
  ];
}

function leadFor(
  context: Context,
  found: System,
  { furthest, undelivered }: SystemRecord,
  rumours: readonly Rumour[],
): Lead {
  const { dataset, language, say } = context;
  const name = found.name[language];
  const names = { system: name, what: say(`equipment-${found.equipment}`) };
  const [rumour] = rumours;
  if (furthest === undefined && rumour !== undefined) {
    return fitLead(
      [
        say('system-lead-rumour', {
          ...names,
          by: reportersOf(context, rumour),
          date: formatEdtf(rumour.lastSeen, language),
        }),
        say('system-nothing-as-of', { date: formatEdtf(dataset.asOf, language) }),
      ],
      { figure: name, source: leadSource(context, rumour) },
    ).lead;
  }
  if (furthest === undefined)
    return fitLead([say('system-lead-none', names)], { figure: name }).lead;
  const { deal, stage } = furthest;
  const time = timeText(context, deal);
  const later = undelivered && timeText(context, undelivered);
  return fitLead(
    [
      say(`system-lead-${stage}`, names),
      (stage === 'contracted' || stage === 'delivered') && time !== undefined
        ? say(`system-latest-${stage}`, { time, what: titleLine(context, deal) })
        : undefined,
      stage === 'delivered' && later !== undefined
        ? say('system-undelivered', { time: later })
        : undefined,
    ],
    { figure: name, source: leadSource(context, deal) },
  ).lead;
}

/** What the absence of a later stage does not prove. */
function caveatOf({ say }: Context, { furthest }: SystemRecord): readonly Point[] {
  switch (furthest?.stage) {
    case undefined:
      return [{ text: say('system-no-deal-caveat') }];
    case 'contracted':
      return [{ text: say('system-no-delivery-caveat') }];
    case 'delivered':
    case 'cancelled':
      return [];
    default:
      return [{ text: say('system-no-contract-caveat') }];
  }
}

const MOST_BEFORE_OTHERS = 3;

/** A designation or an acronym says nothing to most readers, so its meaning comes first. */
const whatItIs = ({ language }: Context, { name, summary }: System): readonly Point[] =>
  /\p{Ll}/u.test(name.en) ? [] : [{ text: summary[language] }];

/** The deals newest first, with related points after the third: rumours, conflicts, linked deals. */
function pointsFor(
  context: Context,
  found: System,
  { deals, joined }: SystemRecord,
  rumours: readonly Rumour[],
): readonly Point[] {
  const { language, say } = context;
  const own = deals.map((deal) => systemPoint(context, found, deal));
  const reported =
    deals.length === 0
      ? rumours.flatMap((rumour) => reportPoints(context, rumour))
      : rumours.map((rumour) => rumourPoint(context, rumour));
  const conflicts = systemConflicts(context, found, deals).map(({ title }) => ({
    head: say('point-conflict'),
    text: title[language],
  }));
  return [
    ...whatItIs(context, found),
    ...own.slice(0, MOST_BEFORE_OTHERS),
    ...reported,
    ...conflicts.slice(0, 1),
    ...own.slice(MOST_BEFORE_OTHERS),
    ...joined.map((deal) => recordPoint(context, deal)),
  ];
}
