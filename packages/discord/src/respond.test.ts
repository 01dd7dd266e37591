import { withoutBidiControls } from '@us-morocco-security/answers';
import { describe, expect, test } from 'vitest';
import { readButtonId } from './button-id.ts';
import { answering, ask, asked, messageFor } from './fixture/ask.ts';
import { menu, OTHER, press, slash, typing } from './fixture/payloads.ts';
import { seenText } from './fixture/seen.ts';
import { pressablesIn, shownText } from './fixture/shown.ts';
import type { Message } from './render/index.ts';
import { readIncoming } from './request.ts';
import { respond } from './respond.ts';

const EPHEMERAL = 64;

const textFor = async (payload: unknown): Promise<string> =>
  withoutBidiControls(shownText(await messageFor(payload)));

const buttonCalled = (message: Message, label: string): string => {
  const found = pressablesIn(message).find((button) => withoutBidiControls(button.label) === label);
  if (found === undefined) throw new Error(`No button is called ${label}.`);
  return found.custom_id;
};

/** What opens a section of an answer, as a button or in the menu. */
const openerOf = (message: Message, section: string): string => {
  const found = pressablesIn(message).find(({ custom_id }) => {
    const pressed = readButtonId(custom_id, undefined);
    return (
      typeof pressed === 'object' &&
      pressed.action === 'open' &&
      pressed.place.view?.section === section
    );
  });
  if (found === undefined) throw new Error(`Nothing opens ${section}.`);
  return found.custom_id;
};

describe('the language of an answer', () => {
  test.each([
    [slash('fms', { language: 'fr' }, { locale: 'en-US' }), 'milliards de dollars'],
    [slash('مبيعات', {}, { locale: 'en-US' }), 'مليار دولار'],
    [slash('system', { name: 'هيمارس' }, { locale: 'en-US' }), 'راجمة'],
    [slash('fms', {}, { locale: 'fr', guild_locale: 'en-US' }), 'milliards de dollars'],
    [slash('fms', {}, { locale: 'ar', guild_locale: 'fr' }), 'مليار دولار'],
    [slash('fms', {}, { locale: 'es-ES', guild_locale: 'fr' }), 'milliards de dollars'],
    [slash('fms', {}, { locale: 'xx', guild_locale: 'he' }), 'Foreign Military Sales'],
    [slash('fms'), 'Foreign Military Sales'],
    [
      slash('search', { text: 'quand le Maroc recevra-t-il les HIMARS' }, { locale: 'en-US' }),
      'notification au Congrès',
    ],
    [slash('search', { text: 'HIMARS' }, { locale: 'en-US' }), 'results'],
  ])('is chosen: %#', async (payload, words) => {
    expect(await textFor(payload)).toContain(words);
  });
});

test.each([
  [slash('weather', {}, { locale: 'fr' }), '/aide', '/help'],
  [slash('طقس'), '/أوامر', '/help'],
])('commands are called as this reader sees them: %#', async (payload, name, other) => {
  const text = await textFor(payload);
  expect(text).toContain(name);
  expect(text).not.toContain(other);
});

test('an Arabic command is asked with Arabic names of its options', async () => {
  const text = await textFor(slash('مبيعات', { سنة: '2019', مرحلة: 'notified', خاص: true }));
  expect(text).toContain('إخطار للكونغرس');
  expect(text).not.toContain('2024');
  expect(ask(slash('مبيعات', { خاص: true }))).toMatchObject({ isPrivate: true });
});

test.each([
  [slash('system', { name: 'zeppelin' }), '“zeppelin”'],
  [slash('fms', { year: 'soon' }), '“soon”'],
  [slash('weather'), '“weather”'],
  [slash('system'), 'missing'],
])('what cannot be answered is answered with the fix: %#', async (payload, words) => {
  expect(await textFor(payload)).toContain(words);
});

test.each([
  slash('system', { name: 'https://evil.example/x' }),
  slash('fms', { year: 'discord.gg/evil http://evil.example' }),
  slash('timeline', { from: '[x](https://evil.example)' }),
  slash('help', { command: '<https://evil.example>' }),
])('what people typed becomes no link: %#', async (payload) => {
  const text = await textFor(payload);
  expect(text).toContain('evil');
  expect(text).not.toMatch(/(?<!\\):\/\/evil/);
});

