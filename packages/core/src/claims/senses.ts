/** What a word or phrase may tell the claim check. The words are in `lexicon/`, a file a language. */

/** How far a text says that a deal has come. */
const stageSenses = [
  'requested',
  'approved',
  'approved-by-congress',
  'notified',
  'bought',
  'signed',
  'sold',
  'received',
  'held',
  'delivered',
  'gifted',
] as const;

/** What qualifies a sentence, or says what an amount or a number is of. */
export const cueSenses = [
  'not',
  'denial',
  /** Words that alone would tell something else: «no less than», «estimated cost». */
  'neutral',
  'largest',
  'largest-purchaser',
  'top-ten',
  'purchaser',
  'exercise',
  'lion',
  'africa',
  'begun',
  'peacekeeping',
  'fire-fighting',
  'future',
  'price',
  'arms',
  'active',
  'authorised',
  'exported',
  'sale',
  /** An open period: since 2013. */
  'since',
  'from',
  'by',
  'joining',
  'countries',
  'american',
  'people',
  'morocco',
  'other-country',
  'other-thing',
  /** Congress or a chamber of it. */
  'congress',
  /** Who does approve. */
  'executive',
  /** Work on what is there already. */
  'upgrade',
  'africom',
  'headquarters',
  'move',
  /** An amount beside it is that of one piece: «$34 million apiece». */
  'each',
  /** An amount beside it is that of several things together. */
  'combined',
  /** An ordinal beside it is an edition or a rank. */
  'place',
  /** Says that an amount is the most that may be paid, or an estimate. */
  'ceiling',
  /** Says that something is new: «breaking», «this week». */
  'fresh',
] as const;

/** What a bare number counts if the thing was named before. */
const unitSenses = [
  'any',
  'helicopter',
  'launcher',
  'tank',
  'aircraft',
  'missile',
  'vehicle',
  'bomb',
] as const;

/** How the parts of a sentence hang together. */
const linkSenses = [
  'and',
  /** Begins a clause: while, but, بينما. */
  'clause',
  /** Between a number and a name, it makes the number one of something else: «40 crews for HIMARS». */
  'apart',
  /** What is named next is a part of it: «a $5 billion sale including HIMARS». */
  'including',
  /** What was received is a contract, not goods. */
  'contract',
  /** What was received is leave to buy: «gets US approval for HIMARS». */
  'consent',
  /** What was received, or is had, is not the thing named: «HIMARS training», «an offer for HIMARS». */
  'intangible',
  /** What was signed is no contract: a memorandum, a road map. */
  'memorandum',
  /** To win a contract is to sign one. */
  'win',
  /** Before a number, it makes it a rank. */
  'rank',
  /** Between a part and its whole: 6 of 24. */
  'of',
  /** Before the whole, wherever its part stands: out of 24. */
  'total',
  /** The part itself: a first batch of 24. */
  'batch',
  /** Says that something is had only before what is had: «has 24 F-16s», «has received». */
  'owner',
  /** Between a verb and its number: «received its first six». */
  'determiner',
  /** After a number, it shows that no noun follows: « six en mars ». */
  'alone',
  /** Makes an event of the infinitive after it: « vient de notifier ». */
  'just',
] as const;

/** How a question is put. */
const questionSenses = [
  /** As its first word. */
  'opener',
  /** As its first word, unless a participle or a plan follows: «Has Morocco received», not «is expected». */
  'auxiliary',
  /** Anywhere: «a-t-il». */
  'inversion',
] as const;

/** What the end of a word tells: « deviendra ». */
const endingSenses = ['future'] as const satisfies readonly Cue[];

/** Makes another thing of the name before it: Apache the company. */
const bearerSenses = ['other'] as const;

/** Every table of the lexicon with its senses. */
export const senses = {
  stages: stageSenses,
  /** Read in a question, and after what makes an event of them: «Did Morocco receive …?», « vient de recevoir ». */
  infinitives: stageSenses,
  cues: cueSenses,
  units: unitSenses,
  links: linkSenses,
  questions: questionSenses,
  endings: endingSenses,
  bearers: bearerSenses,
} as const;

export type Cue = (typeof cueSenses)[number];
export type Unit = (typeof unitSenses)[number];
export type Link = (typeof linkSenses)[number];
