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
  illustration: null,
  records: [],
  address: null,
  effect: null,
});

/** Says what is wrong with a flag, a variable or a file, and what to do. */
export function usageReply(error: UsageError, language: Language): Reply {
  const { fault, subject, given, choices } = error;
  const { faults, oneOf, seeHelp } = words[language];
  const code = failureCodes[fault];
  const sentences = [
    faults[fault](subject, given),
    ...(choices.length === 0 ? [] : [oneOf(choices.join(', '))]),
    ...(code === 'unreadable-text' ? [] : [seeHelp]),
  ];
  return refusal(sentences.join(' '), code, language, choices);
}

/** Says in one line that the program failed, and how. */
export function faultLine(error: unknown, language: Language): string {
  const message = error instanceof Error ? error.message : String(error);
  return `${shownLine(words[language].fault(message))}\n`;
}

/** A line for standard error, without control characters. */
export const shownLine = (text: string): string => withoutControls(withoutBidiControls(text));
