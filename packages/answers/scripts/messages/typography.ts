import type { Expression, Pattern } from '@fluent/syntax';
import type { Locale, Problem } from './locale.ts';

/** How a placeable and a literal such as { "FMS" } stand in the text that the rules read. */
const PLACEABLE = '\uFFFC';
const LITERAL = '\uFFFD';

interface Rule {
  readonly wrong: RegExp;
  readonly cure: string;
}

const everyLanguage: readonly Rule[] = [
  {
    wrong: /[\u061C\u200E\u202A-\u202E]/,
    cure: 'remove the direction mark: placeables are isolated by themselves.',
  },
  {
    wrong: /[\u2066-\u2068](?![^\u2066-\u2069]*\u2069)|(?<![\u2066-\u2068][^\u2066-\u2069]*)\u2069/,
    cure: 'close each isolate with U+2069 and open each one that is closed.',
  },
  { wrong: /'/, cure: 'write ’ (U+2019) for the apostrophe.' },
];

const byLanguage: Readonly<Record<string, readonly Rule[]>> = {
  ar: [
    { wrong: /[,;?]/, cure: 'write the Arabic marks ، ؛ ؟.' },
    { wrong: /["“”]/, cure: 'quote with «…».' },
    { wrong: /\s[،؛؟:.!]/, cure: 'put no space before ، ؛ ؟ : and the full stop.' },
    { wrong: /[،؛؟](?=[^\s\uFFFC\uFFFD]|[\uFFFC\uFFFD])/, cure: 'put a space after ، ؛ ؟.' },
    { wrong: /%/, cure: 'write في المائة for the percent sign.' },
    { wrong: /[٠-٩۰-۹]/, cure: 'write Western digits.' },
    { wrong: /[-–—](?=\s*[\d\uFFFC])/, cure: 'join numbers by words: من … إلى …' },
    {
      wrong: /\p{Script=Latin}/u,
      cure: 'put Latin text into a placeable, { "FMS" }, so that it is isolated.',
    },
    { wrong: /^\uFFFD/, cure: 'begin with an Arabic letter, not with Latin text.' },
    {
      wrong: /\p{L}\uFFFD/u,
      cure: 'let no Arabic letter cling to Latin text: put a noun between.',
    },
  ],
  en: [{ wrong: /\s[,;:!?%]/, cure: 'put no space before a mark.' }],
  fr: [
    { wrong: /(?<!\u202F)[;!?%]/, cure: 'put U+202F before ; ! ? and %.' },
    { wrong: /(?<!\u00A0):/, cure: 'put U+00A0 before the colon.' },
    { wrong: /«(?!\u00A0)|(?<!\u00A0)»/, cure: 'put U+00A0 inside « ».' },
    { wrong: /"/, cure: 'quote with « ».' },
  ],
};

const HAND_ISOLATED = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;

/** House style of the text between placeables: marks, quotation, spaces, direction. */
export function checkTypography(locale: Locale): Problem[] {
  return [...locale.entries.values()].flatMap(({ key, line, pattern }) =>
    textsOf(pattern).flatMap((text) =>
      curesOf(locale.language, text).map((cure) => ({
        file: locale.file,
        line,
        cure: `${key}: ${cure}`,
      })),
    ),
  );
}

function curesOf(language: string, text: string): string[] {
  const isolated = text.replace(HAND_ISOLATED, PLACEABLE);
  return [
    ...everyLanguage.filter(({ wrong }) => wrong.test(text)),
    ...(byLanguage[language] ?? []).filter(({ wrong }) => wrong.test(isolated)),
  ].map(({ cure }) => cure);
}

/** The pattern as one text, and each branch inside it as another. */
function textsOf(pattern: Pattern): string[] {
  const text = pattern.elements
    .map((element) => {
      if (element.type === 'TextElement') return element.value;
      return element.expression.type === 'StringLiteral' ? LITERAL : PLACEABLE;
    })
    .join('');
  const inner = pattern.elements.flatMap((element) =>
    element.type === 'Placeable' ? branchTexts(element.expression) : [],
  );
  return [text, ...inner];
}

function branchTexts(expression: Expression): string[] {
  if (expression.type === 'Placeable') return branchTexts(expression.expression);
  if (expression.type !== 'SelectExpression') return [];
  return expression.variants.flatMap((variant) => textsOf(variant.value));
}
