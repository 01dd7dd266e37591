import type { SelectExpression } from '@fluent/syntax';
import { expressionsOf, type Locale, type Problem } from './locale.ts';
import { pluralCategories } from './variables.ts';

/** CLDR's categories for whole numbers; the French `many` (exact millions) reads like `other`. */
const required: Readonly<Record<string, readonly string[]>> = {
  ar: pluralCategories,
  en: ['one', 'other'],
  fr: ['one', 'other'],
};

/** A choice by plural form has every form of its language, or `other` alone where no noun follows the number. */
export function checkPlurals(locale: Locale): Problem[] {
  return [...locale.entries.values()].flatMap(({ key, line, pattern }) =>
    expressionsOf(pattern).flatMap((expression) => {
      const fix =
        expression.type === 'SelectExpression' ? pluralFix(locale.language, expression) : undefined;
      return fix === undefined ? [] : [{ file: locale.file, line, fix: `${key}: ${fix}` }];
    }),
  );
}

function pluralFix(language: string, select: SelectExpression): string | undefined {
  const forms = select.variants.flatMap(({ key }) =>
    key.type === 'Identifier' && pluralCategories.includes(key.name) ? [key.name] : [],
  );
  if (forms.every((form) => form === 'other')) return undefined;
  const needed = required[language] ?? pluralCategories;
  const foreign = forms.filter((form) => !needed.includes(form));
  if (foreign.length > 0) return `remove ${bracketed(foreign)}; this language never chooses it.`;
  const absent = needed.filter((form) => !forms.includes(form));
  return absent.length === 0 || leavesTheRestToAnother(select)
    ? undefined
    : `add the plural branch ${bracketed(absent)}.`;
}

/** A default that is another message and nothing else: that message is checked on its own. */
function leavesTheRestToAnother({ variants }: SelectExpression): boolean {
  const [only, ...more] = variants.find((variant) => variant.default)?.value.elements ?? [];
  return (
    more.length === 0 && only?.type === 'Placeable' && only.expression.type === 'MessageReference'
  );
}

const bracketed = (forms: readonly string[]): string => forms.map((form) => `[${form}]`).join(', ');
