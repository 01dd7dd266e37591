import { z } from 'zod';
import { checkShape } from '../checks/problem.ts';
import { ChatId } from '../checks/shapes.ts';
import { defineMethod } from './method.ts';

const GetChat = z.looseObject({ chat_id: ChatId });

const getChat = defineMethod(
  GetChat,
  (body) => checkShape(GetChat, body, () => []),
  (world, { chat_id }) => {
    const { chat, membersMayWrite } = world.chats.find(chat_id);
    return { result: { ...chat, permissions: { can_send_messages: membersMayWrite } } };
  },
);

const GetChatMember = z.looseObject({ chat_id: ChatId, user_id: z.coerce.number().int() });

const getChatMember = defineMethod(
  GetChatMember,
  (body) => checkShape(GetChatMember, body, () => []),
  (world, { chat_id, user_id }) => {
    const { administrators } = world.chats.find(chat_id);
    const user = { id: user_id, is_bot: user_id === world.bot.id, first_name: 'Member' };
    const status = administrators.has(user_id) ? 'administrator' : 'member';
    return { result: { user, status } };
  },
);

export const memberMethods = { getChat, getChatMember };