test.each([slash('search', { text: 'zeppelin' }), slash('timeline', { from: '2030' })])(
  'where nothing is on record, the asker alone is told: %#',
  async (payload) => {
    expect(ask(payload)).toMatchObject({ isPrivate: false });
    expect((await messageFor(payload)).flags & EPHEMERAL).toBe(EPHEMERAL);
  },
);

test('a command is private where the host says so, unless it says otherwise itself', () => {
  const private_ = { ...answering, isPrivate: true };
  const responseTo = (payload: unknown) => respond(readIncoming(asked(payload)), private_).response;
  expect(responseTo(slash('dcs'))).toMatchObject({ isPrivate: true });
  expect(responseTo(slash('dcs', { ephemeral: false }))).toMatchObject({ isPrivate: false });
});

describe('the text of a message that is checked', () => {
  const reads = async (message: object) => textFor(menu('Check against the record', message));
  const himars = '40 HIMARS';
  test.each([
    ['an embed with an author alone', { embeds: [{ author: { name: himars } }] }],
    ['an embed with a footer alone', { embeds: [{ footer: { text: himars } }] }],
    [
      'a text in a container',
      { components: [{ type: 17, components: [{ type: 10, content: himars }] }] },
    ],
    ['a poll', { poll: { question: { text: himars }, answers: [] } }],
    ['the answer of a poll', { poll: { answers: [{ poll_media: { text: himars } }] } }],
    ['the start of a thread', { type: 21, content: '', referenced_message: { content: himars } }],
    [
      'a forwarded container',
      {
        message_snapshots: [
          { message: { components: [{ type: 17, components: [{ type: 10, content: himars }] }] } },
        ],
      },
    ],
    ['an embed beside one of another form', { embeds: [null, { title: himars, fields: 7 }] }],
  ])('%s', async (_, message) => {
    expect(await reads(message)).toContain(himars);
  });

  test('is not that of the message that it replies to', async () => {
    const message = { type: 19, content: 'F-16', referenced_message: { content: himars } };
    expect(await reads(message)).not.toContain(himars);
  });
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
    const next = press(buttonCalled(first, 'Next'));
    expect(ask(next)).toMatchObject({ as: 'update', isPrivate: false });
    expect(await textFor(next)).toContain('Page 2 of ');
  });

  test('turns the page for somebody else in a copy of their own', async () => {
    const first = await messageFor(slash('timeline'));
    const response = ask(press(buttonCalled(first, 'Next'), {}, { user: OTHER }));
    expect(response).toMatchObject({ as: 'new', isPrivate: true });
  });

  test('goes to the last page and back to the first', async () => {
    const first = await messageFor(slash('timeline'));
    const last = await messageFor(press(buttonCalled(first, 'Last')));
    const [, page, pages] = /Page (\d+) of (\d+)/.exec(seenText(last)) ?? [];
    expect(page).toBe(pages);
    expect(await textFor(press(buttonCalled(last, 'First')))).toBe(
      withoutBidiControls(shownText(first)),
    );
  });

  test('switches the language of the one who asked, on the page where it is', async () => {
    const second = await messageFor(press('t-2e2.timeline'));
    const arabic = press(buttonCalled(second, 'العربية'));
    expect(ask(arabic)).toMatchObject({ as: 'update' });
    expect(await textFor(arabic)).toContain('الصفحة 2 من ');
  });

  test('switches the language of /language, whatever it was asked in', async () => {
    const message = await messageFor(slash('language', { language: 'fr' }));
    expect(await textFor(press(buttonCalled(message, 'English')))).toContain('English');
  });

  test('opens a section, and asks what leads on, for the one who presses alone', async () => {
    const message = await messageFor(slash('fms'));
    for (const label of ['Sources', 'Foreign Military Sales: Notified']) {
      expect(ask(press(buttonCalled(message, label)))).toMatchObject({
        as: 'new',
        isPrivate: true,
      });
    }
    expect(await textFor(press(buttonCalled(message, 'Sources')))).toContain('](https://');
  });

  test('goes from a section to another, and back to the answer, in the private message', async () => {
    const flags = { flags: EPHEMERAL };
    const message = await messageFor(slash('fms'));
    const sources = await messageFor(press(buttonCalled(message, 'Sources')));
    const deals = press(openerOf(sources, 'deals'), flags);
    expect(ask(deals)).toMatchObject({ as: 'update', isPrivate: true });
    const back = press(buttonCalled(await messageFor(deals), 'Back'), flags);
    expect(ask(back)).toMatchObject({ as: 'update', isPrivate: true });
    expect(await textFor(back)).toBe(withoutBidiControls(shownText(message)));
  });

  test('posts what only one saw, and only then', async () => {
    const open = await messageFor(slash('dcs'));
    expect(pressablesIn(open).map(({ label }) => label)).not.toContain('Post here');
    const own = await messageFor(slash('dcs', { ephemeral: true }));
    expect(own.flags & EPHEMERAL).toBe(EPHEMERAL);
    const posted = press(buttonCalled(own, 'Post here'), { flags: EPHEMERAL });
    expect(ask(posted)).toMatchObject({ as: 'new', isPrivate: false });
    expect(shownText(await messageFor(posted))).toBe(shownText(open));
  });

  test('opens an entry of a list by its number', async () => {
    const message = await messageFor(slash('timeline', { topic: 'exercises' }));
    const [first] = pressablesIn(message).filter(({ label }) => label.startsWith('1. '));
    const opened = press('more', {}, {}, [first?.custom_id ?? '']);
    expect(ask(opened)).toMatchObject({ as: 'new', isPrivate: true });
    expect(await textFor(opened)).toContain('African Lion');
  });
});

