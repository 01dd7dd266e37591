/** The built bot is sent what it cannot know: it lives, and what can be answered is answered. */
import type { Discord, Exchange, PendingInteraction } from '@us-morocco-security/discord-emulator';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BotProcess } from './fixture/bot-process.ts';
import { mutated } from './fixture/mutated.ts';
import { health, Trial } from './fixture/trial.ts';

/** Without these nothing can be answered. */
const NEEDED = ['id', 'application_id', 'token', 'type'];

let trial: Trial;
let discord: Discord;
let bot: BotProcess;
let listed: Exchange;

beforeAll(async () => {
  trial = await Trial.begin();
  discord = trial.discord;
  bot = await trial.started();
  listed = await discord.slash('timeline', {}, { locale: 'en-US' });
});

afterAll(() => trial.end());

const poll = {
  question: { text: 'How many?' },
  answers: [{ answer_id: 1, poll_media: { text: '18 HIMARS' } }],
  expiry: null,
  allow_multiselect: false,
  layout_type: 1,
};

const kinds: Readonly<Record<string, () => PendingInteraction>> = {
  'a command': () => discord.payloads.slash('fms', { year: '2019' }),
  'a command in a direct message': () => discord.payloads.slash('overview', {}, { guild: false }),
  'a command of a message': () =>
    discord.payloads.onMessage('Check against the record', {
      content: 'Morocco bought 40 HIMARS.',
      embeds: [{ title: 'HIMARS', fields: [{ name: 'when', value: '2023' }] }],
      poll,
    }),
  'an option being typed': () => discord.payloads.autocomplete('system', 'name', 'him'),
  'a button': () => discord.payloads.click(listed.message, 'Next'),
};

/** The answer arrives at the latest with the apology; it is waited for as for any other. */
test.each(Object.keys(kinds))('%s of another form is answered all the same', async (kind) => {
  await fc.assert(
    fc.asyncProperty(fc.noShrink(fc.integer()), async (seed) => {
      const asked = kinds[kind]?.();
      if (asked === undefined) throw new TypeError(kind);
      const [changed] = fc.sample(mutated(asked, NEEDED), { numRuns: 1, seed });
      const { callback } = await discord.ask(asked, changed);
      expect(callback.type).toBeOneOf([4, 7, 8]);
    }),
    { numRuns: 40 },
  );
  expect(discord.refused).toEqual([]);
});

test('an event of any form ends nothing', async () => {
  const asked = discord.payloads.slash('fms');
  const events = [
    ...fc.sample(mutated({ op: 0, t: 'INTERACTION_CREATE', s: 5, d: asked }, []), 60),
    ...fc.sample(mutated({ op: 0, t: 'GUILD_CREATE', s: 5, d: { id: '1' } }, ['op']), 20),
    { op: 0, t: 'READY', s: 1, d: null },
    { op: 9, d: null },
    { op: 99 },
    null,
    [],
    5,
  ];
  for (const event of events) discord.sendFrame(JSON.stringify(event));
  discord.sendFrame('{');
  await bot.said('stray error, the bot continues');
  expect((await discord.slash('fms')).text).toContain('8.545');
  expect(await health(bot, '/healthz')).toEqual([200, 'ok']);
});
