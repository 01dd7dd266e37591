import type { Language } from '@us-morocco-security/answers';
import type { CommandBody } from '@us-morocco-security/discord';

/** A slash command as the client of a reader shows it. */
export interface SlashCommand {
  /** Under which it is registered. */
  readonly name: string;
  /** As the client shows it. */
  readonly label: string;
  readonly description: string;
  readonly options: readonly SlashOption[];
}

export interface SlashOption {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly type: number;
  readonly isRequired: boolean;
  /** Whether the bot completes it. */
  readonly isCompleted: boolean;
  readonly choices: readonly Choice[];
}

export interface Choice {
  readonly label: string;
  readonly value: string;
}

/** The command in the context menu of a message. */
export interface MessageCommand {
  readonly name: string;
  readonly label: string;
}

const STRING = 3;
const BOOLEAN = 5;
const SLASH = 1;

type Localized = Readonly<Record<string, string | null | undefined>> | null | undefined;

/** Discord has a French client and no Arabic one: there, the commands with Arabic names come first. */
const locales: Readonly<Record<Language, string>> = { ar: 'ar', en: 'en-US', fr: 'fr' };

const inLocale = (text: string, localized: Localized, language: Language): string =>
  localized?.[locales[language]] ?? text;

const isArabic = (text: string): boolean => /^\p{Script=Arabic}/u.test(text);

/** The slash commands, those in the reader's script first. */
export const slashCommands = (
  definitions: readonly CommandBody[],
  language: Language,
): readonly SlashCommand[] =>
  definitions
    .flatMap((body): readonly SlashCommand[] => {
      if ('type' in body && body.type !== undefined && body.type !== SLASH) return [];
      if (!('description' in body)) return [];
      const { name, description, options = [] } = body;
      return [
        {
          name,
          label: inLocale(name, body.name_localizations, language),
          description: inLocale(description, body.description_localizations, language),
          options: options.flatMap((option): readonly SlashOption[] => {
            if (option.type !== STRING && option.type !== BOOLEAN) return [];
            return [
              {
                name: option.name,
                label: inLocale(option.name, option.name_localizations, language),
                description: inLocale(
                  option.description,
                  option.description_localizations,
                  language,
                ),
                type: option.type,
                isRequired: option.required ?? false,
                isCompleted: option.type === STRING && (option.autocomplete ?? false),
                choices: choicesOf(option, language),
              },
            ];
          }),
        },
      ];
    })
    .toSorted((a, b) => Number(inOtherScript(a, language)) - Number(inOtherScript(b, language)));

const inOtherScript = ({ name }: SlashCommand, language: Language): boolean =>
  isArabic(name) !== (language === 'ar');

interface HasChoices {
  readonly type: number;
  readonly choices?:
    | readonly {
        readonly name: string;
        readonly name_localizations?: Localized;
        readonly value: string | number;
      }[]
    | undefined;
}

function choicesOf(option: object & HasChoices, language: Language): readonly Choice[] {
  if (option.type === BOOLEAN) return ['true', 'false'].map((value) => ({ label: value, value }));
  return (option.choices ?? []).map(({ name, name_localizations, value }) => ({
    label: inLocale(name, name_localizations, language),
    value: String(value),
  }));
}

/** The commands in the menu of a message, those in the reader's script first. */
export const messageCommands = (
  definitions: readonly CommandBody[],
  language: Language,
): readonly MessageCommand[] =>
  definitions
    .filter((body) => !('description' in body) && isArabic(body.name) === (language === 'ar'))
    .map(({ name, name_localizations }) => ({
      name,
      label: inLocale(name, name_localizations, language),
    }));

/** A line that calls a command, as far as it is typed. */
export interface Typed {
  readonly command: SlashCommand;
  readonly filled: readonly Filled[];
  /** The option at the end of the line; undefined where a further one may begin. */
  readonly current: Filled | undefined;
}

export interface Filled {
  readonly option: SlashOption;
  readonly value: string;
}

/** Reads `/command option:value`; what stands before the first option belongs to the first one. */
export function readTyped(line: string, commands: readonly SlashCommand[]): Typed | undefined {
  const { called, rest = '' } = /^\/(?<called>\S+)\s(?<rest>.*)$/su.exec(line)?.groups ?? {};
  const command = commands.find(({ name, label }) => name === called || label === called);
  if (command === undefined) return undefined;
  const filled = filledIn(rest, command.options);
  const last = filled.at(-1);
  return { command, filled, current: last };
}

function filledIn(rest: string, options: readonly SlashOption[]): readonly Filled[] {
  const names = options.flatMap(({ name, label }) => [name, label]).map(escaped);
  const parts = rest.split(new RegExp(`(?:^|\\s)(${[...new Set(names)].join('|')}):`, 'u'));
  const [before = '', ...others] = parts;
  const first = options[0];
  const led = before.trim() === '' || first === undefined ? [] : [{ option: first, value: before }];
  const named = others.flatMap((name, index) => {
    const option = index % 2 === 0 ? options.find((one) => isCalled(one, name)) : undefined;
    return option === undefined ? [] : [{ option, value: others[index + 1] ?? '' }];
  });
  return [...led, ...named].map(({ option, value }) => ({ option, value: value.trimStart() }));
}

const isCalled = ({ name, label }: SlashOption, text: string): boolean =>
  name === text || label === text;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The line with a value in place of the one that is being typed. */
export const withValue = (line: string, { value }: Filled, chosen: string): string =>
  `${line.slice(0, line.length - value.length)}${chosen} `;

/** The required option that is still empty. */
export const missingOption = ({ command, filled }: Typed): SlashOption | undefined =>
  command.options.find(
    (option) =>
      option.isRequired && !filled.some((one) => one.option === option && one.value.trim() !== ''),
  );
