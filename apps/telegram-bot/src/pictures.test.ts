/** Pictures above answers: drawn once, one message each, and words wherever there is no picture. */
import { openPictureStore, type PictureStore } from '@us-morocco-security/pictures/png';
import type { TelegramOptions, TextMessage } from '@us-morocco-security/telegram-emulator';
import { expect, onTestFinished, test } from 'vitest';
import type { BotOptions } from './create-bot.ts';
import { broken, drawing, held, missing } from './fixture/drawn.ts';
import { tryBot } from './fixture/try-bot.ts';
import { type Pause, pause } from './pause.ts';

const ada = { id: 7, is_bot: false, first_name: 'Ada', language_code: 'en' };
const luc = { id: 9, is_bot: false, first_name: 'Luc', language_code: 'fr' };

const PICTURE = '🖼 Picture';

/** Waits for pictures alone: what sends messages waits without a signal. */
const patient: Pause = (milliseconds, signal) =>
  signal === undefined ? Promise.resolve() : pause(milliseconds, signal);

/** As long as it takes. */
const unending: Pause = (_, signal) =>
  signal === undefined ? Promise.resolve() : new Promise(() => undefined);

const tryDrawing = (
  pictures: PictureStore,
  options: TelegramOptions = {},
  more: Partial<BotOptions> = {},
) => tryBot(options, { pictures, pause: patient, ...more });

const labelsOf = ({ reply_markup }: TextMessage) =>
  (reply_markup?.inline_keyboard ?? []).flat().map(({ text }) => text);

const charactersOf = ({ text }: TextMessage) => [...text].length;

test('a chart is one photo, and its caption says what it shows', async () => {
  const pictures = openPictureStore({
    report: (error) => {
      throw error;
    },
  });
  onTestFinished(() => pictures.close());
  // The first picture loads the renderer, which may take longer than a reader waits.
  const { telegram } = await tryDrawing(pictures, {}, { pause: unending });
  const { sent, message } = await telegram.privateChat(ada).say('/chart imet');
  expect(sent).toHaveLength(1);
  expect(message.text).toMatch(/Military education and training/);
  expect(charactersOf(message)).toBeLessThanOrEqual(1_024);
  expect(labelsOf(message)).not.toContain(PICTURE);
  const file = Buffer.from(telegram.photoFile(message.photo?.at(-1)?.file_id ?? '') ?? []);
  expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([1_200, 675]);
  expect(telegram.refused).toEqual([]);
});

test('another language changes the picture too, a section the words below it alone', async () => {
  const { telegram } = await tryDrawing(drawing());
  const chat = telegram.privateChat(ada);
  const { message } = await chat.say('/chart imet');
  const french = await chat.press(message, 'Français');
  expect(french.calls.map(({ method }) => method)).toEqual([
    'editMessageMedia',
    'answerCallbackQuery',
  ]);
  expect(french.message.text).toMatch(/Éducation et formation/);
  expect(french.message.photo).not.toEqual(message.photo);
  const sources = await chat.press(french.message, 'Sources');
  expect(sources.message.text).toMatch(/Sources/);
  expect(sources.message.photo).toEqual(french.message.photo);
  const arabic = await chat.press(sources.message, 'العربية');
  expect(arabic.message.text).toContain('المصادر');
  expect(arabic.message.photo).not.toEqual(french.message.photo);
  expect(chat.messages.filter(({ from }) => from.is_bot)).toHaveLength(1);
  expect(telegram.refused).toEqual([]);
});

test('a picture is uploaded once, and again where Telegram has lost it', async () => {
  const { telegram } = await tryDrawing(drawing());
  const ask = async () => (await telegram.privateChat(ada).say('/chart imet')).calls;
  const uploads = (calls: Awaited<ReturnType<typeof ask>>) =>
    calls.map(({ payload }) => !String(payload.photo).startsWith('photo-'));
  expect(uploads(await ask())).toEqual([true]);
  expect(uploads(await ask())).toEqual([false]);
  telegram.forgetPhotos();
  expect(uploads(await ask())).toEqual([false, true]);
  expect(uploads(await ask())).toEqual([false]);
});

