import { speak } from '@us-morocco-security/answers';
import type { Outcome } from '@us-morocco-security/chat';
import {
  commandLabel,
  type Desk,
  type Message,
  type MessageRequest,
  readMessage,
  renderSentence,
} from '@us-morocco-security/telegram';
import type { Context } from 'grammy';
import type { Message as TelegramMessage } from 'grammy/types';
import type { GroupBudget } from './group-budget.ts';
import { isGroup, sendTo } from './send.ts';
import type { Task } from './task.ts';

/** The task of a message, if any: a question gets one message. */
export function messageTask(
  ctx: Context,
  message: TelegramMessage,
  desk: Desk,
  budget: GroupBudget,
): Task | undefined {
  const asked = readMessage(message, ctx.me);
  if (asked === undefined) return undefined;
  return {
    command: labelOf(asked),
    async run() {
      if (isGroup(message) && !budget.take(message.chat.id)) return 'too-many';
      const { shown, outcome } = respond(asked, desk);
      await sendTo(ctx, message, shown);
      return outcome;
    },
  };
}

function labelOf(asked: MessageRequest): string {
  switch (asked.kind) {
    case 'question':
      return commandLabel(asked.request.command);
    case 'greeting':
      return 'start';
    case 'no-text':
      return 'no-text';
    default:
      return asked satisfies never;
  }
}

function respond(asked: MessageRequest, desk: Desk): { shown: Message; outcome: Outcome } {
  switch (asked.kind) {
    case 'question': {
      const { message, isRefusal } = desk.answer({ request: asked.request, view: null }, 'chat');
      return { shown: message, outcome: isRefusal ? 'refused' : 'answered' };
    }
    case 'greeting':
      return { shown: desk.greet(asked.language), outcome: 'answered' };
    case 'no-text': {
      const shown = renderSentence(speak(asked.language)('chat-no-text'), asked.language);
      return { shown, outcome: 'refused' };
    }
    default:
      return asked satisfies never;
  }
}
