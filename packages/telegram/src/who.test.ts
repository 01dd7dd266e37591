import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAnonymousManager, placeName, readAlertPlace, whoIn, writerOf } from './who.ts';

const group = { id: -1_001_000_000_001, type: 'supergroup' } as const;
const message = { message_id: 1, chat: group, from: { id: 7 } };

test('alone with the bot there is a person, who manages the place', () => {
  expect(whoIn({ chat: { id: 7, type: 'private' } }, 7)).toEqual({
    person: '7',
    mayManage: true,
    canPost: true,
    place: '7',
    privatePlace: '7',
  });
});

test('in a topic alerts go to the topic, and the chat is known too', () => {
  const who = whoIn({ chat: group, is_topic_message: true, message_thread_id: 45 }, 7);
  expect(who).toMatchObject({
    ...{ person: '7', topic: '-1001000000001:45', channel: '-1001000000001' },
    ...{ place: '-1001000000001:45', privatePlace: '7', mayManage: false },
  });
});

test('a thread that is no topic, as of a comment, is its group', () => {
  expect(whoIn({ chat: group, message_thread_id: 45 }, 7).place).toBe('-1001000000001');
});

test('who writes as a chat is nobody, and manages it where that is the group itself', () => {
  const channel = { ...message, sender_chat: { id: -1_002 } };
  expect([writerOf(channel), isAnonymousManager(channel)]).toEqual([undefined, false]);
  const anonymous = { ...message, sender_chat: { id: group.id } };
  expect([writerOf(anonymous), isAnonymousManager(anonymous)]).toEqual([undefined, true]);
  expect(writerOf(message)).toBe(7);
});

test('a place is read back, and nothing else is one', () => {
  const id = fc.integer({ min: -9_999_999_999_999, max: 9_999_999_999_999 });
  fc.assert(
    fc.property(id, fc.option(fc.nat(), { nil: undefined }), (chat, topic) => {
      const place = { chat, ...(topic === undefined ? {} : { topic }) };
      expect(readAlertPlace(placeName(chat, topic))).toEqual(place);
    }),
  );
  for (const name of ['', 'channel:1', '1:', ':1', '1:2:3', '1e3', ' 1']) {
    expect(readAlertPlace(name)).toBeUndefined();
  }
});
