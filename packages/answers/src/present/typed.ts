import type { Context, OptionDefinition, OptionName, Question } from '../command.ts';
import { callingLanguage } from '../installation.ts';
import { choiceLabel, commandWords, optionWords } from '../words.ts';

/** What a typed line is written from. */
type Writer = Pick<Context, 'commands' | 'dataset' | 'language' | 'surface' | 'installation'>;

/**
 * A question as this reader types it: a terminal needs no slash, and Discord shows the names of commands and options in
 * the reader's language, each option in a field of its own.
 */
export function typedLine(writer: Writer, { command, options = {} }: Question): string {
  const definition = writer.commands.find(({ name }) => name === command);
  const values = Object.entries(definition?.options ?? {}).flatMap(([name, option]) => {
    const value = options[name];
    return value === undefined ? [] : [typedOption(writer, name, option, value)];
  });
  return [typedCommand(writer, command), ...values].join(' ');
}

/** The name of a command as this reader types it. */
export function typedCommand(
  writer: Pick<Writer, 'language' | 'surface' | 'installation'>,
  command: Question['command'],
): string {
  const { surface } = writer;
  switch (surface) {
    case 'terminal':
      return command;
    case 'discord':
      return `/${commandWords(command, callingLanguage(command, writer)).name}`;
    case 'telegram':
    case 'page':
      return `/${command}`;
    default:
      return surface satisfies never;
  }
}

/** The name of an option as this reader sees it. */
export const typedOptionName = (
  { language, surface }: Pick<Writer, 'language' | 'surface'>,
  name: OptionName,
): string => (surface === 'discord' ? optionWords(name, language).name : name);

function typedOption(
  writer: Writer,
  name: string,
  option: OptionDefinition,
  value: string,
): string {
  // The keys of a command's options are typed by OptionName; Object.entries widens them.
  const label = typedOptionName(writer, name as OptionName);
  if (writer.surface === 'discord') {
    const shown =
      option.type === 'choice' ? choiceLabel(value, writer.dataset, writer.language) : value;
    return `${label}:${shown}`;
  }
  if (option.required)
    return option.type === 'name' && option.of === 'comparable' ? quoted(value) : value;
  return `${label}:${quoted(value)}`;
}

const quoted = (value: string): string => (/\s/u.test(value) ? `"${value}"` : value);
