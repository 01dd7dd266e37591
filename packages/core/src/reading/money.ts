import type { Currency } from './figure.ts';
import {
  isOneOf,
  languages,
  lookUp,
  merged,
  mergedSet,
  standsAt,
  type TokenizedText,
} from './tokenized-text.ts';

/** The sign or word beside a number, and the token after it. */
export interface Unit {
  readonly unit: Currency | 'percent';
  readonly next: number;
}

const currencies = merged((language) => language.currencies);
const nationalities = merged((language) => language.nationalities);
const ofs = mergedSet((language) => language.ofs);
const percents = languages.flatMap((language) => language.percents);
const symbol = /^[$€£]$/;

/** `$`, `US$`, `C$`, `USD` or a glued `%` at token `at`, before its number. */
export function unitBefore(page: TokenizedText, at: number): Unit | undefined {
  const token = page.tokens[at];
  const after = page.tokens[at + 1];
  if (token === undefined) return undefined;
  if (/^[%٪]$/.test(token.key)) {
    return after?.glued && after.kind === 'digits' ? { unit: 'percent', next: at + 1 } : undefined;
  }
  if (token.kind === 'word' && after?.glued && after.key === '$') {
    const owner = nationalities.get(token.key);
    return owner && { unit: owner, next: at + 2 };
  }
  const isCode = symbol.test(token.key) || /^\p{Lu}{2,3}$/u.test(token.text);
  const currency = isCode ? currencies.get(token.key) : undefined;
  return currency && { unit: currency, next: at + 1 };
}

/** A currency or percent sign from token `at`, after its number. */
export function unitAfter(page: TokenizedText, at: number): Unit | undefined {
  const percent = percents.find((words) => standsAt(page, at, words));
  if (percent) return { unit: 'percent', next: at + percent.length };
  return currencyAfter(page, at);
}

/** A currency with «de», «من» or «US» before its name, and whose dollar it is. */
function currencyAfter(page: TokenizedText, at: number): Unit | undefined {
  const of = isOneOf(ofs, page.tokens[at]) ? at + 1 : at;
  const owner = nationalityAt(page, of);
  const name = owner?.next ?? of;
  const token = page.tokens[name];
  const currency = lookUp(currencies, token);
  if (token === undefined || currency === undefined) return undefined;
  const after = page.tokens[name + 1];
  // In «24 $36» the sign belongs to what follows it.
  if (symbol.test(token.key) && after?.glued && after.kind === 'digits') return undefined;
  if (currency !== 'USD') return { unit: currency, next: name + 1 };
  // In « dollars au titre de » the word is no Australian.
  const isParticle = after !== undefined && /^(?:.|[a-z]{2})$/u.test(after.text);
  const follower = isParticle ? undefined : nationalityAt(page, name + 1);
  return { unit: owner?.unit ?? follower?.unit ?? 'USD', next: name + 1 };
}

function nationalityAt(page: TokenizedText, at: number): Unit | undefined {
  const token = page.tokens[at];
  if (token?.text === 'U' && page.tokens[at + 2]?.text === 'S') {
    return { next: page.tokens[at + 3]?.key === '.' ? at + 4 : at + 3, unit: 'USD' };
  }
  const unit = lookUp(nationalities, token);
  return unit && { next: at + 1, unit };
}
