import { checkCallbackAnswer } from '../checks/callback-answer.ts';
import { checkGuestAnswer, checkInlineAnswer } from '../checks/inline-answer.ts';
import { AnswerCallbackQuery, AnswerGuestQuery, AnswerInlineQuery } from '../checks/shapes.ts';
import { addInlineMessage } from '../inline-messages.ts';
import { defineMethod } from './method.ts';

const answerCallbackQuery = defineMethod(
  AnswerCallbackQuery,
  checkCallbackAnswer,
  (world, callback) => {
    world.queries.answer(callback.callback_query_id);
    return { result: true, callback };
  },
);

const answerInlineQuery = defineMethod(AnswerInlineQuery, checkInlineAnswer, (world, inline) => {
  world.queries.answer(inline.inline_query_id);
  return { result: true, inline };
});

const answerGuestQuery = defineMethod(
  AnswerGuestQuery,
  checkGuestAnswer,
  (world, { guest_query_id, result }) => {
    world.queries.answer(guest_query_id);
    const guest = addInlineMessage(world, result);
    return { result: { inline_message_id: guest.inline_message_id }, guest };
  },
);

export const answerMethods = {
  answerGuestQuery,
  answerCallbackQuery,
  answerInlineQuery,
};
