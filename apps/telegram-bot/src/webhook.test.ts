import type { WebhookInfo } from 'grammy/types';
import { expect, test } from 'vitest';
import { isAnnounced } from './webhook.ts';

const url = 'https://bot.example.org/telegram';

const known: WebhookInfo = {
  url,
  has_custom_certificate: false,
  pending_update_count: 0,
  allowed_updates: ['inline_query', 'my_chat_member', 'message', 'guest_message', 'callback_query'],
};

test.each<[string, Partial<WebhookInfo>, boolean]>([
  ['the same webhook', {}, true],
  [
    'one whose updates wait, because nobody was there',
    { last_error_message: 'Connection refused' },
    true,
  ],
  ['no webhook', { url: '' }, false],
  ['another address', { url: 'https://old.example.org/telegram' }, false],
  ['other kinds of updates', { allowed_updates: ['message'] }, false],
  [
    'one that was refused for its secret',
    { last_error_message: 'Wrong response from the webhook: 401 Unauthorized' },
    false,
  ],
])('of %s Telegram knows all there is: %o → %s', (_, differing, is) => {
  expect(isAnnounced({ ...known, ...differing }, url)).toBe(is);
});

test('a webhook without a list of updates gets all of them but these', () => {
  const { allowed_updates: _, ...info } = known;
  expect(isAnnounced(info, url)).toBe(false);
});
