import type { BotCommand, BotCommandScope } from '@grammyjs/types';
import { chatCommands, commandWords, type Language } from '@us-morocco-security/answers';

/** What concerns only the one who asks: in a group nobody else sees the command, nor its answer. */
const isForOne = ({ name, asker }: (typeof chatCommands)[number]): boolean =>
  name === 'help' || asker !== undefined;

/** The list of commands in a language; every command makes sense in a group too. */
export const commandList = (
  language: Language,
  scope: BotCommandScope['type'],
): readonly BotCommand[] =>
  chatCommands.map((command) => ({
    command: command.name,
    description: commandWords(command.name, language).description,
    ...(scope === 'all_group_chats' && isForOne(command) ? { is_ephemeral: true } : {}),
  }));
