import { withoutBidiControls } from '@us-morocco-security/answers';
import { describe, expect, test } from 'vitest';
import { ask, messageFor } from './fixture/ask.ts';
import { menu, OTHER, press, slash, typing } from './fixture/payloads.ts';
import { buttonsIn, shownText } from './fixture/shown.ts';
import type { Message } from './render/index.ts';

const EPHEMERAL = 64;

const textFor = async (payload: unknown): Promise<string> =>
  withoutBidiControls(shownText(await messageFor(payload)));

const buttonCalled = (message: Message, label: string): string => {
  const found = buttonsIn(message).find((button) => withoutBidiControls(button.label) === label);
  if (found === undefined) throw new Error(`No button is called ${label}.`);
  return found.custom_id;
};

describe('the language of an answer', () => {
  test.each([
    [slash('fms', { language: 'fr' }, { locale: 'en-US' }), 'Ventes militaires'],
    [slash('مبيعات', {}, { locale: 'en-US' }), 'المبيعات العسكرية'],
    [slash('system', { name: 'هيمارس' }, { locale: 'en-US' }), 'راجمات'],
    [slash('fms', {}, { locale: 'fr', guild_locale: 'en-US' }), 'Ventes militaires'],
    [slash('fms', {}, { locale: 'ar', guild_locale: 'fr' }), 'المبيعات العسكرية'],
    [slash('fms', {}, { locale: 'es-ES', guild_locale: 'fr' }), 'Ventes militaires'],
    [slash('fms', {}, { locale: 'xx', guild_locale: 'he' }), 'Foreign Military Sales'],
    [slash('fms'), 'Foreign Military Sales'],
  ])('is chosen: %#', async (payload, words) => {
    expect(await textFor(payload)).toContain(words);
  });
});

test('an Arabic command is asked with Arabic names of its options', async () => {
  const text = await textFor(slash('مبيعات', { سنة: '2019', مرحلة: 'notified', خاص: true }));
  expect(text).toContain('إخطار للكونغرس');
  expect(text).not.toContain('2024');
  expect(ask(slash('مبيعات', { خاص: true }))).toMatchObject({ isPrivate: true });
});

test.each([
  [slash('system', { name: 'zeppelin' }), 'Nothing on record is called “zeppelin”.'],
  [slash('fms', { year: 'soon' }), '“soon” is not a date.'],
  [slash('weather'), 'There is no command “weather”.'],
  [slash('system'), 'The option “name” is missing.'],
])('what cannot be answered is answered with the cure: %#', async (payload, words) => {
  expect(await textFor(payload)).toContain(words);
});

describe('while an option is typed', () => {
  test.each([
    ['system', 'name', 'him', 'himars'],
    ['system', 'name', 'هيما', 'himars'],
    ['منظومة', 'اسم', 'هيما', 'himars'],
    ['system', 'name', 'hmiars', 'himars'],
    ['deal', 'deal', '19-16', 'fms-2019-f16-sustainment'],
    ['explain', 'term', 'LO', 'loa'],
    ['help', 'command', 'time', 'timeline'],
  ])('/%s %s:%s offers %s', (name, option, typed, value) => {
    const response = ask(typing(name, option, typed));
    const choices = response.kind === 'choices' ? response.make() : [];
    expect(choices.length).toBeLessThanOrEqual(25);
    expect(choices.slice(0, 3).map((choice) => choice.value)).toContain(value);
    expect(choices.every((choice) => choice.name.length <= 100)).toBe(true);
  });

  test.each([
    ['system', 'name', ''],
    ['sources', 'record', ''],
  ])('/%s %s: offers 25 at most', (name, option, typed) => {
    const response = ask(typing(name, option, typed));
    expect(response.kind === 'choices' && response.make().length).toBeGreaterThan(20);
  });

  test.each([
    ['fms', 'depth'],
    ['weather', 'name'],
  ])('an option that is none offers nothing: /%s %s', (name, option) => {
    const response = ask(typing(name, option, 'x'));
    expect(response.kind === 'choices' && response.make()).toEqual([]);
  });
});

