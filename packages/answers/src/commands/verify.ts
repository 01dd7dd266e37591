import { type FactRecord, type Rumour, recordById } from '@us-morocco-security/core';
import { type ClaimCheck, checkClaim, type WholeVerdict } from '@us-morocco-security/core/claims';
import { formatClauses, formatEdtf, formatList } from '@us-morocco-security/core/labels';
import { type Context, defineCommand } from '../command.ts';
import { fitPointsBefore } from '../first-screen.ts';
import { wasCut } from '../input/free-text.ts';
import { claimCard } from '../pictures/cards.ts';
import { illustrated } from '../pictures/illustrated.ts';
import { countsOf, isArticle, sentencesSection } from '../present/article.ts';
import { list } from '../present/blocks.ts';
import {
  claimedText,
  clauseOf,
  isRumour,
  partPoint,
  readFields,
  recordedText,
  rumoursIn,
  subjectName,
  unreadNotice,
} from '../present/claims.ts';
import { evidenceSections, isTelling, sourcesOfRecords } from '../present/evidence.ts';
import { type JudgedPart, judge } from '../present/judged.ts';
import { fitsLead, leadOf, leadSource } from '../present/lead.ts';
import { nextQuestions } from '../present/questions.ts';
import { recordItem } from '../present/records.ts';
import { reportersOf, reportPoints, rumourBlocks } from '../present/rumours.ts';
import { lazyRestSection, lazySection, section } from '../present/sections.ts';
import { systemRecord } from '../present/system.ts';
import { type Mistranslation, mistranslationsIn, readingPoints } from '../present/unsettled.ts';
import type { FollowUp, Lead, Point } from '../reply.ts';

/** One verdict for a text, the sharpest difference next, agreement last. */
export const verify = defineCommand({
  name: 'verify',
  options: { claim: { type: 'text', required: true } },
  answer(context, { claim }) {
    const { dataset } = context;
    const check = checkClaim(dataset, claim);
    const judged = judge(
      dataset,
      check.parts.filter((part) => !isRumour(context, part)),
    );
    const isAbsent = judged.every(({ judgement }) => judgement === 'not-in-record');
    const rumours = isAbsent ? rumoursIn(context, check) : [];
    const lead = ofWhatWasRead(context, claim, leadFor(context, check, judged, rumours));
    const hasSubjects = subjectsOf(judged) > 1;
    const told = [
      ...rumours.flatMap((rumour) => reportPoints(context, rumour)),
      ...mistranslationsIn(context, check, judged).map(({ note }) => ({ text: note })),
      ...readingPoints(context, judged),
    ];
    const pointsOf = (some: readonly JudgedPart[]) =>
      some.map((one) => partPoint(context, one, check, hasSubjects));
    const first = [...told, ...pointsOf(judged.slice(0, MOST_POINTS))];
    const last = lastPoints(context, check, judged);
    const shown = fitPointsBefore(lead, first, last);
    const before = shown.length - last.length;
    const rest = lazyRestSection(context, before < told.length + judged.length, () =>
      [...told, ...pointsOf(judged.slice(0, mostIn(check)))].slice(before),
    );
    const { next, records } = nextFor(context, judged, rumours);
    const checked = { lead, points: first, records };
    return {
      lead,
      points: shown,
      sections: [...rest, ...sectionsFor(context, check, rumours, judged)],
      next,
      illustration:
        records.length === 0 ? null : illustrated(() => claimCard(context, claim, checked)),
      records,
    };
  },
});

/** A verdict on the beginning of a text is none on the whole of it. */
const ofWhatWasRead = ({ say }: Context, claim: string, lead: Lead): Lead =>
  wasCut(claim) ? { ...lead, text: say('verify-beginning', { verdict: lead.text }) } : lead;

/** What every answer ends with; of a longer text also how its parts came out. */
const lastPoints = (
  context: Context,
  check: ClaimCheck,
  judged: readonly JudgedPart[],
): readonly Point[] => [
  ...(judged.length > MOST_POINTS && isArticle(check)
    ? [{ text: context.say('verify-counts', { counts: countsOf(context, judged) }) }]
    : []),
  { text: context.say('verify-limits') },
];

/** The parts of an article that are told worst first; all of them stand in its table, sentence by sentence. */
const WORST = 10;

const mostIn = (check: ClaimCheck): number => (isArticle(check) ? WORST : Number.POSITIVE_INFINITY);

const subjectsOf = (judged: readonly JudgedPart[]): number =>
  new Set(judged.map(({ part }) => part.subject.id)).size;