test('a button adds the picture to the answer, whose words stay', async () => {
  const { telegram } = await tryDrawing(drawing());
  const chat = telegram.privateChat(ada);
  const { message } = await chat.say('/imet');
  expect(message.photo).toBeUndefined();
  const pictured = await chat.press(message, PICTURE);
  expect(pictured.message.message_id).toBe(message.message_id);
  expect(pictured.message.text).toBe(message.text);
  expect(pictured.message.photo).toBeDefined();
  expect(labelsOf(pictured.message)).not.toContain(PICTURE);
  const sources = await chat.press(pictured.message, 'Sources');
  const back = await chat.press(sources.message, 'Back');
  expect(back.message.text).toBe(message.text);
  expect(back.message.photo).toEqual(pictured.message.photo);
  expect(telegram.refused).toEqual([]);
});

test('the picture of a claim comes below the answer, which keeps the claim', async () => {
  const { telegram } = await tryDrawing(drawing());
  const chat = telegram.privateChat(ada);
  const claim = `Morocco received 40 HIMARS in 2024${', as everybody knows'.repeat(12)}`;
  const { message } = await chat.say(`/verify ${claim}`);
  const { message: card } = await chat.press(message, PICTURE);
  expect(card.photo).toBeDefined();
  expect(card.message_id).not.toBe(message.message_id);
  expect(charactersOf(card)).toBeLessThanOrEqual(1_024);
  const french = await chat.press(card, 'Français');
  expect(french.message.message_id).toBe(card.message_id);
  expect(french.message.photo).not.toEqual(card.photo);
  expect(chat.messages.find(({ message_id }) => message_id === message.message_id)?.text).toBe(
    message.text,
  );
  expect(telegram.refused).toEqual([]);
});

test('the picture of a claim of any length has a caption that Telegram takes', async () => {
  const { telegram } = await tryDrawing(drawing());
  const chat = telegram.privateChat(ada);
  for (const length of [50, 600, 999, 1_001, 3_900]) {
    const claim = 'Morocco received 40 HIMARS. '.repeat(200).slice(0, length);
    const { message } = await chat.say(`/verify ${claim}`);
    expect((await chat.press(message, PICTURE)).message.photo).toBeDefined();
  }
  expect(telegram.refused).toEqual([]);
});

test('in a group the picture is shown to the one who asked for it alone', async () => {
  const { telegram } = await tryDrawing(drawing());
  const group = telegram.group({ members: [ada, luc] });
  const { message } = await group.say('/imet', { from: ada });
  for (const from of [luc, ada]) {
    const { ephemeral, calls } = await group.press(message, PICTURE, { from });
    expect(ephemeral.map(({ photo }) => photo !== undefined)).toEqual([true]);
    expect(calls[0]?.payload.ephemeral_message_parameters).toMatchObject({
      receiver_user_id: from.id,
    });
    const [shown] = ephemeral;
    if (shown === undefined) throw new Error('It was shown');
    const arabic = await group.press(shown, 'العربية', { from });
    expect(arabic.ephemeral.map(({ photo }) => photo?.at(-1)?.file_id)).not.toEqual([
      shown.photo?.at(-1)?.file_id,
    ]);
  }
  expect(group.messages.filter(({ from }) => from.is_bot)).toEqual([message]);
  expect(telegram.refused).toEqual([]);
});

test('where nothing can be shown to one alone, the asker adds the picture and others get a link', async () => {
  const { telegram } = await tryDrawing(drawing(), { supportsEphemeral: false });
  const group = telegram.group({ members: [ada, luc] });
  const { message } = await group.say('/imet', { from: ada });
  const link = await group.press(message, PICTURE, { from: luc });
  expect(link.callback?.url).toMatch(/\?start=/);
  const pictured = await group.press(message, PICTURE, { from: ada });
  expect(pictured.edited.map(({ photo }) => photo !== undefined)).toEqual([true]);
  expect(group.messages.filter(({ from }) => from.is_bot)).toHaveLength(1);
});

