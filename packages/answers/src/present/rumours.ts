import type { Rumour, RumourReport } from '@us-morocco-security/core';
import { sourceById } from '@us-morocco-security/core';
import { formatEdtf, formatList } from '@us-morocco-security/core/labels';
import type { Context } from '../command.ts';
import type { Block, ListItem, Point } from '../reply.ts';
import { heading, list, text } from './blocks.ts';
import { followUp } from './questions.ts';
import { nameSource } from './sources.ts';

const MOST_NAMED = 2;

/** Who reports a rumour, the first two by name. */
export function reportersOf({ language, say }: Context, { reports }: Rumour): string {
  const names = [...new Set(reports.map(({ by }) => by[language]))];
  const more = names.length - MOST_NAMED;
  const shown = formatList(names.slice(0, MOST_NAMED), language);
  return more > 0 ? say('and-more', { names: shown, more }) : shown;
}

/** A rumour as a line of the first screen. */
export const rumourPoint = (context: Context, rumour: Rumour): Point => ({
  head: context.say('rumour-reported', { date: formatEdtf(rumour.lastSeen, context.language) }),
  text: context.say('rumour-line', {
    title: rumour.title[context.language],
    by: reportersOf(context, rumour),
  }),
  record: rumour.id,
  next: followUp(context, { command: 'sources', options: { record: rumour.id } }),
});

/** What each voice says, oldest first. */
export const reportPoints = (context: Context, { reports }: Rumour): readonly Point[] =>
  reports.map(({ by, says, when }) => ({
    head: context.say('rumour-voice', {
      by: by[context.language],
      date: formatEdtf(when, context.language),
    }),
    text: says[context.language],
  }));

/** A rumour at length: its summary, who says so, who denies it, and its notes. */
export const rumourBlocks = (context: Context, rumour: Rumour): readonly Block[] => [
  heading(rumour.title[context.language]),
  text(rumour.summary[context.language]),
  ...list(rumour.reports.map((report) => reportItem(context, report))),
  ...denialBlocks(context, rumour),
  ...(rumour.notes ?? []).map((note) => text(note[context.language])),
];

const denialBlocks = (context: Context, { denials = [] }: Rumour): readonly Block[] =>
  denials.length === 0
    ? []
    : [
        heading(context.say('rumour-denials')),
        ...list(denials.map((denial) => reportItem(context, denial))),
      ];

function reportItem(
  context: Context,
  { anchors: [first], by, says, when }: RumourReport,
): ListItem {
  const { dataset, language, say } = context;
  const time = say('source-dated', { source: by[language], date: formatEdtf(when, language) });
  return {
    text: says[language],
    badges: [],
    detail:
      first === undefined
        ? time
        : say('time-and-source', {
            time,
            source: nameSource(context, sourceById(dataset, first.source)),
          }),
  };
}
