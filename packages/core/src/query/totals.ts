import type { Amount, Link, Qualifier, ValueKind } from '../generated/types.ts';
import { QueryError } from './errors.ts';

/** Something that may carry an amount: a deal, a figure. */
export interface Priced {
  readonly id: string;
  readonly amount?: Amount;
  readonly links?: readonly Link[];
}

/** A sum of amounts of one kind. */
export interface Total<Kind extends ValueKind = ValueKind> {
  readonly valueKind: Kind;
  /** Whole US dollars. */
  readonly usd: number;
  /** `exact` only where every part is. */
  readonly qualifier: Qualifier;
  /** IDs of the records that were added. */
  readonly of: readonly string[];
}

/**
 * Adds amounts that measure the same thing. The kind is named by the caller and stays in the type of the sum, so
 * that a ceiling cannot slip in among contracts.
 *
 * @param records - records without an amount are left out
 * @throws QueryError `unlike-amounts` where a record's amount is of another kind or the bounds cannot be added,
 * `shared-amount` where an amount covers other customers or a larger package too,
 * `part-and-whole` where a record is part of another among them, `no-amounts` where no record states an amount
 */
export function total<Kind extends ValueKind>(kind: Kind, records: readonly Priced[]): Total<Kind> {
  const priced = records.filter(hasAmount);
  if (priced.length === 0) {
    throw new QueryError('no-amounts', kind, 'None of these records states an amount.');
  }
  const unlike = priced.find(({ amount }) => amount.valueKind !== kind);
  if (unlike !== undefined) {
    throw new QueryError(
      'unlike-amounts',
      unlike.id,
      `${unlike.id} states a value of the kind ${unlike.amount.valueKind}, not ${kind}: they cannot be added.`,
    );
  }
  const shared = priced.find(({ amount }) => amount.covers !== undefined);
  if (shared !== undefined) {
    throw new QueryError(
      'shared-amount',
      shared.id,
      `${shared.id} states an amount that is not for its items alone.`,
    );
  }
  const part = priced.find((record) => hasWholeIn(priced, record));
  if (part !== undefined) {
    throw new QueryError(
      'part-and-whole',
      part.id,
      `${part.id} is part of another of these records: it would be counted twice.`,
    );
  }
  return {
    valueKind: kind,
    usd: priced.reduce((sum, { amount }) => sum + amount.usd, 0),
    qualifier: commonQualifier(priced),
    of: priced.map(({ id }) => id),
  };
}

/**
 * One total for each kind of value among the records. Nothing is added across kinds, no part beside its whole, and no
 * amount that covers other customers or a larger package.
 */
export function totalsByValueKind(records: readonly Priced[]): readonly Total[] {
  const own = records.filter(hasAmount).filter(({ amount }) => amount.covers === undefined);
  const kinds = new Set(own.map(({ amount }) => amount.valueKind));
  return [...kinds].map((kind) =>
    total(
      kind,
      own.filter((record) => record.amount.valueKind === kind && !hasWholeIn(own, record)),
    ),
  );
}

type WithAmount = Priced & { readonly amount: Amount };

const hasAmount = (record: Priced): record is WithAmount => record.amount !== undefined;

/** Whether a record is part of another among the records. */
const hasWholeIn = (records: readonly Priced[], { links = [] }: Priced): boolean =>
  links.some(({ relation, to }) => relation === 'part-of' && records.some(({ id }) => id === to));

/** The bound of a sum: exact parts take on the bound of the others; two different bounds say nothing together. */
function commonQualifier(priced: readonly WithAmount[]): Qualifier {
  const bounds = new Set(priced.map(({ amount }) => amount.qualifier).filter((q) => q !== 'exact'));
  if (bounds.size > 1) {
    throw new QueryError(
      'unlike-amounts',
      [...bounds].join(', '),
      'Amounts that are bounded in different ways cannot be added.',
    );
  }
  return [...bounds][0] ?? 'exact';
}
