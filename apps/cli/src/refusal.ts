import {
  directionOf,
  type FailureCode,
  type Language,
  type Reply,
  withoutBidiControls,
} from '@us-morocco-security/answers';
import { withoutControls } from '@us-morocco-security/text';
import { failureCodes, type UsageError } from './usage-error.ts';
import { words } from './words.ts';

/** What the terminal itself refuses, as a reply like every other. */
export const refusal = (
  text: string,
  code: FailureCode,
  language: Language,
  suggestions: readonly string[] = [],
): Reply => ({
  language,
  direction: directionOf(language),
  request: { command: '', options: {}, language, page: 1 },
  failure: { code, suggestions },
  lead: { text, figure: null, source: null },
  points: [],
  isList: false,
  page: null,
  sections: [],
  next: [],
  records: [],
});

/** Says what is wrong with a flag or a variable, and what to do. */
export function usageReply(error: UsageError, language: Language): Reply {
  const { fault, choices } = error;
  const { oneOf, seeHelp } = words[language];
  const sentences = [
    whatIsWrong(error, language),
    ...(choices.length === 0 ? [] : [oneOf(choices.join(', '))]),
    seeHelp,
  ];
  return refusal(sentences.join(' '), failureCodes[fault], language, choices);
}

function whatIsWrong({ fault, subject, given }: UsageError, language: Language): string {
  const { surplusValue, unknownFlag, unknownValue, valueMissing } = words[language];
  switch (fault) {
    case 'unknown-flag':
      return unknownFlag(subject);
    case 'value-missing':
      return valueMissing(subject);
    case 'unknown-value':
      return unknownValue(subject, given);
    case 'surplus-value':
      return surplusValue(subject);
    default:
      return fault satisfies never;
  }
}

/** Says in one line that the program failed, and how. */
export function faultLine(error: unknown, language: Language): string {
  const message = error instanceof Error ? error.message : String(error);
  return `${shownLine(words[language].fault(message))}\n`;
}

/** A line for standard error, without control characters. */
export const shownLine = (text: string): string => withoutControls(withoutBidiControls(text));
