import type { Dataset } from '../generated/types.ts';
import { textOf } from '../query/arguments.ts';
import { datasetOf } from '../query/whole-dataset.ts';
import { openSentences } from '../reading/tokenized-text.ts';

import type { ClaimCheck, ClaimPart, ReadSpan, Span, Unread } from './claim.ts';
import { type Checked, checkClause, isSystem, withoutAccusing } from './clause-parts.ts';
import { clausesOf } from './clauses.ts';
import {
  firstOfEach,
  type Mention,
  type ParsedSentence,
  parseSentence,
} from './parsed-sentence.ts';
import { indexOf, type RecordIndex } from './record-index.ts';
import { type Country, countryOf, deniesNeighbours, isDenied, unread } from './standing.ts';
import { rumourParts, statementParts } from './statements.ts';
import { wholeVerdict } from './whole.ts';

/**
 * Compares a text with the record: a sentence or a whole post, in Arabic, English or French. It says what the record
 * has, never what is true in the world, and shows which words were read as what. Deterministic.
 *
 * @throws QueryError `bad-argument` where it is given no dataset or no text
 */
export function checkClaim(dataset: Dataset, text: string): ClaimCheck {
  const index = indexOf(datasetOf(dataset));
  const sentences = openSentences(withoutLinks(textOf(text, 'a text')));
  const statements = sentences.map(({ page, place }) => parseSentence(page, place, index));
  const read: ReadSpan[] = [];
  const parts: ClaimPart[] = [];
  const unreads: Unread[] = [];
  const isDated = statements.some(({ dates }) => dates.length > 0);
  let context: Reading = { country: 'unsaid', before: [], newsAt: undefined };
  statements.forEach((statement, at) => {
    const denied = [statements[at - 1], statements[at + 1]].some(
      (neighbour) => neighbour !== undefined && deniesNeighbours(neighbour),
    );
    const newsAt = isDated ? undefined : (newsIn(statement) ?? context.newsAt);
    const checked = checkSentence(index, statement, { ...context, newsAt }, denied);
    context = checked.context;
    const told = checked.parts.filter(({ news }) => news === undefined);
    read.push(...statement.mentions.map(subjectSpan), ...told.map(claimedSpan));
    parts.push(...checked.parts);
    unreads.push(...checked.unread);
  });
  return {
    text,
    verdict: wholeVerdict(parts, unreads),
    question: statements.some(({ isQuestion }) => isQuestion),
    sentences: sentences.map(({ place: { start, end } }) => ({
      start,
      end,
      text: text.slice(start, end),
    })),
    read: inOrder(read),
    parts,
    unread: inOrder(unreads),
    covered: statements.some(({ mentions }) => mentions.length > 0) || parts.length > 0,
  };
}

const LINK = /(?:https?:\/\/|www\.)\S+/giu;

/** The words of an address claim nothing; every place stays what it was. */
const withoutLinks = (text: string): string =>
  text.replace(LINK, (link) => ' '.repeat(link.length));

const inOrder = <Spot extends Span>(spots: readonly Spot[]): readonly Spot[] =>
  spots.toSorted((one, other) => one.start - other.start);

const subjectSpan = ({ start, end, text, subject }: Mention): ReadSpan => ({
  start,
  end,
  text,
  as: 'subject',
  subject,
});

const claimedSpan = ({ span, claimed }: ClaimPart): ReadSpan => ({
  ...span,
  as: claimed.what,
  claimed,
});

const newsIn = ({ cues }: ParsedSentence): Span | undefined =>
  cues.find(({ cue }) => cue === 'fresh');

/** A heading that says only that something is new: «URGENT.» */
const isHeading = ({ mentions, stages, numbers }: ParsedSentence): boolean =>
  mentions.length === 0 && stages.length === 0 && numbers.length === 0;

/** The context that earlier sentences pass on. */
interface Reading {
  readonly country: Country;
  readonly newsAt: Span | undefined;
  readonly before: readonly Mention[];
}

function checkSentence(
  index: RecordIndex,
  sentence: ParsedSentence,
  reading: Reading,
  denied: boolean,
): Checked & { readonly context: Reading } {
  const parts: ClaimPart[] = [];
  const unreads: Unread[] = [];
  let { country } = reading;
  let before: readonly Mention[] = [];
  for (const clause of clausesOf(sentence)) {
    const own = countryIn(index, clause);
    country = own ?? country;
    const mentions = withCarried(clause, before, reading.before);
    const checked = denied
      ? { parts: [], unread: [...clause.unread, ...mentions.slice(0, 1).map(denial)] }
      : checkClause(index, clause, mentions, { country, newsAt: reading.newsAt });
    parts.push(...checked.parts);
    unreads.push(...checked.unread);
    if (clause.mentions.length > 0) before = clause.mentions;
  }
  if (!denied && country !== 'other') {
    parts.push(...statementParts(index, sentence));
    if (!isDenied(sentence)) parts.push(...rumourParts(index, sentence, parts));
  }
  const asked = sentence.isQuestion ? parts.map(withoutAccusing) : parts;
  const last = sentence.mentions.length > 0 ? sentence.mentions : reading.before;
  const newsAt = isHeading(sentence) ? reading.newsAt : undefined;
  return { parts: asked, unread: unreads, context: { country, before: last, newsAt } };
}

/** The country that a clause says it is about; an exercise is Morocco’s, whoever takes part. */
function countryIn({ exercises }: RecordIndex, clause: ParsedSentence): Country | undefined {
  const own = countryOf(clause);
  const isExercise = clause.mentions.some(({ subject }) => exercises.has(subject.id));
  if (isExercise) return own === 'other' ? 'both' : own;
  return own === 'unsaid' ? undefined : own;
}

const denial = (mention: Mention): Unread => unread(mention, 'negated');

/** A clause without a name is about the system of the clause before; «the deal was worth …», of the sentence before. */
function withCarried(
  { mentions, numbers, cues }: ParsedSentence,
  clauseBefore: readonly Mention[],
  sentenceBefore: readonly Mention[],
): readonly Mention[] {
  if (mentions.length > 0) return mentions;
  const near = firstOfEach(clauseBefore);
  if (near.length === 1) return near;
  if (numbers.length === 0 || clauseBefore.length > 0) return mentions;
  const systems = firstOfEach(sentenceBefore.filter(isSystem));
  return systems.length === 1 && cues.some(({ cue }) => cue === 'sale') ? systems : mentions;
}