describe('a button of a message that was sent before answers had sections', () => {
  test.each([
    ['na0-1e2.timeline', { as: 'update' }, 'Page 1 of '],
    ['la0-1f1.fms', { as: 'update' }, 'milliards de dollars'],
    ['aa0-1e1.deal.fms-2023-himars', { as: 'new', isPrivate: true }, 'HIMARS'],
    ['ss0-1e1.fms', { as: 'new', isPrivate: true }, '### Sources'],
    ['ba0-1e1.fms', { as: 'update' }, '$8.545 billion'],
    ['xa0-1e1.fms', { as: 'new', isPrivate: false }, '$8.545 billion'],
  ])('%s is answered as answers are now', async (id, response, words) => {
    expect(ask(press(id))).toMatchObject(response);
    expect(await textFor(press(id))).toContain(words);
  });

  test('a menu of records is too', async () => {
    const chosen = press('records', {}, {}, ['aa0-1e1.deal.fms-2023-himars']);
    expect(await textFor(chosen)).toContain('HIMARS');
  });
});

describe('a button that cannot be read', () => {
  test.each([
    ['', 'help'],
    ['fms:2', 'help'],
    ['na0-0e1.fms', 'fms'],
    ['t-9e1.deal.x', 'help'],
    ['qa0-1e1.fms', 'fms'],
    ['na0-1e1.weather', 'help'],
    ['\u0000', 'help'],
  ])(
    '%j gets one line and a question, which only the one who presses sees',
    async (id, command) => {
      expect(ask(press(id))).toMatchObject({ as: 'new', isPrivate: true });
      const message = await messageFor(press(id, {}, { locale: 'fr' }));
      expect(seenText(message)).toBe(
        'Ce bouton vient d’une autre version. L’aide donne ce que l’on peut demander.',
      );
      const [question, ...others] = pressablesIn(message);
      expect(others).toEqual([]);
      expect(ask(press(question?.custom_id ?? ''))).toMatchObject({ as: 'new', isPrivate: true });
      expect(question?.custom_id).toContain(`.${command}`);
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

  test('longer than anything that Discord sends is read in part, and the verdict says so', async () => {
    const claim = `Morocco received 40 HIMARS. ${'word '.repeat(3000)}`;
    const text = await textFor(menu('Check against the record', { content: claim }));
    expect(text).toMatch(/^Only the beginning of the text was read\./);
    expect(text).toContain('Send the rest on its own.');
    expect(text.length).toBeLessThan(4000);
  });
});

describe('the menu of a message', () => {
  const content = 'Morocco bought 40 HIMARS.';

  test.each([
    ['Check against the record', { content }, 'Asked'],
    [
      'Check against the record',
      { content: '', message_snapshots: [{ message: { content } }] },
      '40',
    ],
    ['Check against the record', { embeds: [{ title: 'News', description: content }] }, 'News'],
    ['مقابلة النص بالسجل', { content }, 'السؤال'],
    ['What the text names', { content }, 'Asked'],
    ['What the text names', { content: 'تسلم المغرب هيمارس' }, 'السؤال'],
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
