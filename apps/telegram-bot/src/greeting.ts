import {
  type Block,
  type CommandName,
  commandWords,
  type Language,
  languageNames,
  languages,
  type Request,
  speak,
} from '@us-morocco-security/answers';
import type { InlineKeyboardButton } from 'grammy/types';
import { type Action, writeButton } from './button-data.ts';
import { blocksHtml } from './render/block.ts';
import type { Message } from './render/index.ts';

const EXAMPLES: readonly CommandName[] = ['overview', 'timeline', 'help'];

/** What `/start` says: what this is, what can be sent, and three ways to begin. */
export function renderGreeting(language: Language): Message {
  const say = speak(language);
  const blocks: readonly Block[] = [
    { type: 'heading', text: say('overview-title') },
    { type: 'text', text: say('about-intro') },
    { type: 'text', text: say('chat-greeting') },
  ];
  return {
    html: blocksHtml(blocks, language),
    keyboard: [
      EXAMPLES.flatMap((command) =>
        button('ask', commandWords(command, language).title, command, language),
      ),
      languages
        .filter((other) => other !== language)
        .flatMap((other) => button('greet', languageNames[other], 'help', other)),
    ],
  };
}

function button(
  action: Action,
  text: string,
  command: CommandName,
  language: Language,
): InlineKeyboardButton[] {
  const request: Request = { command, options: {}, language, page: 1 };
  const data = writeButton(action, request);
  return data === undefined ? [] : [{ text, callback_data: data }];
}
