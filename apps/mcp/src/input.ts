import {
  type CommandName,
  findCommand,
  languages,
  type OptionName,
} from '@us-morocco-security/answers';
import { z } from 'zod';

/** What the search reads of a question; longer than any name, number or date. */
const LONGEST_NAME = 200;

/** An article of some 3,000 words; a longer one is sent in parts. */
const LONGEST_TEXT = 20_000;

export const language = z.enum(languages).optional();

/** What every tool takes besides its own arguments; `page` only where an answer may have several. */
export const common = { language, page: z.int().min(1).max(999).optional() };

/** Whether a picture is wanted beside the text. */
export const picture = z.boolean().optional();

/** An argument as the option of a command defines it: its choices, and whether it is required. */
export function argument(command: CommandName, name: OptionName) {
  const option = findCommand(command)?.options[name];
  if (option === undefined) throw new Error(`/${command} has no option ${name}.`);
  return option.type === 'choice'
    ? z.enum(option.choices)
    : z
        .string()
        .min(1)
        .max(option.type === 'text' ? LONGEST_TEXT : LONGEST_NAME);
}

export const year = z.int().min(1700).max(2100).optional();
