import { type Figure, factsOf, type Stage, stages } from '@us-morocco-security/core';
import { formatAmount, formatCount, formatList } from '@us-morocco-security/core/labels';
import { type Answer, type Context, defineCommand, type Question } from '../command.ts';
import { fitPoints } from '../first-screen.ts';
import { illustratedBy } from '../pictures/charts.ts';
import { capitalized, fields } from '../present/blocks.ts';
import { conflictPoints } from '../present/conflict-points.ts';
import { notifiedSince } from '../present/deals.ts';
import { evidenceSections } from '../present/evidence.ts';
import { headlineFigures, periodOf, plainKind, statedDay } from '../present/headline.ts';
import { fitLead, leadSource } from '../present/lead.ts';
import { followUp, nextQuestions } from '../present/questions.ts';
import { recordBlocks } from '../present/records.ts';
import { lazySection, restSection, titledSection } from '../present/sections.ts';
import type { Lead, Point } from '../reply.ts';
import { programmeWithId } from '../resolve/named.ts';
import { commandWords } from '../words.ts';

/** The number that people argue about, then one line a programme; nothing is added. */
export const overview = defineCommand({
  name: 'overview',
  options: {},
  answer(context): Answer {
    const { say } = context;
    const figures = headlineFigures(context);
    const cases = figures.find(({ amount }) => amount.valueKind === 'active-cases');
    const others = figures.filter((figure) => figure !== cases);
    const { lead, left } = overviewLead(context, cases);
    const { shown, left: rest } = fitPoints(lead, [
      ...left.map((text) => ({ text })),
      ...(cases === undefined ? [] : conflictPoints(context, [cases], 'title')),
      ...others.flatMap((figure) => programmePoint(context, figure)),
      ...newerPoint(context, cases),
    ]);
    return {
      lead,
      points: shown,
      sections: [
        ...restSection(context, rest),
        ...titledSection(context, 'stages', say('overview-deals'), dealsByStageFields(context)),
        ...lazySection(context, 'other', figures.length > 0, () =>
          figures.flatMap((figure) => recordBlocks(context, figure)),
        ),
        ...evidenceSections(context, figures),
      ],
      next: nextQuestions(
        context,
        { command: 'fms' },
        { command: 'assistance' },
        { command: 'timeline' },
        { command: 'help' },
      ),
      illustration: illustratedBy(context, 'overview'),
      records: figures,
    };
  },
});

function overviewLead(
  context: Context,
  cases: Figure | undefined,
): { readonly lead: Lead; readonly left: readonly string[] } {
  const { dataset, language, say } = context;
  if (cases === undefined) {
    const count = formatCount(factsOf(dataset).length, 'record', language);
    return fitLead([say('overview-lead-none', { count })], { figure: count });
  }
  const amount = capitalized(formatAmount(cases.amount, language));
  return fitLead(
    [say('overview-lead', { amount, date: statedDay(context, cases) }), say('overview-unlike')],
    { figure: amount, source: leadSource(context, cases) },
  );
}

/** A programme in one line: how much, what that measures, since when. */
function programmePoint(context: Context, figure: Figure): readonly Point[] {
  const { language, say } = context;
  const { programme } = figure;
  if (programme === undefined) return [];
  const question = questionAbout(programme);
  const name =
    question.command === 'explain'
      ? capitalized(programmeWithId(context, programme).name[language])
      : commandWords(question.command, language).title;
  const kind = plainKind(context, figure);
  const period = periodOf(context, figure, 'label');
  return [
    {
      head: say('overview-programme', { programme: name }),
      text: formatList([formatAmount(figure.amount, language), kind, period], language),
      record: figure.id,
      next: followUp(context, question),
    },
  ];
}

/** The command that answers about a programme; what it is, where it has none. */
function questionAbout(programme: string): Question {
  switch (programme) {
    case 'eda':
    case 'dcs':
    case 'fmf':
    case 'imet':
      return { command: programme };
    case 'cwd':
      return { command: 'demining' };
    default:
      return { command: 'explain', options: { term: programme } };
  }
}

/** The notices that are newer than the open cases, which that figure cannot hold. */
function newerPoint(context: Context, cases: Figure | undefined): readonly Point[] {
  if (cases === undefined) return [];
  const newer = notifiedSince(context, cases.programme, cases.statedOn ?? '');
  if (newer.length === 0) return [];
  return [
    {
      head: context.say('overview-since'),
      text: formatCount(newer.length, 'notification', context.language),
      next: followUp(context, { command: 'fms' }),
    },
  ];
}

function dealsByStageFields({ dataset, language, say }: Context) {
  const countAt = (stage: Stage) => dataset.deals.filter((deal) => deal.stage === stage).length;
  const reached = stages.filter((stage) => countAt(stage) > 0);
  return fields(
    ...reached.map((stage) => ({
      label: say(`stage-badge-${stage}`),
      value: formatCount(countAt(stage), 'deal', language),
    })),
  );
}
