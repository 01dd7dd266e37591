/** Photos as a stock bot sends, changes and repeats them. */
import { Bot, GrammyError, InputFile } from 'grammy';
import { expect, onTestFinished, test } from 'vitest';
import { startTelegram } from './index.ts';

function png(shade: number): Uint8Array {
  const data = Buffer.alloc(32, shade);
  data.write('89504e470d0a1a0a', 'hex');
  data.writeUInt32BE(1_600, 16);
  data.writeUInt32BE(900, 20);
  return data;
}

async function open() {
  const telegram = await startTelegram();
  onTestFinished(() => telegram.close());
  const { api } = new Bot(telegram.token, { client: { apiRoot: telegram.apiRoot } });
  const chat = telegram.privateChat(telegram.user({ id: 7, first_name: 'Ada' }));
  return { telegram, api, chat };
}

const refusal = (call: Promise<unknown>) =>
  call.then(
    () => 'taken',
    (error: unknown) => (error instanceof GrammyError ? error.description : String(error)),
  );

test('an uploaded photo is kept in its sizes, and sent again by its ID', async () => {
  const { telegram, api, chat } = await open();
  const sent = await api.sendPhoto(7, new InputFile(png(1), 'a.png'), {
    caption: '<b>A</b> photo',
    parse_mode: 'HTML',
    reply_markup: { inline_keyboard: [[{ text: 'x', callback_data: 'x' }]] },
  });
  expect(sent).toMatchObject({
    caption: 'A photo',
    caption_entities: [{ type: 'bold', offset: 0, length: 1 }],
    photo: [
      { width: 320, height: 180 },
      { width: 800, height: 450 },
      { width: 1_280, height: 720 },
    ],
  });
  expect(sent).not.toHaveProperty('text');
  const [small] = sent.photo;
  const again = await api.sendPhoto(7, small?.file_id ?? '');
  expect(again.photo).toEqual(sent.photo);
  expect(again).not.toHaveProperty('caption');
  expect(telegram.photoFile(sent.photo.at(-1)?.file_id ?? '')).toEqual(new Uint8Array(png(1)));
  expect(chat.messages[0]).toMatchObject({ text: 'A photo', photo: sent.photo });
  telegram.forgetPhotos();
  expect(await refusal(api.sendPhoto(7, small?.file_id ?? ''))).toMatch(/wrong file identifier/);
});

test('a text gives way to a photo, and a photo never to a text', async () => {
  const { api, chat } = await open();
  const { message_id } = await api.sendMessage(7, 'A text');
  expect(await refusal(api.editMessageCaption(7, message_id, { caption: 'x' }))).toMatch(
    /there is no caption/,
  );
  const media = (shade: number, caption: string) =>
    ({ type: 'photo', media: new InputFile(png(shade)), caption }) as const;
  const edited = await api.editMessageMedia(7, message_id, media(1, 'A photo'));
  expect(edited).toMatchObject({ message_id, caption: 'A photo' });
  expect(await refusal(api.editMessageText(7, message_id, 'x'))).toMatch(/there is no text/);
  await api.editMessageCaption(7, message_id, { caption: 'Another caption' });
  expect(chat.messages.at(-1)).toMatchObject({ text: 'Another caption' });
  expect(await refusal(api.editMessageMedia(7, message_id, media(1, 'Another caption')))).toMatch(
    /not modified/,
  );
  await api.editMessageMedia(7, message_id, media(2, 'Another caption'));
});

test('a bot is told of a press under a photo with its caption', async () => {
  const { telegram, api, chat } = await open();
  const markup = { inline_keyboard: [[{ text: 'x', callback_data: 'x' }]] };
  await api.sendPhoto(7, new InputFile(png(1)), { caption: 'A photo', reply_markup: markup });
  const [message] = chat.messages;
  if (message === undefined) throw new Error('It was sent');
  void chat.press(message, 'x').catch(() => undefined);
  const [update] = await api.getUpdates();
  expect(update?.callback_query?.message).toMatchObject({
    caption: 'A photo',
    photo: [{}, {}, {}],
  });
  expect(update?.callback_query?.message).not.toHaveProperty('text');
  expect(telegram.refused).toEqual([]);
});
