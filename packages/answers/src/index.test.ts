import { expect, test } from 'vitest';
import { replyLanguages } from './index.ts';

test('answers come in Arabic, English and French', () => {
  expect(replyLanguages()).toEqual(['ar', 'en', 'fr']);
});
