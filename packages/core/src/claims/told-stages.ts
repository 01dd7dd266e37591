import type { Figure } from '../reading/figure.ts';
import type { ClaimedStage, Span } from './claim.ts';
import type { CueSpan, LinkSpan, Mention, StageSpan } from './parsed-sentence.ts';
import { type Found, findPhrases, spanOf, type Words } from './phrases.ts';
import { isBridged } from './spans.ts';
import { isEarly } from './stages.ts';
import { infinitives, stageWords } from './words.ts';

/** What was spotted in a sentence before its stages are read. */
export interface Spotted {
  readonly words: Words;
  readonly mentions: readonly Mention[];
  readonly figures: readonly Figure[];
  readonly cues: readonly CueSpan[];
  readonly links: readonly LinkSpan[];
  readonly isQuestion: boolean;
}

/** How far a sentence says that deals have come, in the order of the text. */
export function toldStages(spotted: Spotted): readonly StageSpan[] {
  const { words, isQuestion, links } = spotted;
  const finite = stagesFound(spotted, findPhrases(words, stageWords));
  const isJustDone = (span: Span) =>
    links.some(({ link, end }) => link === 'just' && span.start - end === 1);
  const done = stagesFound(spotted, findPhrases(words, infinitives)).filter(
    (span) => isQuestion || isJustDone(span),
  );
  const told: StageSpan[] = [];
  for (const span of [...finite, ...done, ...contractsWon(spotted), ...holdings(spotted)]) {
    if (!told.some(overlapping(span))) told.push(span);
  }
  const isNeutral = (span: Span) =>
    spotted.cues.some((cue) => cue.cue === 'neutral' && overlapping(span)(cue));
  return told
    .filter((span) => !isNeutral(span))
    .map((span) => (isOfCongress(spotted, span, told) ? byCongress(span) : span))
    .toSorted((one, other) => one.start - other.start);
}

const overlapping =
  (one: Span) =>
  (other: Span): boolean =>
    one.start < other.end && other.start < one.end;

const stagesFound = (
  spotted: Spotted,
  found: readonly Found<ClaimedStage>[],
): readonly StageSpan[] =>
  found.flatMap((one) => {
    const span = spanOf(spotted.words, one);
    const stage = stageFor(spotted, span, one.value);
    return stage === undefined ? [] : [{ ...span, stage }];
  });

const OBJECT_REACH = 110;
/** Room for «launchers» between a name and «training». */
const COMPOUND_REACH = 2;

/** A firm that received a contract received no goods, nor did who received an offer, or leave to buy. */
function stageFor(
  { mentions, links, words: { text } }: Spotted,
  { end }: Span,
  stage: ClaimedStage,
): ClaimedStage | undefined {
  if (isEarly(stage) || stage === 'sold') return stage;
  const name = mentions.find(({ start, subject: { kind } }) => start >= end && kind === 'system');
  const until = Math.min(name?.start ?? Number.POSITIVE_INFINITY, end + OBJECT_REACH);
  const objects = links.filter(
    ({ start, end: last }) =>
      start >= end &&
      !PARTED.test(text.slice(end, start)) &&
      (last <= until ||
        (name !== undefined && start >= name.end && start - name.end <= COMPOUND_REACH)),
  );
  const isOf = (wanted: LinkSpan['link']) => objects.some(({ link }) => link === wanted);
  if (stage === 'received' || stage === 'gifted') {
    if (isOf('contract')) return 'signed';
    if (isOf('consent')) return 'approved';
  }
  return isOf(stage === 'signed' ? 'memorandum' : 'intangible') ? undefined : stage;
}

const WON_REACH = 60;

/** «Lockheed won a contract», «فازت لوكهيد بعقد». */
const contractsWon = ({ links }: Spotted): readonly StageSpan[] =>
  links
    .filter(
      ({ link, end }) =>
        link === 'win' &&
        links.some(
          (other) =>
            other.link === 'contract' && other.start >= end && other.start - end <= WON_REACH,
        ),
    )
    .map(({ start, end, text }) => ({ start, end, text, stage: 'signed' }));

/** Room for «at least». */
const QUALIFIED = 20;
/** Room for what the thing held may really be of: «HIMARS launchers on order». */
const HELD_OF = 24;

/** «Has» and «have» alone claim a holding only where a thing or its number follows, and no deal or plan about it. */
const holdings = ({
  words: { text },
  links,
  mentions,
  figures,
  cues,
}: Spotted): readonly StageSpan[] => {
  const slice = (start: number, end: number) => text.slice(start, end);
  return links
    .filter(({ link, end }) => {
      if (link !== 'owner') return false;
      const isNext = ({ start }: Span) => start > end && isBridged(slice, links, end, start);
      const isHeld = (figure: Figure) =>
        figure.kind === 'number' &&
        (isNext(figure) ||
          (figure.qualifier !== undefined &&
            figure.start > end &&
            figure.start - end <= QUALIFIED));
      const held = mentions.find(isNext) ?? figures.find(isHeld);
      if (held === undefined) return false;
      const isWithin = (spot: Span) => spot.start >= end && spot.start <= held.end + HELD_OF;
      const isDeal = (spot: Span) =>
        isWithin(spot) && !PARTED.test(text.slice(held.end, Math.max(held.end, spot.start)));
      return !(
        cues.some((span) => DEALS.has(span.cue) && isDeal(span)) ||
        links.some((span) => span.link === 'contract' && isDeal(span))
      );
    })
    .map(({ start, end, text: word }) => ({ start, end, text: word, stage: 'held' }));
};

const PARTED = /[.,;:،؛!]/u;
const DEALS: ReadonlySet<CueSpan['cue']> = new Set(['sale', 'future', 'upgrade']);

const byCongress = (span: StageSpan): StageSpan => ({ ...span, stage: 'approved-by-congress' });

const BEFORE_REACH = 40;
const AFTER_REACH = 14;

/** «Congress approved», «approved by the US Congress», «وافق الكونغرس»: not where Congress was told, or another approved. */
function isOfCongress(
  { cues, links, words: { text } }: Spotted,
  span: StageSpan,
  stages: readonly StageSpan[],
): boolean {
  if (span.stage !== 'approved') return false;
  return cues.some((congress) => {
    if (congress.cue !== 'congress') return false;
    const isBefore = congress.end <= span.start;
    const [from, until] = isBefore ? [congress.end, span.start] : [span.end, congress.start];
    if (until < from || until - from > (isBefore ? BEFORE_REACH : AFTER_REACH)) return false;
    const isBetween = (other: Span) => from <= other.start && other.end <= until;
    const isTold = stages.some(({ end }) => end <= congress.start && congress.start - end <= TOLD);
    return (
      !(isBefore && isTold) &&
      !/[.;:،؛]/u.test(text.slice(from, until)) &&
      !(!isBefore && text.slice(from, until).includes(',')) &&
      !stages.some(isBetween) &&
      !cues.some((cue) => cue.cue === 'executive' && isBetween(cue)) &&
      !links.some((link) => link.link === 'and' && isBetween(link))
    );
  });
}

/** Room for «to the US» between «notified» and «Congress». */
const TOLD = 12;