describe('a button', () => {
  test('turns the page of the one who asked, in the same message', async () => {
    const first = await messageFor(slash('timeline'));
    const response = ask(press(buttonCalled(first, 'Next')));
    expect(response).toMatchObject({ as: 'update', isPrivate: false });
    expect(await textFor(press(buttonCalled(first, 'Next')))).toContain('Page 2 of 12');
  });

  test('turns the page for somebody else in a copy of their own', async () => {
    const first = await messageFor(slash('timeline'));
    const response = ask(press(buttonCalled(first, 'Next'), {}, { user: OTHER }));
    expect(response).toMatchObject({ as: 'new', isPrivate: true });
  });

  test('goes back to the last screen of a page', async () => {
    const first = await messageFor(slash('exercises'));
    const second = await messageFor(press(buttonCalled(first, 'Next')));
    const back = await textFor(press(buttonCalled(second, 'Previous')));
    expect(withoutBidiControls(shownText(first))).toBe(back);
    const lastOfFirst = await textFor(press('pa' + 'zz-1e1.exercises'));
    expect(lastOfFirst).toContain('Page 1 of 2');
  });

  test('switches the language of the one who asked, on the page where it is', async () => {
    const second = await messageFor(press('na0-1e2.timeline'));
    const arabic = press(buttonCalled(second, 'العربية'));
    expect(ask(arabic)).toMatchObject({ as: 'update' });
    expect(await textFor(arabic)).toContain('الصفحة 2 من 12');
  });

  test('switches the language of /language, whatever it was asked in', async () => {
    const message = await messageFor(slash('language', { language: 'fr' }));
    expect(await textFor(press(buttonCalled(message, 'English')))).toContain(
      'the language that the platform or terminal reports',
    );
  });

  test('asks what leads on, and shows sources, to the one who presses alone', async () => {
    const message = await messageFor(slash('fms'));
    for (const label of ['Foreign Military Sales: Notified', 'Sources']) {
      expect(ask(press(buttonCalled(message, label)))).toMatchObject({
        as: 'new',
        isPrivate: true,
      });
    }
    expect(await textFor(press(buttonCalled(message, 'Sources')))).toContain('](https://');
  });

  test('goes from the sources back to the answer', async () => {
    const message = await messageFor(slash('dcs'));
    const sources = await messageFor(press(buttonCalled(message, 'Sources')));
    const flags = { flags: EPHEMERAL };
    expect(ask(press(buttonCalled(sources, 'Back to the answer'), flags))).toMatchObject({
      as: 'update',
      isPrivate: true,
    });
    expect(await textFor(press(buttonCalled(sources, 'Back to the answer'), flags))).toBe(
      withoutBidiControls(shownText(message)),
    );
  });

  test('posts what only one saw, and only then', async () => {
    const open = await messageFor(slash('dcs'));
    expect(buttonsIn(open).map(({ label }) => label)).not.toContain('Post here');
    const own = await messageFor(slash('dcs', { ephemeral: true }));
    expect(own.flags & EPHEMERAL).toBe(EPHEMERAL);
    const posted = press(buttonCalled(own, 'Post here'), { flags: EPHEMERAL });
    expect(ask(posted)).toMatchObject({ as: 'new', isPrivate: false });
    expect(shownText(await messageFor(posted))).toBe(shownText(open));
  });

  test('opens a record of a list', async () => {
    const message = await messageFor(slash('fms'));
    const [record] = buttonsIn(message).filter(({ custom_id }) => custom_id.includes('.deal.'));
    const text = await textFor(press('records', {}, {}, [record?.custom_id ?? '']));
    expect(text).toMatch(/^### /);
  });

  test.each(['', 'fms:2', 'na0-0e1.fms', 'qa0-1e1.fms', 'na0-1e1.weather', '\u0000'])(
    'of another version, %j, gets a kind answer that only the one who presses sees',
    async (id) => {
      expect(ask(press(id))).toMatchObject({ as: 'new', isPrivate: true });
      expect(await textFor(press(id, {}, { locale: 'fr' }))).toContain(
        'Ce bouton vient d’une autre version.',
      );
    },
  );
});

describe('a text that was asked about', () => {
  const claim = 'المغرب تسلم 40 راجمة هيمارس ``` بـ 524.2 مليون دولار';

  test('is read back from the message by its buttons', async () => {
    const message = await messageFor(slash('verify', { claim }));
    const { components } = message;
    const french = press(buttonCalled(message, 'Français'), { components });
    const direct = await textFor(slash('verify', { claim, language: 'fr' }));
    expect(await textFor(french)).toBe(direct);
    expect(direct).toContain('524.2 مليون');
  });

  test('that is gone is asked for again', async () => {
    const message = await messageFor(slash('search', { text: 'himars' }));
    expect(await textFor(press(buttonCalled(message, 'Français'), { components: [] }))).toContain(
      'is no longer in this message',
    );
  });

  test('is read as far as a message can show it, and that is said', async () => {
    const text = await textFor(
      slash('verify', { claim: `Morocco received 40 HIMARS. ${'word '.repeat(1000)}` }),
    );
    expect(text).toContain('[…]');
    expect(text).toContain('only its beginning, as shown, was read');
    expect(text.length).toBeLessThan(4000);
  });
});

describe('the menu of a message', () => {
  const content = 'Morocco bought 40 HIMARS.';

  test.each([
    ['Check against the record', { content }, 'The text against the record'],
    [
      'Check against the record',
      { content: '', message_snapshots: [{ message: { content } }] },
      '40',
    ],
    ['Check against the record', { embeds: [{ title: 'News', description: content }] }, 'News'],
    ['مقابلة النص بالسجل', { content }, 'النص والسجل'],
    ['What the text names', { content }, 'HIMARS (M142)'],
    ['What the text names', { content: 'تسلم المغرب هيمارس' }, 'الأسماء المذكورة'],
  ])('%s: %j', async (name, message, words) => {
    expect(ask(menu(name, message))).toMatchObject({ as: 'new', isPrivate: true });
    expect(await textFor(menu(name, message))).toContain(words);
  });

  test('of a message without text says so', async () => {
    expect(await textFor(menu('Check against the record', { content: ' ' }))).toBe(
      'There is no text in this message to read.',
    );
  });
});
