import { type Language, languages, speak } from '@us-morocco-security/answers';
import { commandList } from '@us-morocco-security/telegram';
import type { Api } from 'grammy';
import type { BotCommand, BotCommandScope, LanguageCode } from 'grammy/types';

/** A call that sets part of the bot's profile. */
export interface Registration {
  readonly method: 'setMyCommands' | 'setMyName' | 'setMyDescription' | 'setMyShortDescription';
  readonly payload: Readonly<Record<string, unknown>>;
  send(api: Api): Promise<unknown>;
}

export interface RegisterOptions {
  /** Sends nothing. */
  readonly dryRun?: boolean;
  /** Also the name and the descriptions, which the operator may have chosen. */
  readonly profile?: boolean;
}

/** Sends Telegram what differs; returns the calls made. */
export async function register(
  api: Api,
  { dryRun = false, profile = false }: RegisterOptions = {},
): Promise<readonly Registration[]> {
  const calls: Registration[] = [];
  for (const place of places) {
    calls.push(
      ...(await commandCalls(api, place)),
      ...(profile ? await profileCalls(api, place) : []),
    );
  }
  if (!dryRun) for (const call of calls) await call.send(api);
  return calls;
}

/** A Telegram language code; none means every other language. */
interface Place {
  readonly language: Language;
  readonly language_code: LanguageCode | undefined;
}

const places: readonly Place[] = [
  { language: 'en', language_code: undefined },
  ...languages.map((language) => ({ language, language_code: language })),
];

const scopes: readonly BotCommandScope[] = [
  { type: 'all_private_chats' },
  { type: 'all_group_chats' },
];

async function commandCalls(api: Api, place: Place): Promise<readonly Registration[]> {
  const calls: Registration[] = [];
  for (const scope of scopes) {
    const list = commandList(place.language, scope.type);
    const where = { scope, ...codeOf(place) };
    const known = await api.getMyCommands(where);
    if (isSame(known, list)) continue;
    calls.push({
      method: 'setMyCommands',
      payload: { commands: list, ...where },
      send: (to) => to.setMyCommands(list, where),
    });
  }
  return calls;
}

const isSame = (some: readonly BotCommand[], others: readonly BotCommand[]): boolean =>
  some.length === others.length &&
  some.every((command, index) => essenceOf(command) === essenceOf(others[index]));

const essenceOf = (command: BotCommand | undefined): string =>
  JSON.stringify([command?.command, command?.description, command?.is_ephemeral ?? false]);

/** The name and the descriptions in a language. */
export function profileOf(language: Language) {
  const say = speak(language);
  return {
    name: say('overview-title'),
    description: `${say('greeting-lead')}\n\n${say('help-lead-telegram')} ${say('greeting-forward')}`,
    short_description: say('chat-profile'),
  };
}

async function profileCalls(api: Api, place: Place): Promise<readonly Registration[]> {
  const { name, description, short_description } = profileOf(place.language);
  const code = codeOf(place);
  const known = {
    ...(await api.getMyName(code)),
    ...(await api.getMyDescription(code)),
    ...(await api.getMyShortDescription(code)),
  };
  const calls: Registration[] = [
    { method: 'setMyName', payload: { name, ...code }, send: (to) => to.setMyName(name, code) },
    {
      method: 'setMyDescription',
      payload: { description, ...code },
      send: (to) => to.setMyDescription(description, code),
    },
    {
      method: 'setMyShortDescription',
      payload: { short_description, ...code },
      send: (to) => to.setMyShortDescription(short_description, code),
    },
  ];
  const differs = [
    known.name !== name,
    known.description !== description,
    known.short_description !== short_description,
  ];
  return calls.filter((_, index) => differs[index]);
}

const codeOf = ({ language_code }: Place): { readonly language_code?: LanguageCode } =>
  language_code === undefined ? {} : { language_code };
