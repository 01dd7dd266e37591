import type { When } from '../generated/types.ts';
import { figuresIn } from '../reading/figures.ts';
import type { TokenizedText } from '../reading/tokenized-text.ts';
import type { Token } from '../reading/tokens.ts';
import type { Bound, ClaimedStage, Span, Subject, Unread } from './claim.ts';
import { futures } from './futures.ts';
import { type Found, findPhrases, spanOf, type Words, wordsOf } from './phrases.ts';
import { withPieces } from './pieces.ts';
import { dateOf, numberOf, unreadOf } from './printed.ts';
import type { NameEntry, RecordIndex } from './record-index.ts';
import type { Cue, Link, Unit } from './senses.ts';
import { isQuestion, jointsOf } from './structure.ts';
import { toldStages } from './told-stages.ts';
import { withoutTotals } from './totals.ts';
import { cueWords, linkWords, otherBearers, unitWords } from './words.ts';

/** A name found in a sentence. */
export interface Mention extends Span {
  readonly subject: Subject;
}

/** Each thing named, where it is named first. */
export const firstOfEach = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.filter(
    ({ subject }, at) => mentions.findIndex((other) => other.subject.id === subject.id) === at,
  );

/** A figure that may be compared: a count, a rank or edition, or dollars; those of one piece are compared with nothing. */
export interface PrintedNumber extends Span {
  readonly as: 'count' | 'ordinal' | 'dollars' | 'dollars-each';
  readonly values: readonly number[];
  /** The last unit printed: 100,000,000 in «8.5 billion». */
  readonly unit: number;
  readonly bound: Bound;
}

export interface DateSpan extends Span {
  readonly readings: readonly When[];
  /** «since 2013», «by 2027». */
  readonly relation: 'on' | 'since' | 'by';
}

export interface StageSpan extends Span {
  readonly stage: ClaimedStage;
}

export interface CueSpan extends Span {
  readonly cue: Cue;
}

export interface LinkSpan extends Span {
  readonly link: Link;
}

interface UnitSpan extends Span {
  readonly unit: Unit;
}

/** A sentence with everything that was spotted in it; places are those of the whole text. */
export interface ParsedSentence {
  readonly place: Span;
  readonly mentions: readonly Mention[];
  readonly numbers: readonly PrintedNumber[];
  readonly dates: readonly DateSpan[];
  readonly stages: readonly StageSpan[];
  readonly cues: readonly CueSpan[];
  readonly units: readonly UnitSpan[];
  readonly links: readonly LinkSpan[];
  /** Places where one clause may end and the next begin. */
  readonly joints: readonly number[];
  readonly isQuestion: boolean;
  readonly unread: readonly Unread[];
}

/** Spots names, figures and wordings in a sentence of a text. */
export function parseSentence(
  page: TokenizedText,
  place: Span,
  index: RecordIndex,
): ParsedSentence {
  const { text } = page;
  const words = wordsOf(text, page.tokens);
  const mentions = readMentions(words, index);
  const isFree = (span: Pick<Span, 'start' | 'end'>) =>
    !mentions.some((mention) => span.start < mention.end && mention.start < span.end);
  const figures = figuresIn(page).filter(isFree);
  // «May» is a month where a date is read.
  const isDated = (span: Span) =>
    figures.some(
      ({ kind, start, end }) => kind === 'date' && start <= span.start && span.end <= end,
    );
  const foundCues = [...findPhrases(words, cueWords), ...futures(words)];
  const cues = foundCues
    .map((found) => ({ ...spanOf(words, found), cue: found.value }))
    // «صغيرة القطر» is a small diameter, not Qatar.
    .filter((span) => !isDated(span) && (span.cue !== 'other-country' || isFree(span)));
  const links = findPhrases(words, linkWords).map((found) => ({
    ...spanOf(words, found),
    link: found.value,
  }));
  // «The top ten» is a rank.
  const isNoRank = ({ start, end }: Span) =>
    !cues.some((cue) => cue.cue === 'top-ten' && cue.start < end && start < cue.end);
  const numbers = figures.flatMap((figure) => numberOf(text, figure, cues, links));
  const asks = isQuestion(words, place, foundCues);
  const stages = toldStages({ words, mentions, figures, cues, links, isQuestion: asks });
  return {
    place,
    mentions,
    cues,
    links,
    units: findPhrases(words, unitWords).map((found) => ({
      ...spanOf(words, found),
      unit: found.value,
    })),
    numbers: withPieces(withoutTotals(text, numbers.filter(isNoRank), links), cues),
    dates: figures.flatMap((figure) => dateOf(figure, cues)),
    stages: stages.filter(isFree),
    joints: jointsOf(page, links),
    isQuestion: asks,
    unread: figures.flatMap(unreadOf),
  };
}

function readMentions(words: Words, { names }: RecordIndex): readonly Mention[] {
  const isName = (found: Found<NameEntry>) => {
    const span = spanOf(words, found);
    if (found.value.capitalsOnly && span.text === span.text.toLowerCase()) return false;
    const next = words.tokens[found.next];
    return !otherBearers.values.has(next?.bare ?? '') && !isDesignationGoingOn(span, next);
  };
  return findPhrases(words, names, isName).flatMap((found) => {
    const [subject, other] = found.value.subjects;
    return subject === undefined || other !== undefined
      ? []
      : [{ ...spanOf(words, found), subject }];
  });
}

/** AH-64D is not AH-64, nor F-35 F-3; the plural s of F-16s is. */
function isDesignationGoingOn({ text, end }: Span, next: Token | undefined): boolean {
  if (next === undefined || next.start !== end || !/\p{Nd}$/u.test(text)) return false;
  return /^(?:\p{Script=Latin}+|\p{Nd}+)$/u.test(next.text) && next.key !== 's';
}

// «Has» is a holding before a number or an article, and an auxiliary before all else.
