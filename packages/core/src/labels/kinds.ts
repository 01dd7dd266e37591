import type { Amount } from '../generated/types.ts';
import { formatAmount } from './amounts.ts';
import type { Language } from './language.ts';
import { sentence } from './say.ts';

/** What an amount measures and what else it covers, so that it is not read as the price of these items alone. */
export function formatValueKind(
  { valueKind, covers }: Pick<Amount, 'valueKind' | 'covers'>,
  language: Language,
): string {
  const say = sentence(language);
  const kind = say(`value-kind-${valueKind}`);
  return covers === undefined
    ? kind
    : say('kind-covering', { kind, covers: say(`covers-${covers}`) });
}

/** An amount with what it measures: “$524.2 million, notified ceiling”. */
export const formatAmountOfKind = (amount: Amount, language: Language): string =>
  sentence(language)('amount-of-kind', {
    amount: formatAmount(amount, language),
    kind: formatValueKind(amount, language),
  });
