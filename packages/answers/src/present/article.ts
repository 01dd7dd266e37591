import type { Dataset } from '@us-morocco-security/core';
import {
  type ClaimCheck,
  checkClaim,
  type Span,
  type Unread,
} from '@us-morocco-security/core/claims';
import type { Language } from '@us-morocco-security/core/labels';
import { formatClauses } from '@us-morocco-security/core/labels';
import type { Context, Voice } from '../command.ts';
import { clip } from '../language/clip.ts';
import { speak } from '../language/messages.ts';
import type { Block, Section, TableBlock } from '../reply.ts';
import { heading, list } from './blocks.ts';
import { claimedText, recordedText, subjectName } from './claims.ts';
import { type JudgedPart, type Judgement, judge } from './judged.ts';
import { lazySection } from './sections.ts';
import { NO_RECORD } from './series.ts';

/** What a row says of its sentence: the verdict on a part, why words were not compared, or that there is nothing. */
export type ArticleVerdict = Judgement | Unread['reason'] | 'nothing';

/** A part of an article with its verdict; a sentence without any has one row, with the verdict `nothing`. */
export interface ArticleRow {
  /** The number of the sentence, from 1. */
  readonly sentence: number;
  /** The sentence, on one line. */
  readonly text: string;
  /** What the sentence claims, in the reader's language: "HIMARS (M142): 40"; or its words, where they were not compared. */
  readonly part: string;
  readonly verdict: ArticleVerdict;
  /** The verdict in the reader's language. */
  readonly verdictText: string;
  /** What the record has; empty where it has nothing to compare. */
  readonly recorded: string;
  /** The ID of the record; empty where there is none. */
  readonly record: string;
}

/** An article sentence by sentence, each part beside the record, in the order of the text. */
export const readArticle = (
  dataset: Dataset,
  text: string,
  language: Language,
): readonly ArticleRow[] =>
  articleRows({ dataset, language, say: speak(language) }, checkClaim(dataset, text));

/** The same of a text that was checked already. */
function articleRows(voice: Voice, check: ClaimCheck): readonly ArticleRow[] {
  return check.sentences.flatMap((sentence, index) => {
    const rows = [
      ...judge(voice.dataset, check.parts.filter(isIn(sentence, ({ span }) => span)))
        .toSorted((one, other) => one.part.span.start - other.part.span.start)
        .map((judged) => judgedRow(voice, judged)),
      ...check.unread.filter(isIn(sentence, (span) => span)).map((span) => unreadRow(voice, span)),
    ];
    const about = { sentence: index + 1, text: sentence.text.replace(/\s+/gu, ' ') };
    return rows.length === 0
      ? [{ ...about, ...NO_PART, verdictText: voice.say('article-nothing') }]
      : rows.map((row) => ({ ...about, ...row }));
  });
}

/** How a verdict weighs for a reader, whatever it is about. */
export type VerdictTone = 'against' | 'open' | 'agrees' | 'uncompared' | 'nothing';

/** A sentence of an article with its verdict: that of its part which differs most. */
export interface ArticleSentence {
  /** On one line. */
  readonly text: string;
  /** Whether a line of the article begins with it. */
  readonly beginsLine: boolean;
  readonly tone: VerdictTone;
  /** The verdict in the reader's language. */
  readonly verdictText: string;
  /** Its parts; none where there is nothing to check. */
  readonly parts: readonly ArticleRow[];
}

/** An article as it is read, each sentence with its verdict and its parts. */
export function readSentences(
  dataset: Dataset,
  text: string,
  language: Language,
): readonly ArticleSentence[] {
  const check = checkClaim(dataset, text);
  const rows = articleRows({ dataset, language, say: speak(language) }, check);
  return check.sentences.map((sentence, index) => {
    const own = rows.filter((row) => row.sentence === index + 1);
    const between = check.text.slice(check.sentences[index - 1]?.end ?? 0, sentence.start);
    const [sharpest] = own.toSorted((one, other) => sharpnessOf(one) - sharpnessOf(other));
    return {
      text: sentence.text.replace(/\s+/gu, ' '),
      beginsLine: index === 0 || between.includes('\n'),
      tone: toneOf(sharpest?.verdict ?? 'nothing'),
      verdictText: sharpest?.verdictText ?? '',
      parts: own.filter(({ verdict }) => verdict !== 'nothing'),
    };
  });
}

const TONES: readonly VerdictTone[] = ['against', 'open', 'agrees', 'uncompared', 'nothing'];

const sharpnessOf = ({ verdict }: ArticleRow): number => TONES.indexOf(toneOf(verdict));

export function toneOf(verdict: ArticleVerdict): VerdictTone {
  switch (verdict) {
    case 'differs':
    case 'other-stage':
    case 'stage-differs':
    case 'value-kind-differs':
    case 'older-reprint':
      return 'against';
    case 'disputed':
    case 'not-in-record':
      return 'open';
    case 'agrees':
    case 'nothing':
      return verdict;
    case 'currency':
    case 'subject':
    case 'vague':
    case 'negated':
    case 'planned':
    case 'other-country':
      return 'uncompared';
    default:
      return verdict satisfies never;
  }
}

