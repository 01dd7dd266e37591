import { type Amount, readAmount } from './amount.ts';
import { type Decimal, print } from './decimal.ts';
import type { Currency, Figure, Quantity } from './figure.ts';
import { type Unit, unitAfter, unitBefore } from './money.ts';
import { readNumeral } from './numeral.ts';
import { countsAThing, languages, lookUp, merged, type Page, placeOf } from './page.ts';
import { qualifierBefore } from './qualifiers.ts';

/** What a reader found, and the token to go on from. */
export interface Reading {
  readonly figure: Figure;
  readonly next: number;
}

const currencies = merged((language) => language.currencies);
const ordinalSuffix = /^(?:st|nd|rd|th|er|ers|re|ere|e|eme|emes|nde)$/;

/** Reads a number, an amount of money or a percentage from token `at`. */
export function readQuantity(page: Page, at: number): Reading | undefined {
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

function readOrdinal(page: Page, at: number, amount: Amount): Reading {
  const next = amount.next + 1;
  return numberFrom(page, { at, next }, readingsOf(amount, true), { ...amount, ordinal: true });
}

function readMeasured(page: Page, at: number, amount: Amount, before: Unit | undefined): Reading {
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
  page: Page,
  { at, next }: Span,
  readings: readonly Decimal[],
  { form, ordinal, vague }: Amount,
  currency?: Currency,
): Reading {
  const measure = { form, ordinal, vague, ...(currency && { currency }) };
  const place = placeOf(page, at, next);
  const figure: Figure = { kind: 'number', ...place, ...quantity(page, at, readings), ...measure };
  return { figure, next };
}

function percentFrom(page: Page, { at, next }: Span, value: Decimal): Reading {
  const place = placeOf(page, at, next);
  return { figure: { kind: 'percent', ...place, ...quantity(page, at, [value]) }, next };
}

function longestAmount(page: Page, at: number): Amount | undefined {
  return languages
    .map((language) => readAmount(page, at, language))
    .filter((amount) => amount !== undefined)
    .reduce<Amount | undefined>(
      (longest, amount) => (longest && longest.next >= amount.next ? longest : amount),
      undefined,
    );
}

/** «دولاران» is its own currency. */
function dualCurrency(page: Page, at: number, { form }: Amount): Currency | undefined {
  return form === 'dual' ? lookUp(currencies, page.tokens[at]) : undefined;
}

/**
 * A comma or point before three digits is a thousands mark where something is counted: «36.000
 * dollars», «$1,250», «5,810 bombs». «$1.996» alone may be either.
 */
function readingsOf({ numeral, value }: Amount, counts: boolean): Decimal[] {
  if (!numeral) return [value];
  const { grouped, pointed } = numeral;
  const readings = [grouped, counts && grouped ? undefined : pointed];
  return readings.filter((reading) => reading !== undefined);
}

function hasOrdinalSuffix(page: Page, { numeral, next }: Amount): boolean {
  const token = page.tokens[next];
  if (!numeral || !token?.glued || token.text !== token.text.toLowerCase()) return false;
  return ordinalSuffix.test(token.key);
}

function quantity(page: Page, at: number, readings: readonly Decimal[]): Quantity {
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
