import { checkCallbackAnswer } from '../checks/callback-answer.ts';
import { checkInlineAnswer } from '../checks/inline-answer.ts';
import { AnswerCallbackQuery, AnswerInlineQuery } from '../checks/shapes.ts';
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

export const answerMethods = {
  answerCallbackQuery,
  answerInlineQuery,
};