const NO_PART = { part: '', verdict: 'nothing', recorded: '', record: '' } as const;

type PartRow = Omit<ArticleRow, 'sentence' | 'text'>;

const isIn =
  <Spot>(sentence: Span, placeOf: (spot: Spot) => Span) =>
  (spot: Spot): boolean => {
    const { start } = placeOf(spot);
    return start >= sentence.start && start < sentence.end;
  };

function judgedRow(voice: Voice, judged: JudgedPart): PartRow {
  const { judgement, part, recorded } = judged;
  const subject = subjectName(voice, part.subject);
  const isStatement = part.claimed.what === 'statement';
  const isNews = part.news === true;
  const what = isNews ? part.span.text : claimedText(voice, part.claimed);
  return {
    part: isStatement ? subject : voice.say('verify-of', { subject, what }),
    verdict: judgement,
    verdictText: voice.say(isNews ? 'article-old-news' : `article-${judgement}`),
    recorded: isStatement
      ? ''
      : recordedText(voice, judged, judgement === 'agrees' ? 1 : MOST_VALUES),
    record: recorded[0]?.record ?? '',
  };
}

const MOST_VALUES = 2;

const unreadRow = ({ say }: Voice, { reason, text }: Unread): PartRow => ({
  part: text.replace(/\s+/gu, ' '),
  verdict: reason,
  verdictText: say(`article-${reason}`),
  recorded: '',
  record: '',
});

/** Sentence by sentence, where several say something; those that say nothing are left out. */
export const sentencesSection = (context: Context, check: ClaimCheck): readonly Section[] =>
  lazySection(context, 'sentences', isArticle(check), () => sentenceBlocks(context, check));

/** Each sentence above its parts. */
function sentenceBlocks(context: Context, check: ClaimCheck): readonly Block[] {
  const rows = articleRows(context, check).filter(({ verdict }) => verdict !== 'nothing');
  const sentences = [...new Set(rows.map(({ sentence }) => sentence))];
  return sentences.flatMap((number) => {
    const parts = rows.filter(({ sentence }) => sentence === number);
    const [first] = parts;
    return [
      heading(numbered(context, number, first?.text ?? '')),
      ...list(parts.map((part) => partItem(context, part))),
    ];
  });
}

const numbered = ({ say }: Voice, number: number, sentence: string): string =>
  say('article-sentence', { number, text: clip(sentence, MOST_OF_A_SENTENCE) });

const partItem = ({ say }: Context, { part, verdictText, recorded, record }: ArticleRow) => ({
  text:
    recorded === ''
      ? say('article-part', { part, verdict: verdictText })
      : say('article-part-recorded', { part, verdict: verdictText, recorded }),
  badges: [],
  ...(record === '' ? {} : { record }),
});

/** Whether several sentences of a text say something that was compared, or could not be. */
export function isArticle({ sentences, parts, unread }: ClaimCheck): boolean {
  const spans = [...parts.map(({ span }) => span), ...unread];
  return sentences.filter((sentence) => spans.some(isIn(sentence, (span) => span))).length > 1;
}

const MOST_OF_A_SENTENCE = 120;

/** The same as a table, for a screen that is wide enough. */
export function articleTable(dataset: Dataset, text: string, language: Language): TableBlock {
  const voice = { dataset, language, say: speak(language) };
  const { say } = voice;
  const rows = readArticle(dataset, text, language).filter(({ verdict }) => verdict !== 'nothing');
  return {
    type: 'table',
    columns: [
      say('column-sentence'),
      say('column-part'),
      say('column-verdict'),
      say('column-record'),
    ],
    rows: rows.map((row, index) => [
      rows[index - 1]?.sentence === row.sentence
        ? say('article-same-sentence', { number: row.sentence })
        : numbered(voice, row.sentence, row.text),
      row.part,
      row.verdictText,
      [row.recorded, row.record].filter((each) => each !== '').join(' · ') || NO_RECORD,
    ]),
  };
}

/** How many parts of a text came out how: "Against the record: 3; agreeing: 15; not on record: 2". */
export function countsOf({ language, say }: Context, judged: readonly JudgedPart[]): string {
  const against = judged.filter(({ judgement }) => toneOf(judgement) === 'against').length;
  const countOf = (wanted: Judgement) =>
    judged.filter(({ judgement }) => judgement === wanted).length;
  const counts = [
    ['against', against],
    ['agrees', countOf('agrees')],
    ['disputed', countOf('disputed')],
    ['absent', countOf('not-in-record')],
  ] as const;
  return formatClauses(
    counts.flatMap(([what, count]) =>
      count === 0 ? [] : [say(`verify-count-${what}`, { count })],
    ),
    language,
  );
}
