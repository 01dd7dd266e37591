import type { Amount } from '../generated/types.ts';
import { bound } from './bounds.ts';
import type { Language } from './language.ts';
import { phrase } from './say.ts';

const BILLION = 1_000_000_000;
const MILLION = 1_000_000;

/**
 * An amount in house style: `$8.545 billion`, `8.545 مليار دولار`, `8,545 milliards de dollars`. Never rounded: what
 * three decimals cannot hold is written out, `$439,179,677`.
 */
export function formatAmount(
  { usd, qualifier }: Pick<Amount, 'usd' | 'qualifier'>,
  language: Language,
  currency: Currency = 'named',
): string {
  return bound(formatDollars(usd, language, currency), qualifier, language);
}

/** Whether an amount names its currency, or a title has: `8,545 milliards`. */
type Currency = 'named' | 'known';

/** An amount rounded for a sentence where it is over a billion and has no short form: `about $18.3 billion`. */
export function formatRoundAmount(
  amount: Pick<Amount, 'usd' | 'qualifier'>,
  language: Language,
): string {
  const { usd, qualifier } = amount;
  if (usd < BILLION || isWhole(usd, BILLION)) return formatAmount(amount, language);
  const rounded = Math.round(usd / (BILLION / 10)) * (BILLION / 10);
  const bounds = qualifier === 'exact' ? 'approximately' : qualifier;
  return formatAmount({ usd: rounded, qualifier: bounds }, language);
}

function formatDollars(usd: number, language: Language, currency: Currency): string {
  const say = phrase(language);
  const known = currency === 'known' ? '-known' : '';
  if (isWhole(usd, BILLION)) return say(`amount-billions${known}`, { n: usd / BILLION });
  if (usd < BILLION && isWhole(usd, MILLION)) {
    return say(`amount-millions${known}`, { n: usd / MILLION });
  }
  return say(`amount-dollars${known}`, { n: usd });
}

/** Whether three decimals of the unit hold the whole amount. */
const isWhole = (usd: number, unit: number): boolean => usd >= unit && usd % (unit / 1000) === 0;