test.each([
  [{ errorCode: 400, description: 'Bad Request: not enough rights to send photos to the chat' }],
  [{ errorCode: 400, description: 'Bad Request: IMAGE_PROCESS_FAILED' }],
  [{ errorCode: 413, description: 'Request Entity Too Large' }],
])('where no picture is taken (%j), the chart is answered in words', async (failure) => {
  const { telegram, counted } = await tryDrawing(drawing());
  telegram.fail('sendPhoto', failure);
  const group = telegram.group({ members: [ada] });
  const { sent, message } = await group.say('/chart imet', { from: ada });
  expect(sent).toHaveLength(1);
  expect(message.photo).toBeUndefined();
  expect(message.text).toMatch(/Military education and training/);
  expect(counted).toEqual([{ command: 'chart', outcome: 'answered' }]);
});

test('a picture that takes long delays no words, and is added when it is ready', async () => {
  const pictures = held();
  const { telegram, counted } = await tryDrawing(pictures);
  const chat = telegram.privateChat(ada);
  const chart = await chat.say('/chart imet');
  expect(chart.message.photo).toBeUndefined();
  expect(chart.message.text).toMatch(/Military education and training/);
  const moved = await telegram.privateChat(luc).say('/chart imet');
  const section = await telegram.privateChat(luc).press(moved.message, 'Sources');
  expect((await telegram.privateChat(luc).say('/imet')).message.text).toContain('stagiaires');
  pictures.release();
  await telegram.until(() => telegram.callsOf('editMessageMedia').length > 0);
  await telegram.quiet();
  const shown = chat.messages.find(({ message_id }) => message_id === chart.message.message_id);
  expect(shown?.photo).toBeDefined();
  expect(shown?.text).toBe(chart.message.text);
  // Who reads on by then is not taken back.
  expect(telegram.callsOf('editMessageMedia').map(({ payload }) => payload.chat_id)).not.toContain(
    String(luc.id),
  );
  expect(section.message.text).toMatch(/Sources/);
  expect(counted.map(({ outcome }) => outcome)).not.toContain('failed');
});

test('a renderer that fails leaves the words, and a press says so', async () => {
  const { telegram, counted } = await tryDrawing(broken());
  const chat = telegram.privateChat(ada);
  const chart = await chat.say('/chart imet');
  expect(chart.message.photo).toBeUndefined();
  const { message } = await chat.say('/imet');
  const pressed = await chat.press(message, PICTURE);
  expect(pressed.messages).toEqual([]);
  expect(pressed.callback?.text).toMatch(/could not be drawn/);
  expect(counted.map(({ command, outcome }) => `${command} ${outcome}`)).toEqual([
    'chart answered',
    'imet answered',
    'imet failed',
  ]);
});

test('without a renderer nothing offers pictures', async () => {
  const { telegram } = await tryDrawing(missing());
  const chat = telegram.privateChat(ada);
  expect((await chat.say('/chart imet')).message.text).toMatch(/Military education/);
  const { message } = await chat.say('/imet');
  expect(labelsOf(message)).not.toContain(PICTURE);
  // The button of a message that was sent before.
  const pressed = await chat.press(message, { data: 'p2e1.imet' });
  expect(pressed.callback?.text).toMatch(/could not be drawn/);
});

test('inline and guest answers are in words', async () => {
  const { telegram } = await tryDrawing(drawing());
  const { inline } = await telegram.inline('/chart imet', { from: ada });
  expect(inline.results[0]?.input_message_content?.message_text).toContain('Military education');
  const { guest } = await telegram.guest('@record_bot /chart imet', { from: ada });
  expect(guest.text).toMatch(/Military education/);
  expect(telegram.refused).toEqual([]);
});
