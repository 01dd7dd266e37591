import type { When } from '../generated/types.ts';
import type { Figure } from '../reading/figure.ts';
import { figuresIn } from '../reading/figures.ts';
import type { TokenizedText } from '../reading/tokenized-text.ts';
import type { Token } from '../reading/tokens.ts';
import type { Bound, ClaimedStage, Span, Subject, Unread } from './claim.ts';
import { type Found, findPhrases, spanOf, type Words, wordsOf } from './phrases.ts';
import type { NameEntry, RecordIndex } from './record-index.ts';
import { withoutTotals } from './totals.ts';
import { type Cue, cueWords, otherBearers, stageWords, type Unit, unitWords } from './wording.ts';

/** A name found in a sentence. */
export interface Mention extends Span {
  readonly subject: Subject;
}

/** A figure that may be compared: a count, a rank or edition, or dollars. */
export interface PrintedNumber extends Span {
  readonly as: 'count' | 'ordinal' | 'dollars';
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
  readonly negated: boolean;
}

export interface CueSpan extends Span {
  readonly cue: Cue;
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
  const foundCues = findPhrases(words, cueWords);
  const cues = foundCues
    .map((found) => ({ ...spanOf(words, found), cue: found.value }))
    .filter((span) => !isDated(span));
  // «The top ten» is a rank.
  const isNoRank = ({ start, end }: Span) =>
    !cues.some((cue) => cue.cue === 'top-ten' && cue.start < end && start < cue.end);
  return {
    place,
    mentions,
    cues,
    units: findPhrases(words, unitWords).map((found) => ({
      ...spanOf(words, found),
      unit: found.value,
    })),
    numbers: withoutTotals(
      text,
      figures.flatMap((figure) => numberOf(text, figure, cues)).filter(isNoRank),
    ),
    dates: figures.flatMap((figure) => dateOf(figure, cues)),
    stages: readStages(words, mentions, foundCues)
      .filter(isFree)
      .filter(
        (span) =>
          !AUXILIARY.test(span.text) ||
          OWNED.test(text.slice(span.end, span.end + 40)) ||
          mentions.some(({ start }) => start - span.end === 1),
      ),
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
const AUXILIARY = /^(?:has|have)$/iu;
const OWNED =
  /^\s+(?:(?:about|around|over|nearly|almost|at least|more than|some)\s+)?(?:\p{Nd}|(?:an?|its|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\s)/iu;

const NEGATION_REACH = 3;

function readStages(
  words: Words,
  mentions: readonly Mention[],
  cues: readonly Found<Cue>[],
): readonly StageSpan[] {
  const turned = cues.filter(({ value }) => value === 'not');
  return findPhrases(words, stageWords).map((found) => ({
    ...spanOf(words, found),
    stage: stageFor(words.text, spanOf(words, found), found.value, mentions),
    negated: turned.some(
      ({ at, next }) =>
        (next <= found.at && found.at - next < NEGATION_REACH) ||
        // Auxiliaries may belong to the phrase: « n'a pas reçu ».
        (at >= found.at && at <= found.next),
    ),
  }));
}

/** A firm that received a contract received no goods. */
function stageFor(
  text: string,
  { end }: Span,
  stage: ClaimedStage,
  mentions: readonly Mention[],
): ClaimedStage {
  if (stage !== 'received' && stage !== 'gifted') return stage;
  const name = mentions.find(({ start }) => start >= end);
  const until = Math.min(name?.start ?? Number.POSITIVE_INFINITY, end + CONTRACT_REACH);
  return CONTRACT.test(text.slice(end, until)) ? 'signed' : stage;
}

const CONTRACT_REACH = 110;
const CONTRACT =
  /(?:^|[^\p{L}])(?:contracts?|orders?|contrats?|avenants?|commandes?|[بل]?(?:ال)?عقد|تعديل عقد)(?:$|[^\p{L}])/iu;

const RANKED =
  /(?:المرتبة|الرتبة|المركز|\branks?|\branked|\brang|\bplace|\bnumber|\bno\.|\bn°|#)\s*$/iu;

type Placed = Figure & Span;

function numberOf(
  whole: string,
  figure: Placed,
  cues: readonly CueSpan[],
): readonly PrintedNumber[] {
  if (figure.kind !== 'number' || figure.vague) return [];
  const { start, end, text, readings, qualifier, form, currency } = figure;
  const isMoney = currency !== undefined;
  if (isMoney ? currency !== 'USD' : form === 'mixed' && figure.value >= 1e6) return [];
  const countsOther = cues.some(
    ({ cue, start: at }) => cue === 'other-thing' && at >= end && at - end <= 2,
  );
  if (countsOther) return [];
  const isRank = figure.ordinal || RANKED.test(whole.slice(Math.max(0, start - 20), start));
  const as = isMoney ? 'dollars' : isRank ? 'ordinal' : 'count';
  const bound: Bound = qualifier ?? 'exact';
  return [{ start, end, text, as, values: readings, unit: unitOf(figure.decimal), bound }];
}

/** The place value of the last digit that is not a zero: 0.1 for 8.5, 100,000,000 for 8.5 billion. */
function unitOf(decimal: string): number {
  const [whole = '', fraction = ''] = decimal.split('.');
  if (fraction !== '') return 10 ** -fraction.length;
  return 10 ** (whole.length - whole.replace(/0+$/, '').length);
}

function unreadOf(figure: Placed): readonly Unread[] {
  if (figure.kind !== 'number') return [];
  const { start, end, text, vague, currency, form, value } = figure;
  if (currency !== undefined && currency !== 'USD') {
    return [{ start, end, text, reason: 'currency' }];
  }
  if (currency === undefined && form === 'mixed' && value >= 1e6) {
    return [{ start, end, text, reason: 'currency' }];
  }
  return vague ? [{ start, end, text, reason: 'vague' }] : [];
}

function dateOf(figure: Placed, cues: readonly CueSpan[]): readonly DateSpan[] {
  const { start, end, text } = figure;
  const readings = whensOf(figure);
  if (readings.length === 0) return [];
  const before = cues.filter((cue) => cue.end <= start && start - cue.end <= 2);
  const relation = before.some(({ cue }) => cue === 'by')
    ? 'by'
    : before.some(({ text: word, cue }) => cue === 'since' || SINCE.test(word))
      ? 'since'
      : 'on';
  return [{ start, end, text, readings, relation }];
}

// A phrase has one cue, but «since» also means joining.
export const SINCE = /^(?:since|depuis|و?منذ)$/iu;

function whensOf(figure: Figure): readonly When[] {
  switch (figure.kind) {
    case 'date':
      return figure.readings.filter((edtf) => !edtf.startsWith('X')).map((edtf) => ({ edtf }));
    case 'year':
      return [yearsWhen(figure.year, figure.year, figure.fiscal)];
    case 'years':
      return [yearsWhen(figure.from, figure.to, figure.fiscal)];
    case 'decade':
    case 'number':
    case 'percent':
    case 'designation':
      return [];
    default:
      return figure satisfies never;
  }
}

const yearsWhen = (from: number, to: number, fiscal: boolean): When =>
  fiscal ? { fiscalYears: { from, to } } : { edtf: from === to ? String(from) : `${from}/${to}` };
