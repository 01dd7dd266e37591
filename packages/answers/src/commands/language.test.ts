import { expect, test } from 'vitest';
import { ask } from '../fixture/ask.ts';
import { fixture } from '../fixture/dataset.ts';
import { firstOf } from '../fixture/shown.ts';

test.each([
  ['ar', 'العربية', 'لغة هذا الجواب: العربية.'],
  ['en', 'English', 'This answer is in English.'],
  ['fr', 'Français', 'Langue de cette réponse\u00A0: Français.'],
] as const)('the language of an answer is named in itself: %s', (language, name, sentence) => {
  const { lead } = ask('/language', language);
  expect(lead.figure).toBe(name);
  expect(lead.text.replace(/[\u2066-\u2069]/gu, '')).toContain(sentence);
});

test.each([
  ['terminal', 'To change it, add language:ar to any command.', 'then the language of the system'],
  [
    'telegram',
    'To change it, add language:ar to any command, or press a button below an answer.',
    'then the language set in Telegram',
  ],
  [
    'discord',
    'To change it, fill in the option language of any command, or press a button below an answer.',
    'then the language set in Discord, then that of the server',
  ],
  ['page', 'To change it, add language:ar to any command.', 'then the language of the browser'],
] as const)('how to change it is said for %s', (surface, how, otherwise) => {
  expect(firstOf(ask('/language', 'en', fixture, surface))).toBe(
    [
      `This answer is in English. ${how}`,
      'Where none is named: Arabic if the question is in Arabic script',
      otherwise,
      'otherwise English',
    ].join('\n'),
  );
});

test('the other languages are one tap away', () => {
  expect(ask('/language set:ar', 'en').next.map(({ label }) => label)).toEqual([
    'English',
    'Français',
  ]);
});
