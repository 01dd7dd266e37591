import type { Figure } from '../reading/figure.ts';
import type { ClaimedStage, Span } from './claim.ts';
import type { CueSpan, LinkSpan, Mention, StageSpan } from './parsed-sentence.ts';
import { type Found, findPhrases, spanOf, type Words } from './phrases.ts';
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
  const { words, isQuestion } = spotted;
  const finite = findPhrases(words, stageWords).map((found) => stageSpan(spotted, found));
  const asked = isQuestion
    ? findPhrases(words, infinitives).map((found) => stageSpan(spotted, found))
    : [];
  const told: StageSpan[] = [];
  for (const span of [...finite, ...asked, ...contractsWon(spotted), ...holdings(spotted)]) {
    if (!told.some(overlapping(span))) told.push(span);
  }
  return told
    .map((span) => (isOfCongress(spotted, span, told) ? byCongress(span) : span))
    .toSorted((one, other) => one.start - other.start);
}

const overlapping =
  (one: Span) =>
  (other: Span): boolean =>
    one.start < other.end && other.start < one.end;

function stageSpan(spotted: Spotted, found: Found<ClaimedStage>): StageSpan {
  const span = spanOf(spotted.words, found);
  return { ...span, stage: stageFor(spotted, span, found.value) };
}

const CONTRACT_REACH = 110;

/** A firm that received a contract received no goods. */
function stageFor({ mentions, links }: Spotted, { end }: Span, stage: ClaimedStage): ClaimedStage {
  if (stage !== 'received' && stage !== 'gifted') return stage;
  const name = mentions.find(({ start }) => start >= end);
  const until = Math.min(name?.start ?? Number.POSITIVE_INFINITY, end + CONTRACT_REACH);
  const isContract = links.some(
    ({ link, start, end: last }) => link === 'contract' && start >= end && last <= until,
  );
  return isContract ? 'signed' : stage;
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

const ARTICLE = /^\s+(?:an?|its)\s/iu;
/** Room for «at least». */
const QUALIFIED = 20;

/** «Has» and «have» alone claim a holding only where what is held follows. */
const holdings = ({ words: { text }, links, mentions, figures }: Spotted): readonly StageSpan[] =>
  links
    .filter(({ link, end }) => {
      const isNext = (spot: Span) => spot.start - end === 1;
      const isQuantity = (figure: Figure) =>
        isNext(figure) ||
        ('qualifier' in figure && figure.start > end && figure.start - end <= QUALIFIED);
      return (
        link === 'owner' &&
        (ARTICLE.test(text.slice(end, end + 6)) ||
          mentions.some(isNext) ||
          figures.some((figure) => figure.kind === 'number' && isQuantity(figure)))
      );
    })
    .map(({ start, end, text: word }) => ({
      start,
      end,
      text: word,
      stage: 'held',
    }));

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