type Whole = 'no' | 'partly' | 'yes';

/** The message of a verdict on the whole text; undefined where nothing was found that could be compared. */
function wholeOf(verdict: WholeVerdict): Whole | undefined {
  switch (verdict) {
    case 'matches':
      return 'yes';
    case 'partly':
      return 'partly';
    case 'does-not-match':
      return 'no';
    case 'not-on-record':
    case 'other-country':
    case 'nothing-to-check':
      return undefined;
    default:
      return verdict satisfies never;
  }
}

const MOST_CLAUSES = 3;

/** More never fit the first message. */
const MOST_POINTS = 6;

function leadFor(
  context: Context,
  check: ClaimCheck,
  judged: readonly JudgedPart[],
  rumours: readonly Rumour[],
): Lead {
  const { say } = context;
  const [first] = judged;
  if (first === undefined || rumours.length > 0) return leadWithoutParts(context, check, rumours);
  const [mistranslation] = mistranslationsIn(context, check, judged);
  const isUnsettled = judged.every(({ judgement }) => judgement === 'disputed');
  if (isUnsettled) return unsettledLead(context, judged, mistranslation);
  const whole = wholeOf(check.verdict);
  if (whole === undefined) return absentLead(context, judged);
  const hasSubjects = subjectsOf(judged) > 1;
  const staged = subjectsAtOtherStage(judged);
  const clauses = judged
    .filter((one) => whole === 'yes' || (one.judgement !== 'agrees' && !isToldByStage(staged, one)))
    .slice(0, MOST_CLAUSES)
    .map((one) => {
      const what = clauseOf(context, one);
      const subject = subjectName(context, one.part.subject);
      return hasSubjects ? say('verify-of', { subject, what }) : what;
    });
  const sentence = (count: number) =>
    say(`verify-${whole}`, { what: formatClauses(clauses.slice(0, count), context.language) });
  let count = clauses.length;
  while (count > 1 && !fitsLead([sentence(count)])) count -= 1;
  return leadOf([sentence(count)], {
    figure: say(`verify-mark-${whole}`),
    source: sourceOf(context, first),
  });
}

const sourceOf = (context: Context, { recorded: [told] }: JudgedPart) =>
  told === undefined ? undefined : leadSource(context, recordById(context.dataset, told.record));

/** What a text repeats that is on record, uncorroborated or as one reading of several. */
function unsettledLead(
  context: Context,
  judged: readonly JudgedPart[],
  mistranslation: Mistranslation | undefined,
): Lead {
  const { language, say } = context;
  const [first] = judged;
  const source = first && sourceOf(context, first);
  if (mistranslation !== undefined) {
    const { meant } = mistranslation;
    return leadOf([say('verify-mistranslated', { meant })], { figure: meant, source });
  }
  const titles = judged.map(({ part }) => subjectName(context, part.subject));
  const what = formatClauses([...new Set(titles)].slice(0, MOST_CLAUSES), language);
  return leadOf([say('verify-unsettled', { what })], {
    figure: say('verify-mark-unsettled'),
    source,
  });
}

/** What the record does not have, of what, and what it has of the same thing. */
function absentLead(context: Context, judged: readonly JudgedPart[]): Lead {
  const { language, say } = context;
  const [first] = judged;
  if (first === undefined) return leadOf([say('verify-not-covered')]);
  const own = judged.filter(({ part }) => part.subject.id === first.part.subject.id);
  const claimed = own.map(({ part }) => claimedText(context, part.claimed));
  const absent = say('verify-absent', {
    subject: subjectName(context, first.part.subject),
    what: formatList(claimed.slice(0, MOST_CLAUSES), language),
  });
  const telling = own.find(({ recorded }) => recorded.length > 0);
  const recorded = telling === undefined ? '' : recordedText(context, telling, 1);
  return leadOf(recorded === '' ? [absent] : [absent, say('verify-absent-beside', { recorded })], {
    figure: say('verify-mark-absent'),
    source: telling && sourceOf(context, telling),
  });
}

/** The subjects of which another stage is on record than the text claims. */
const subjectsAtOtherStage = (judged: readonly JudgedPart[]): ReadonlySet<string> =>
  new Set(
    judged.flatMap(({ judgement, part }) =>
      judgement === 'stage-differs' ? [part.subject.id] : [],
    ),
  );

/** Whether the differing stage already reports a number of another stage. */
const isToldByStage = (staged: ReadonlySet<string>, { judgement, part }: JudgedPart): boolean =>
  judgement === 'other-stage' && staged.has(part.subject.id);

