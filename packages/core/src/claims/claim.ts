import type { Amount, Count, Qualifier, Stage, When } from '../generated/types.ts';

/** Words of the text: UTF-16 offsets, `text` is the slice from `start` to `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The entry that a name means. `id` is that of the system, programme or term. */
export interface Subject {
  readonly kind: 'system' | 'programme' | 'term';
  readonly id: string;
}

/** What a part is about: something named, or a statement, conflict or rumour on record that the text repeats. */
export type PartSubject = Subject | { readonly kind: 'statement'; readonly id: string };

/** What the wording of a text says happened. */
export type ClaimedStage =
  | 'requested'
  | 'approved'
  /** The text says that Congress approved; in fact Congress is notified, and may object. */
  | 'approved-by-congress'
  | 'notified'
  | 'bought'
  | 'signed'
  | 'sold'
  | 'received'
  /** Had, held, operated: a delivery is claimed, and the number is a holding. */
  | 'held'
  | 'delivered'
  | 'gifted';

/**
 * How a part of a text compares with the record. None says what is true: `not-in-record` does not mean false, and
 * `differs` is given only if the record has one definite value.
 */
export type Verdict =
  | 'agrees'
  | 'differs'
  /** Same subject, another stage: notified on record, bought in the text. */
  | 'stage-differs'
  /** Same amount, measuring something else: a ceiling reported as a price, active cases reported as sales. */
  | 'value-kind-differs'
  /** The text gives a known notice the date of a later printing. */
  | 'older-reprint'
  /** On record as a statement that is uncorroborated, or as one reading of several. */
  | 'disputed'
  | 'not-in-record';

export const verdicts: readonly Verdict[] = [
  'agrees',
  'differs',
  'stage-differs',
  'value-kind-differs',
  'older-reprint',
  'disputed',
  'not-in-record',
];

/** The verdicts that contradict a text. */
export const accusingVerdicts = [
  'differs',
  'stage-differs',
  'value-kind-differs',
  'older-reprint',
] as const satisfies readonly Verdict[];

const accusing: ReadonlySet<Verdict> = new Set(accusingVerdicts);

export const isAccusing = (verdict: Verdict): boolean => accusing.has(verdict);

/** How a text as a whole compares with the record. */
export type WholeVerdict =
  | 'matches'
  | 'partly'
  | 'does-not-match'
  | 'not-on-record'
  | 'other-country'
  | 'nothing-to-check';

/** What a part of the text claims, as read. */
export type Claimed =
  | { readonly what: 'quantity'; readonly value: number; readonly bound: Bound }
  /** Whole or broken US dollars. */
  | { readonly what: 'amount'; readonly value: number; readonly bound: Bound }
  /** EDTF, or US fiscal years. */
  | { readonly what: 'date'; readonly when: When }
  | { readonly what: 'stage'; readonly stage: ClaimedStage }
  /** A rank or a superlative that a record states, a reading of a conflict on record, or a rumour that it tracks. */
  | { readonly what: 'statement'; readonly record: string };

/** How the text bounds a figure. */
export type Bound = Qualifier | 'less-than';

/** A recorded value to compare with; `record` is the ID of the fact. */
export interface Recorded {
  readonly record: string;
  readonly value:
    | { readonly what: 'quantity'; readonly value: number; readonly qualifier: Qualifier }
    | { readonly what: 'count'; readonly count: Count }
    | { readonly what: 'amount'; readonly amount: Amount }
    | { readonly what: 'date'; readonly when: When }
    | { readonly what: 'stage'; readonly stage: Stage }
    | { readonly what: 'statement' };
}

/** One thing a text claims of a subject, and what the record has. */
export interface ClaimPart {
  readonly subject: PartSubject;
  readonly claimed: Claimed;
  /** The words that claim it. */
  readonly span: Span;
  readonly verdict: Verdict;
  /** The evidence for the verdict, the most important first; empty if nothing is on record. */
  readonly recorded: readonly Recorded[];
  /** Set where it agrees as a rounded figure or a day near the recorded one. */
  readonly rounded: boolean;
  /** Set where it differs by a factor of a thousand: million and billion exchanged. */
  readonly slip?: 'thousand';
  /** Set where a text without a date tells a notice of long ago as new: `claimed` is the day of the dataset. */
  readonly news?: true;
  /**
   * Set where a text tells of a purchase, and the record has, instead: surplus that was handed on, or work on what was
   * there already.
   */
  readonly instead?: 'surplus' | 'upgrade';
}

/** Which words were read as what. */
export type ReadSpan = Span &
  (
    | { readonly as: 'subject'; readonly subject: Subject }
    | { readonly as: Claimed['what']; readonly claimed: Claimed }
  );

/** Words that are part of the claim and could not be checked against the record. */
export interface Unread extends Span {
  /**
   * `currency`: not in dollars, or of no stated currency: nothing is converted. `subject`: a figure of something the
   * record does not follow. `vague`: an order of size only. `negated`: said not to have happened. `planned`: to come, or only thought of.
   * `other-country`: a sentence of another country's dealings, where Morocco is not named.
   */
  readonly reason: 'currency' | 'subject' | 'vague' | 'negated' | 'planned' | 'other-country';
}

/** A text compared with the record. */
export interface ClaimCheck {
  readonly text: string;
  /** One verdict for the whole text; no part contradicts it. */
  readonly verdict: WholeVerdict;
  /** The text is a question: it gets what is on record, and no part contradicts it. */
  readonly question: boolean;
  /** In the order of the text; spaces and line breaks between them belong to none. */
  readonly sentences: readonly Span[];
  /** In the order of the text. */
  readonly read: readonly ReadSpan[];
  readonly parts: readonly ClaimPart[];
  readonly unread: readonly Unread[];
  /** False if the record has nothing about the subject of the text. */
  readonly covered: boolean;
}
