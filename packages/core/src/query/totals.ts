import type { Amount, Bounds, Link, Qualifier, ValueKind } from '../generated/types.ts';
import { valueKinds } from '../generated/vocabulary.ts';
import { listOf, objectOf, textOf } from './arguments.ts';
import { QueryError } from './errors.ts';

/** Something that may carry an amount: a deal, a figure. */
export interface Priced {
  readonly id: string;
  /** A figure is stated for a period; a deal is dated by its stage. */
  readonly kind?: string;
  readonly programme?: string;
  readonly amount?: Amount;
  readonly bounds?: Bounds;
  readonly links?: readonly Link[];
}

/** A sum of amounts of one kind. */
export interface Total<Kind extends ValueKind = ValueKind> {
  readonly valueKind: Kind;
  /** Whole US dollars. */
  readonly usd: number;
  /** `exact` only where every part is. Ceilings stay upper estimates, however exactly they are stated. */
  readonly qualifier: Qualifier;
  /** IDs of the records that were added. */
  readonly of: readonly string[];
}

/**
 * Why amounts cannot be added: `no-amounts` where no record states one, `unlike-amounts` where one is of another kind,
 * `unlike-bounds` where one says at least and another at most, `shared-amount` where one covers other customers or a
 * larger package too, `part-and-whole` where a record is part of another among them, `overlapping-periods` where two
 * figures of one programme share a day.
 */
export type TotalRefusalCode =
  | 'no-amounts'
  | 'unlike-amounts'
  | 'unlike-bounds'
  | 'shared-amount'
  | 'part-and-whole'
  | 'overlapping-periods';

/** That amounts were not added, and why. */
export interface TotalRefusal<Code extends string = TotalRefusalCode> {
  readonly refused: Code;
  /** IDs of the records that prevent the sum, or whatever else does. */
  readonly given: readonly string[];
  /** For developers; `refused` is what a reader's message is chosen by. */
  readonly message: string;
}

/** Whether a sum was refused. */
export const isRefused = <Sum extends object, Code extends string>(
  result: Sum | TotalRefusal<Code>,
): result is TotalRefusal<Code> => 'refused' in objectOf(result, 'a sum or a refusal');

/**
 * Adds amounts that measure the same thing. The kind is named by the caller and stays in the type of the sum, so
 * that a ceiling cannot slip in among contracts.
 *
 * @param records - records without an amount are left out
 * @throws QueryError `unknown-value-kind`
 */
export function total<Kind extends ValueKind>(
  kind: Kind,
  records: readonly Priced[],
): Total<Kind> | TotalRefusal {
  if (!valueKinds.includes(textOf(kind, 'a kind of value'))) {
    throw new QueryError('unknown-value-kind', kind, `No kind of value is called "${kind}".`);
  }
  const priced = listOf(records, 'a list of records').filter(hasAmount);
  return (
    objectionTo(kind, priced) ?? {
      valueKind: kind,
      usd: priced.reduce((sum, { amount }) => sum + amount.usd, 0),
      qualifier: boundsOf(priced)[0] ?? 'exact',
      of: priced.map(({ id }) => id),
    }
  );
}

/**
 * One total, or the reason why there is none, for each kind of value among the records. Nothing is added across kinds,
 * no part beside its whole, and no amount that covers other customers or a larger package.
 */
export function totalsByValueKind(records: readonly Priced[]): readonly (Total | TotalRefusal)[] {
  const own = listOf(records, 'a list of records')
    .filter(hasAmount)
    .filter(({ amount }) => amount.covers === undefined);
  const kinds = new Set(own.map(({ amount }) => amount.valueKind));
  return [...kinds].map((kind) =>
    total(
      kind,
      own.filter((record) => record.amount.valueKind === kind && !hasWholeIn(own, record)),
    ),
  );
}

type WithAmount = Priced & { readonly amount: Amount };

const hasAmount = (record: Priced): record is WithAmount =>
  objectOf(record, 'a record').amount !== undefined;

function objectionTo(kind: ValueKind, priced: readonly WithAmount[]): TotalRefusal | undefined {
  if (priced.length === 0) {
    return refusal('no-amounts', [kind], 'None of these records states an amount.');
  }
  const unlike = priced.find(({ amount }) => amount.valueKind !== kind);
  if (unlike !== undefined) {
    const other = unlike.amount.valueKind;
    const message = `${unlike.id} states a value of the kind ${other}, not ${kind}: they cannot be added.`;
    return refusal('unlike-amounts', [unlike.id], message);
  }
  const shared = priced.find(({ amount }) => amount.covers !== undefined);
  if (shared !== undefined) {
    const message = `${shared.id} states an amount that is not for its items alone.`;
    return refusal('shared-amount', [shared.id], message);
  }
  const part = priced.find((record) => hasWholeIn(priced, record));
  if (part !== undefined) {
    const message = `${part.id} is part of another of these records: it would be counted twice.`;
    return refusal('part-and-whole', [part.id], message);
  }
  const overlap = overlapAmong(priced);
  if (overlap !== undefined) {
    const message = `${overlap.join(' and ')} are for periods that share a day: it would be counted twice.`;
    return refusal('overlapping-periods', overlap, message);
  }
  const bounds = boundsOf(priced);
  if (bounds.length > 1) {
    const message = 'Amounts that are bounded in different ways cannot be added.';
    return refusal('unlike-bounds', bounds, message);
  }
  return undefined;
}

const refusal = (
  refused: TotalRefusalCode,
  given: readonly string[],
  message: string,
): TotalRefusal => ({ refused, given, message });

/** Whether a record is part of another among the records. */
const hasWholeIn = (records: readonly Priced[], { links = [] }: Priced): boolean =>
  links.some(({ relation, to }) => relation === 'part-of' && records.some(({ id }) => id === to));

/** The first two figures of one programme whose periods share a day. */
function overlapAmong(records: readonly Priced[]): readonly string[] | undefined {
  const stated = records.filter(({ kind, programme }) => kind === 'figure' && programme);
  for (const [index, one] of stated.entries()) {
    const other = stated
      .slice(index + 1)
      .find(({ programme, bounds }) => programme === one.programme && overlaps(one.bounds, bounds));
    if (other !== undefined) return [one.id, other.id];
  }
  return undefined;
}

const overlaps = (one: Bounds | undefined, other: Bounds | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  (one.earliest ?? '') <= (other.latest ?? '9999') &&
  (other.earliest ?? '') <= (one.latest ?? '9999');

/** How the amounts are bounded, each bound once: exact parts take on the bound of the others. */
const boundsOf = (priced: readonly WithAmount[]): readonly Qualifier[] => [
  ...new Set(priced.map(({ amount }) => amount.qualifier).filter((bound) => bound !== 'exact')),
];