/** Nothing was compared: a rumour, another country, an unknown currency, or nothing on record. */
function leadWithoutParts(
  context: Context,
  { covered, read, unread, verdict }: ClaimCheck,
  rumours: readonly Rumour[],
): Lead {
  const { dataset, language, say } = context;
  const unheld = unread.find(({ reason }) => reason === 'planned' || reason === 'negated')?.reason;
  const [rumour] = rumours;
  if (rumour !== undefined) {
    const subject = aboutOf(context, rumour);
    return leadOf(
      [
        say('verify-rumour', {
          subject,
          by: reportersOf(context, rumour),
          date: formatEdtf(rumour.lastSeen, language),
        }),
        say(isOfSystem(context, rumour) ? 'system-nothing-as-of' : 'rumour-unconfirmed', {
          date: formatEdtf(dataset.asOf, language),
        }),
      ],
      { figure: say('verify-mark-absent'), source: leadSource(context, rumour) },
    );
  }
  if (verdict === 'other-country') {
    return leadOf([say('verify-other-country')]);
  }
  if (unread.some(({ reason }) => reason === 'currency')) {
    return leadOf([say('verify-which-currency')]);
  }
  if (unheld === 'planned' || unheld === 'negated') {
    return leadOf([say(`verify-${unheld}`), ...knownOf(context, read)]);
  }
  return leadOf([say(covered ? 'verify-nothing-to-compare' : 'verify-not-covered')]);
}

/** How far the deals of the first system that a text names have come. */
function knownOf(context: Context, read: ClaimCheck['read']): readonly string[] {
  const { dataset, language, say } = context;
  const named = read.flatMap((span) => (span.as === 'subject' ? [span.subject.id] : []));
  const system = dataset.systems.find(({ id }) => id === named[0]);
  const furthest = system && systemRecord(context, system).furthest;
  if (system === undefined || furthest === undefined) return [];
  const names = { system: system.name[language], what: say(`equipment-${system.equipment}`) };
  return [say(`system-lead-${furthest.stage}`, names)];
}

/** Whether a rumour is of a thing that is sold, and not of a plan. */
const isOfSystem = ({ dataset }: Context, { about: [principal] }: Rumour): boolean =>
  dataset.systems.some(({ id }) => id === principal);

/** The name of what a rumour is about. */
function aboutOf({ dataset, language }: Context, { about, title }: Rumour): string {
  const named = [...dataset.systems, ...dataset.terms].find(({ id }) => id === about[0]);
  return (named?.name ?? title)[language];
}

function sectionsFor(
  context: Context,
  check: ClaimCheck,
  rumours: readonly Rumour[],
  judged: readonly JudgedPart[],
) {
  const records = recordsOf(context, judged);
  return [
    ...sentencesSection(context, check),
    ...lazySection(context, 'limits', check.unread.length > 0, () =>
      unreadNotice(context, check.unread),
    ),
    ...lazySection(context, 'readings', check.read.length > 0, () => readFields(context, check)),
    ...section(context, 'related', list(records.map((record) => recordItem(context, record)))),
    ...section(
      context,
      'other',
      rumours.flatMap((rumour) => rumourBlocks(context, rumour)),
    ),
    ...(records.length === 0
      ? section(context, 'sources', sourcesOfRecords(context, rumours))
      : evidenceSections(context, records, isTelling)),
  ];
}

const MOST_RECORDS = 6;

/** The records that the verdicts rest on, each once, the most important of every part first. */
function recordsOf({ dataset }: Context, judged: readonly JudgedPart[]): readonly FactRecord[] {
  const ids = judged.flatMap(({ recorded: [first] }) => first?.record ?? []);
  return [...new Set(ids)].slice(0, MOST_RECORDS).map((id) => recordById(dataset, id));
}

const MOST_ASKED = 3;

/** The records to open next. */
function nextFor(
  context: Context,
  judged: readonly JudgedPart[],
  rumours: readonly Rumour[],
): { readonly next: readonly FollowUp[]; readonly records: readonly (FactRecord | Rumour)[] } {
  const records = recordsOf(context, judged);
  return {
    next: nextQuestions(
      context,
      ...records
        .slice(0, MOST_ASKED)
        .map((record) =>
          record.kind === 'deal'
            ? ({ command: 'deal', options: { deal: record.id } } as const)
            : ({ command: 'sources', options: { record: record.id } } as const),
        ),
      ...rumours.map(({ id }) => ({ command: 'sources', options: { record: id } }) as const),
    ),
    records: [...records, ...rumours],
  };
}
