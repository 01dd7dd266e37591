import {
  commandWords,
  findCommand,
  type Language,
  type Request,
  speak,
} from '@us-morocco-security/answers';
import type { LostText } from './place-code.ts';

/** What to say about a button that cannot be answered any more. */
export interface StaleButton {
  readonly text: string;
  /** The question that comes nearest to that of the button. */
  readonly question: { readonly label: string; readonly request: Request };
}

/** What is said about a button that cannot be read. */
export const staleMessages = {
  'lost-text': 'chat-lost-text',
  'expired-text': 'chat-expired-text',
  unknown: 'chat-old-button',
} as const satisfies Readonly<Record<LostText | 'unknown', string>>;

/** Where a code of any version names its command. */
const COMMAND = /^\w{2,6}\.(?<command>[a-z]+)/;

/**
 * Words a button that cannot be read: its text is gone from the message, or it is of another version.
 *
 * @param code - what the button carries
 */
export function staleButton(
  why: LostText | 'unknown',
  code: string,
  language: Language,
): StaleButton {
  const say = speak(language);
  const { command = '' } = COMMAND.exec(code)?.groups ?? {};
  const { name, options } = nearest(command);
  return {
    text: say(staleMessages[why]),
    question: {
      label: commandWords(name, language).title,
      request: { command: name, options, language, page: 1 },
    },
  };
}

/** The command itself where it needs nothing more, else the help on it. */
function nearest(command: string): {
  readonly name: Parameters<typeof commandWords>[0];
  readonly options: Request['options'];
} {
  const found = findCommand(command);
  if (found === undefined) return { name: 'help', options: {} };
  const isComplete = Object.values(found.options).every(({ required }) => !required);
  return isComplete
    ? { name: found.name, options: {} }
    : { name: 'help', options: { command: found.name } };
}
