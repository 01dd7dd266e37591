import { dataset } from '@us-morocco-security/core';
import { languages } from '@us-morocco-security/core/labels';
import { expect, test } from 'vitest';
import { answer, greet } from '../answer.ts';
import { clock } from '../fixture/ask.ts';
import { firstOf } from '../fixture/shown.ts';

test.each([
  [
    'telegram',
    [
      'Ask about security cooperation between the United States and Morocco: each number comes with its stage, date and source. In a private chat, send a name, a year or a question; in a group, begin with a command.',
      'How large are the arms sales? /fms',
      'Has a weapon been delivered? /system HIMARS',
      'Is a claim right? /verify Morocco received 40 HIMARS',
      'What happened lately? /timeline',
      'How much aid, year by year? /assistance',
      'A message forwarded here is checked against the record.',
    ],
  ],
  [
    'terminal',
    [
      'Ask about security cooperation between the United States and Morocco: each number comes with its stage, date and source. A command is typed with or without the slash.',
      'How large are the arms sales? fms',
      'Has a weapon been delivered? system HIMARS',
      'Is a claim right? verify Morocco received 40 HIMARS',
      'What happened lately? timeline',
      'How much aid, year by year? assistance',
    ],
  ],
] as const)('a chat opens with what can be asked, and how: %s', (surface, lines) => {
  expect(firstOf(greet(dataset, 'en', surface))).toBe(lines.join('\n'));
});

test('what a greeting offers can be asked, in every language', () => {
  for (const language of languages) {
    const reply = greet(dataset, language, 'discord');
    const asked = [...reply.points.flatMap(({ next }) => next ?? []), ...reply.next];
    expect(asked.length).toBe(8);
    for (const { request } of asked) {
      expect(answer(request, dataset, clock).failure).toBeNull();
    }
  }
});
