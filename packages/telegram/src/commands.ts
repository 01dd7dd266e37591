import type { BotCommand, BotCommandScope } from '@grammyjs/types';
import { commands, commandWords, type Language } from '@us-morocco-security/answers';

/** What concerns only the one who asks: in a group nobody else sees the command, nor its answer. */
const FOR_ONE: ReadonlySet<string> = new Set(['help', 'language', 'privacy']);

/** The list of commands in a language; every command makes sense in a group too. */
export const commandList = (
  language: Language,
  scope: BotCommandScope['type'],
): readonly BotCommand[] =>
  commands.map(({ name }) => ({
    command: name,
    description: commandWords(name, language).description,
    ...(scope === 'all_group_chats' && FOR_ONE.has(name) ? { is_ephemeral: true } : {}),
  }));
