import { withoutQuotations } from '../quoted.ts';
import type { Rule } from '../rule.ts';
import { entries, type Language, languages, texts } from '../walk.ts';

/** A way of setting a text that is wrong, and what to type instead. Matched against the whole text. */
interface Fault {
  readonly languages: readonly Language[];
  readonly pattern: RegExp;
  readonly message: string;
  readonly fix: string;
  /** A quotation keeps the marks of its source. */
  readonly evenQuoted?: boolean;
}

const faults: readonly Fault[] = [
  {
    languages,
    pattern: /[\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u,
    message: 'An invisible control character',
    fix: 'Remove it: the output isolates it.',
    evenQuoted: true,
  },
  {
    languages,
    pattern: /[٠-٩۰-۹٪٫٬]/u,
    message: 'A digit or mark of the Eastern Arabic numerals',
    fix: 'Write Western digits.',
  },
  {
    languages,
    pattern: /\b\d{4}-\d{2}-\d{2}\b/u,
    message: 'An ISO date',
    fix: 'Write the day as the language does: 8 April 2024.',
  },
  {
    languages,
    pattern: / {2}|\s$|^\s/u,
    message: 'A space too many',
    fix: 'Keep one space.',
  },
  {
    languages: ['ar', 'fr'],
    pattern: /['"]/u,
    message: 'An ASCII apostrophe or quotation mark',
    fix: 'Type ’ or « ».',
  },
  {
    languages: ['ar'],
    pattern: /^[^\p{L}]*\p{Script=Latin}(?=.*\p{Script=Arabic})/su,
    message: 'A Latin word at the head of an Arabic text, which then runs left to right',
    fix: 'Begin with an Arabic word: موقع, جريدة, مركز.',
    evenQuoted: true,
  },
  {
    languages: ['ar'],
    pattern: /(?<!\p{L})[وفبلك](?=\p{Script=Latin})/u,
    message: 'An Arabic particle joined to a Latin word',
    fix: 'Set a noun between: وطائرة, من طراز, بقيمة.',
  },
  {
    languages: ['ar'],
    pattern: /(?:\p{Script=Arabic}\s?[,;?])|(?:[,;?]\s?\p{Script=Arabic})/u,
    message: 'A Latin comma, semicolon or question mark',
    fix: 'Type ، ؛ or ؟.',
  },
  {
    languages: ['ar'],
    pattern: /\s[،؛؟!:.]/u,
    message: 'A space before a mark',
    fix: 'Set the mark at the word.',
  },
  {
    languages: ['ar'],
    pattern: /\d\s?[-–]\s?\d{4}\b/u,
    message: 'A range joined by a dash, which turns round on screen',
    fix: 'Write من … إلى ….',
  },
  {
    languages: ['fr'],
    pattern: /[^\s]»|«[^\s]|[ \t]»|«[ \t]/u,
    message: 'A guillemet without its no-break space',
    fix: 'Set U+00A0 inside « ».',
    evenQuoted: true,
  },
  {
    languages: ['fr'],
    pattern: /[^\u00A0\u202F][;!?%]/u,
    message: 'A mark without its narrow no-break space',
    fix: 'Set U+202F before ; ! ? and %.',
  },
  {
    languages: ['fr'],
    pattern: /[^\u00A0\u202F]:(?!\/\/)/u,
    message: 'A colon without its no-break space',
    fix: 'Set U+00A0 before the colon.',
  },
  {
    languages: ['fr'],
    pattern: /\d[ .]\d{3}(?!\d)/u,
    message: 'Thousands without their narrow no-break space',
    fix: 'Set U+202F inside the number.',
  },
];

export const typography: Rule = {
  name: 'typography',
  description: 'Every text is set as its language sets digits, dates, spaces and marks.',
  check(dataset) {
    return entries(dataset).flatMap((entry) =>
      texts(entry).flatMap(({ text, path }) =>
        languages.flatMap((language) =>
          faultsIn(text[language], language).map(({ message, fix, seen }) => ({
            collection: entry.collection,
            id: entry.record.id,
            path: [...path, language],
            message: `${message}: "${seen}".`,
            fix,
          })),
        ),
      ),
    );
  },
};

function faultsIn(text: string, language: Language) {
  const own = withoutQuotations(text);
  return faults
    .filter((fault) => fault.languages.includes(language))
    .flatMap(({ pattern, evenQuoted, message, fix }) => {
      const searched = evenQuoted ? text : own;
      const match = pattern.exec(searched);
      return match ? [{ message, fix, seen: around(searched, match) }] : [];
    });
}

/** The match with a little context, so that the author finds it. */
const around = (text: string, { index, 0: match }: RegExpExecArray): string =>
  text.slice(Math.max(0, index - 12), index + match.length + 12);
