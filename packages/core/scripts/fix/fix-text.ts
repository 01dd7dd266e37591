import type { Language } from '../../src/lint/walk.ts';

type Change = readonly [pattern: RegExp, replacement: string | ((found: string) => string)];

const ARABIC_MARKS: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };

const everywhere: readonly Change[] = [
  [/[\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, ''],
  [/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf)],
  [/(?<=\S) {2,}(?=\S)/gu, ' '],
];

/** What can be changed without a choice; what needs another word is left to the author. */
const changes: Readonly<Record<Language, readonly Change[]>> = {
  en: everywhere,
  ar: [
    ...everywhere,
    [/''|'/gu, '’'],
    [/(?<=\p{Script=Arabic})\s?[,;?]/gu, (mark) => ARABIC_MARKS[mark.trim()] ?? mark],
    [/(?<=\S) (?=[،؛؟!:.])/gu, ''],
  ],
  fr: [
    ...everywhere,
    [/''|'/gu, '’'],
    [/(?<=[^\s]) ?(?=[;!?%])/gu, '\u202F'],
    [/(?<=[^\s]) ?(?=:(?!\/\/))/gu, '\u00A0'],
    [/(?<=\d)[ .](?=\d{3}(?!\d))/gu, '\u202F'],
  ],
};

const QUOTATION = /«[^»]*»/gu;
const GUILLEMETS: readonly Change[] = [
  [/« ?(?=[^\s])/gu, '«\u00A0'],
  [/(?<=[^\s]) ?»/gu, '\u00A0»'],
];

/** A text set as its language sets spaces and marks. What it quotes keeps the marks of its source. */
export function fixText(text: string, language: Language): string {
  let fixed = '';
  let end = 0;
  for (const match of text.matchAll(QUOTATION)) {
    fixed += applied(changes[language], text.slice(end, match.index)) + match[0];
    end = match.index + match[0].length;
  }
  fixed += applied(changes[language], text.slice(end));
  return language === 'fr' ? applied(GUILLEMETS, fixed) : fixed;
}

const applied = (list: readonly Change[], text: string): string =>
  list.reduce(
    (changed, [pattern, replacement]) =>
      typeof replacement === 'string'
        ? changed.replace(pattern, replacement)
        : changed.replace(pattern, (found) => replacement(found)),
    text,
  );
