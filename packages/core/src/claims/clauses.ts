import type { Span } from './claim.ts';
import type { ParsedSentence } from './parsed-sentence.ts';
import { countryOf } from './standing.ts';

/** The clauses of a sentence, each with what was spotted in it. A clause says at least one thing that happened. */
export function clausesOf(statement: ParsedSentence): readonly ParsedSentence[] {
  const { start, text } = statement.place;
  const cuts: number[] = [start];
  const last = start + text.length;
  statement.joints.forEach((end, at) => {
    const from = cuts.at(-1) ?? start;
    if (isInside(statement, end)) return;
    const until = statement.joints[at + 1] ?? last;
    if (isCut(statement, from, end, until)) cuts.push(end);
  });
  return cuts.map((from, at) => cutOut(statement, from, cuts[at + 1] ?? last));
}

/** Both sides say something, or the first is about another country: «Spain worries because Morocco bought …». */
function isCut(statement: ParsedSentence, from: number, end: number, until: number): boolean {
  if (!saysAnything(statement, end, until)) return false;
  const countryIn = (start: number, last: number) =>
    countryOf({
      cues: statement.cues.filter((cue) => start <= cue.start && cue.end <= last),
    });
  return (
    (saysAnything(statement, from, end) && !isAttribution(statement, from, end)) ||
    (countryIn(from, end) === 'other' && countryIn(end, until) === 'morocco')
  );
}

/** Whether a place is inside a name, a date or a number, which are never cut. */
const isInside = ({ mentions, numbers, dates, stages }: ParsedSentence, at: number): boolean =>
  [...mentions, ...numbers, ...dates, ...stages].some(({ start, end }) => start < at && at < end);

/** «According to rumours,» is a plan of nothing by itself: it is about what follows. */
const isAttribution = (statement: ParsedSentence, from: number, until: number): boolean => {
  const isWithin = ({ start, end }: Span) => from <= start && end <= until;
  const { stages, cues, mentions, numbers } = statement;
  return (
    ![...stages, ...mentions, ...numbers].some(isWithin) &&
    cues.filter(isWithin).every(({ cue }) => cue === 'future')
  );
};

function saysAnything({ stages, cues }: ParsedSentence, from: number, until: number): boolean {
  const isWithin = ({ start, end }: Span) => from <= start && end <= until;
  return (
    stages.some(isWithin) ||
    cues.some((cue) => isWithin(cue) && (cue.cue === 'future' || cue.cue === 'joining'))
  );
}

function cutOut(statement: ParsedSentence, from: number, until: number): ParsedSentence {
  const within = <Spot extends Span>(spots: readonly Spot[]) =>
    spots.filter(({ start, end }) => from <= start && end <= until);
  const { place } = statement;
  return {
    place: {
      start: from,
      end: until,
      text: place.text.slice(from - place.start, until - place.start),
    },
    mentions: within(statement.mentions),
    numbers: within(statement.numbers),
    dates: within(statement.dates),
    stages: within(statement.stages),
    cues: within(statement.cues),
    units: within(statement.units),
    links: within(statement.links),
    joints: statement.joints.filter((at) => from < at && at < until),
    isQuestion: statement.isQuestion,
    unread: within(statement.unread),
  };
}
