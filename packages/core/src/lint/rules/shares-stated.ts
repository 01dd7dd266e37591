import type { Finding, Rule } from '../rule.ts';
import { amountOf, type Fact, facts, type Language, languages } from '../walk.ts';

/** How each language names Morocco's part of a sum that other customers share. */
const SHARE: Readonly<Record<Language, RegExp>> = {
  ar: /حصة المغرب/u,
  en: /Morocco’s share/u,
  fr: /part du Maroc/u,
};

export const sharesStated: Rule = {
  name: 'shares-stated',
  description:
    'Every summary of an amount that covers several customers says what is known of Morocco’s share.',
  check(dataset) {
    return facts(dataset)
      .filter((fact) => amountOf(fact)?.covers === 'several-customers')
      .flatMap((fact) =>
        languages.flatMap((language) =>
          SHARE[language].test(fact.record.summary[language]) ? [] : [silence(fact, language)],
        ),
      );
  },
};

const silence = ({ collection, record }: Fact, language: Language): Finding => ({
  collection,
  id: record.id,
  path: ['summary', language],
  message: 'The amount covers several customers, and the summary is silent on Morocco’s share.',
  fix: 'Say that the share is not stated, or what it is.',
});
