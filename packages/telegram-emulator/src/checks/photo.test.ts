import { expect, test } from 'vitest';
import {
  checkCaptionEdit,
  checkEphemeralMediaEdit,
  checkMediaEdit,
  checkPhoto,
  checkSendPhoto,
} from './index.ts';

function png(width: number, height: number, bytes = 24): Uint8Array {
  const data = Buffer.alloc(bytes);
  data.write('89504e470d0a1a0a', 'hex');
  data.writeUInt32BE(width, 16);
  data.writeUInt32BE(height, 20);
  return data;
}

/** An application segment of four bytes, then the frame. */
const jpeg = Buffer.from('ffd8ffe00004abcdffc0001108019000c803000000', 'hex');

const file = new File([new Uint8Array(png(10, 10))], 'a.png');
const send = (rest: object) => checkSendPhoto({ chat_id: 7, photo: 'an-id', ...rest });
const edit = (media: unknown, rest: object = {}) =>
  checkMediaEdit({ chat_id: 7, message_id: 1, media, ...rest });
const words = (problems: readonly { readonly refusal?: string }[]) =>
  problems.map(({ refusal }) => refusal);

test.each([
  ['a PNG', png(1_200, 675)],
  ['the longest', png(9_523, 477)],
  ['a JPEG', jpeg],
])('%s is a photo', (_, bytes) => {
  expect(checkPhoto('photo', bytes)).toEqual([]);
});

test.each([
  ['is too large in pixels', png(9_000, 1_001), 'PHOTO_INVALID_DIMENSIONS'],
  ['is too long', png(2_001, 100), 'PHOTO_INVALID_DIMENSIONS'],
  ['has no height', png(10, 0), 'PHOTO_INVALID_DIMENSIONS'],
  ['is no picture', Buffer.from('GIF89a'), 'IMAGE_PROCESS_FAILED'],
])('what %s is refused', (_, bytes, description) => {
  expect(words(checkPhoto('photo', bytes))).toEqual([`Bad Request: ${description}`]);
});

test('ten megabytes are the most', () => {
  expect(checkPhoto('photo', png(10, 10, 10 * 1024 * 1024))).toEqual([]);
  expect(words(checkPhoto('photo', png(10, 10, 10 * 1024 * 1024 + 1)))[0]).toMatch(
    /is too big for a photo/,
  );
});

test.each([
  ['its ID', {}],
  ['a part of the form', { photo: file }],
  ['a part that it names', { photo: 'attach://one', one: file }],
  ['a caption', { caption: `<b>${'x'.repeat(1_024)}</b>`, parse_mode: 'HTML' }],
])('a photo with %s is sound', (_, rest) => {
  expect(send(rest)).toEqual([]);
});

test.each([
  [{ photo: undefined }, 'there is no photo in the request'],
  [{ photo: 'attach://one' }, 'wrong file identifier/HTTP URL specified'],
  [{ photo: 'attach://one', one: 'text' }, 'wrong file identifier/HTTP URL specified'],
  [{ caption: 'x'.repeat(1_025) }, 'message caption is too long'],
  [
    { caption: '<p>', parse_mode: 'HTML' },
    'can\'t parse entities: Unsupported start tag "p" at byte offset 0',
  ],
])('a photo with %j is refused', (rest, description) => {
  expect(words(send(rest))).toEqual([`Bad Request: ${description}`]);
});

test('a message is changed to a photo, or its caption is', () => {
  const photo = { type: 'photo', media: 'attach://one' };
  expect(edit(photo, { one: file })).toEqual([]);
  expect(words(edit(photo))).toEqual(['Bad Request: wrong file identifier/HTTP URL specified']);
  expect(words(edit({ type: 'photo' }))).toEqual([
    "Bad Request: can't parse InputMedia: media not found",
  ]);
  expect(words(edit({ ...photo, caption: 'x'.repeat(1_025) }, { one: file }))).toEqual([
    'Bad Request: message caption is too long',
  ]);
  expect(checkCaptionEdit({ inline_message_id: 'a', caption: '' })).toEqual([]);
  expect(words(checkCaptionEdit({ caption: 'x' }))).toEqual([
    'Bad Request: message identifier is not specified',
  ]);
  const ephemeral = { chat_id: -7, receiver_user_id: 9, ephemeral_message_id: 3 };
  expect(checkEphemeralMediaEdit({ ...ephemeral, media: photo, one: file })).toEqual([]);
});
