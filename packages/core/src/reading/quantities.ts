import { type ParsedNumber, readAmount } from './amount.ts';
import { type Decimal, print } from './decimal.ts';
import type { Currency, Figure, Quantity } from './figure.ts';
import { type Unit, unitAfter, unitBefore } from './money.ts';
import { readNumeral } from './numeral.ts';
import { qualifierBefore } from './qualifiers.ts';
import {
  countsAThing,
  languages,
  lookUp,
  merged,
  placeOf,
  type TokenizedText,
} from './tokenized-text.ts';

/** A match of a reader, and the token to continue from. */
export interface Match {
  readonly figure: Figure;
  readonly next: number;
}

const currencies = merged((language) => language.currencies);
const ordinalSuffix = /^(?:st|nd|rd|th|er|ers|re|ere|e|eme|emes|nde)$/;

/** Reads a number, an amount of money or a percentage from token `at`. */
export function readQuantity(page: TokenizedText, at: number): Match | undefined {
  const before = unitBefore(page, at);
  const start = before?.next ?? at;
  const numeral = readNumeral(page.tokens, start);
  if (numeral && !numeral.grouped && !numeral.pointed) {
    const figure = { kind: 'designation', ...placeOf(page, at, numeral.next) } as const;
    return { figure, next: numeral.next };
  }
  const amount = longestAmount(page, start);
  if (!amount) return undefined;
  return hasOrdinalSuffix(page, amount)
    ? readOrdinal(page, at, amount)
    : readMeasured(page, at, amount, before);
}

function readOrdinal(page: TokenizedText, at: number, amount: ParsedNumber): Match {
  const next = amount.next + 1;
  return numberFrom(page, { at, next }, readingsOf(amount, true), { ...amount, ordinal: true });
}

function readMeasured(
  page: TokenizedText,
  at: number,
  amount: ParsedNumber,
  before: Unit | undefined,
): Match {
  const after = before ? undefined : unitAfter(page, amount.next);
  const unit = before?.unit ?? after?.unit ?? dualCurrency(page, at, amount);
  const span = { at, next: after?.next ?? amount.next };
  if (unit === 'percent') return percentFrom(page, span, amount.numeral?.pointed ?? amount.value);
  const countsMoney = after !== undefined || (before && amount.numeral?.mark === ',');
  const counts = countsMoney || countsAThing(page, amount.next);
  return numberFrom(page, span, readingsOf(amount, counts), amount, unit);
}

interface Span {
  readonly at: number;
  readonly next: number;
}

function numberFrom(
  page: TokenizedText,
  { at, next }: Span,
  readings: readonly Decimal[],
  { form, ordinal, vague }: ParsedNumber,
  currency?: Currency,
): Match {
  const measure = { form, ordinal, vague, ...(currency && { currency }) };
  const place = placeOf(page, at, next);
  const figure: Figure = { kind: 'number', ...place, ...quantity(page, at, readings), ...measure };
  return { figure, next };
}

function percentFrom(page: TokenizedText, { at, next }: Span, value: Decimal): Match {
  const place = placeOf(page, at, next);
  return { figure: { kind: 'percent', ...place, ...quantity(page, at, [value]) }, next };
}

function longestAmount(page: TokenizedText, at: number): ParsedNumber | undefined {
  return languages
    .map((language) => readAmount(page, at, language))
    .filter((amount) => amount !== undefined)
    .reduce<ParsedNumber | undefined>(
      (longest, amount) => (longest && longest.next >= amount.next ? longest : amount),
      undefined,
    );
}

/** «دولاران» is its own currency. */
function dualCurrency(
  page: TokenizedText,
  at: number,
  { form }: ParsedNumber,
): Currency | undefined {
  return form === 'dual' ? lookUp(currencies, page.tokens[at]) : undefined;
}

/**
 * A comma or point before three digits is a thousands mark where something is counted: «36.000
 * dollars», «$1,250», «5,810 bombs». «$1.996» alone may be either.
 */
function readingsOf({ numeral, value }: ParsedNumber, counts: boolean): Decimal[] {
  if (!numeral) return [value];
  const { grouped, pointed } = numeral;
  const readings = [grouped, counts && grouped ? undefined : pointed];
  return readings.filter((reading) => reading !== undefined);
}

function hasOrdinalSuffix(page: TokenizedText, { numeral, next }: ParsedNumber): boolean {
  const token = page.tokens[next];
  if (!numeral || !token?.glued || token.text !== token.text.toLowerCase()) return false;
  return ordinalSuffix.test(token.key);
}

function quantity(page: TokenizedText, at: number, readings: readonly Decimal[]): Quantity {
  const printed = readings.map(print);
  const [first = ''] = printed;
  const qualifier = qualifierBefore(page, at);
  return {
    value: Number(first),
    decimal: first,
    readings: printed.map(Number),
    ...(qualifier === undefined ? {} : { qualifier }),
  };
}
