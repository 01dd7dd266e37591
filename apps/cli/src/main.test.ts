import { replyLanguages } from '@us-morocco-security/answers';
import { expect, test } from 'vitest';

test('answers come in Arabic, English and French', () => {
  expect(replyLanguages()).toEqual(['ar', 'en', 'fr']);
});
