import type { Locale, Problem } from './locale.ts';
import { PLACEABLE, textsOf } from './texts.ts';

interface Rule {
  readonly wrong: RegExp;
  readonly fix: string;
}

const everyLanguage: readonly Rule[] = [
  {
    wrong: /[\u061C\u200E\u202A-\u202E]/,
    fix: 'remove the direction mark: placeables are isolated by themselves.',
  },
  {
    wrong: /[\u2066-\u2068](?![^\u2066-\u2069]*\u2069)|(?<![\u2066-\u2068][^\u2066-\u2069]*)\u2069/,
    fix: 'close each isolate with U+2069 and open each one that is closed.',
  },
  { wrong: /'/, fix: 'write ’ (U+2019) for the apostrophe.' },
];

const byLanguage: Readonly<Record<string, readonly Rule[]>> = {
  ar: [
    { wrong: /[,;?]/, fix: 'write the Arabic marks ، ؛ ؟.' },
    { wrong: /["“”]/, fix: 'quote with «…».' },
    { wrong: /\s[،؛؟:.!]/, fix: 'put no space before ، ؛ ؟ : and the full stop.' },
    { wrong: /[،؛؟](?=[^\s\uFFFC\uFFFD]|[\uFFFC\uFFFD])/, fix: 'put a space after ، ؛ ؟.' },
    { wrong: /%/, fix: 'write في المائة for the percent sign.' },
    { wrong: /[٠-٩۰-۹]/, fix: 'write Western digits.' },
    { wrong: /[-–—](?=\s*[\d\uFFFC])/, fix: 'join numbers by words: من … إلى …' },
    {
      wrong: /\p{Script=Latin}/u,
      fix: 'put Latin text into a placeable, { "FMS" }, so that it is isolated.',
    },
    { wrong: /^\uFFFD/, fix: 'begin with an Arabic letter, not with Latin text.' },
    {
      wrong: /\p{L}\uFFFD/u,
      fix: 'let no Arabic letter cling to Latin text: put a noun between.',
    },
  ],
  en: [{ wrong: /\s[,;:!?%]/, fix: 'put no space before a mark.' }],
  fr: [
    { wrong: /(?<!\u202F)[;!?%]/, fix: 'put U+202F before ; ! ? and %.' },
    { wrong: /(?<!\u00A0):/, fix: 'put U+00A0 before the colon.' },
    { wrong: /«(?!\u00A0)|(?<!\u00A0)»/, fix: 'put U+00A0 inside « ».' },
    { wrong: /"/, fix: 'quote with « ».' },
  ],
};

const HAND_ISOLATED = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;

/** House style of the text between placeables: marks, quotation, spaces, direction. */
export function checkTypography(locale: Locale): Problem[] {
  return [...locale.entries.values()].flatMap(({ key, line, pattern }) =>
    textsOf(pattern).flatMap((text) =>
      fixesOf(locale.language, text).map((fix) => ({
        file: locale.file,
        line,
        fix: `${key}: ${fix}`,
      })),
    ),
  );
}

function fixesOf(language: string, text: string): string[] {
  const isolated = text.replace(HAND_ISOLATED, PLACEABLE);
  return [
    ...everyLanguage.filter(({ wrong }) => wrong.test(text)),
    ...(byLanguage[language] ?? []).filter(({ wrong }) => wrong.test(isolated)),
  ].map(({ fix }) => fix);
}
