/** The built bot as a process over the gateway, against a Discord on this machine. */
import { chatCommands, withoutBidiControls } from '@us-morocco-security/answers';
import type { Discord } from '@us-morocco-security/discord-emulator';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { BotProcess } from './fixture/bot-process.ts';
import { health, Trial } from './fixture/trial.ts';

const FIGURE = '8.545';

/** Asks for the open cases, whose answer contains their figure. */
const asksFms = (world: Discord) => world.slash('fms', {}, { locale: 'en-US' });

describe('one bot, one trouble after the other', () => {
  let trial: Trial;
  let world: Discord;
  let bot: BotProcess;

  beforeAll(async () => {
    trial = await Trial.begin();
    world = trial.discord;
    bot = await trial.started();
  });

  afterAll(() => trial.end());

  test('a token is enough: it logs in without intents, registers and answers', async () => {
    expect(world.identifies).toMatchObject([{ intents: 0 }]);
    expect(world.commands()).toHaveLength(chatCommands.length + 12 + 4);

    const asked = await world.slash('fms', { stage: 'notified' }, { locale: 'fr' });
    expect(withoutBidiControls(asked.text)).toContain('Notification');
    const turned = await world.click(asked.message, 'Suivant');
    expect(withoutBidiControls(turned.text)).toContain('Page 2');
    const arabic = await world.slash('منظومة', { اسم: 'هيمارس' });
    expect(arabic.text).toContain('هيمارس');
    const typed = await world.autocomplete('system', 'name', 'هيما');
    expect(typed.choices.map(({ value }) => value)).toContain('himars');
    const listed = await world.slash('timeline', {}, { locale: 'en-US' });
    const opened = await world.select(listed.message, 'more', [firstChoice(listed.message)]);
    expect(opened.private).toBe(true);
    const menu = await world.onMessage('Check against the record', { content: '40 HIMARS' });
    expect(menu.text).toContain('40 HIMARS');

    expect(await health(bot, '/healthz')).toEqual([200, 'ok']);
    expect(await health(bot, '/readyz')).toEqual([200, 'ready']);
    const [, metrics] = await health(bot, '/metrics');
    expect(metrics).toContain(
      'bot_requests_total{command="fms",outcome="answered",bot="discord"} 2',
    );
    expect(metrics).toContain('bot_connected{bot="discord"} 1');

    expect(world.refused).toEqual([]);
    expect(bot.log).not.toMatch(/هيما|40 HIMARS/);
  });

  describe('a message with a poll, of which discord.js cannot make an object, is read', () => {
    const poll = {
      question: { text: 'How many HIMARS did Morocco order?' },
      answers: [{ answer_id: 1, poll_media: { text: '40 HIMARS' } }],
      expiry: null,
      allow_multiselect: false,
      layout_type: 1,
    };
    test.each([
      ['in a server', {}],
      ['in a direct message with the bot', { guild: false, context: 1 }],
      ['in a chat of others', { guild: false, context: 2, userInstalled: true }],
    ])('%s, as it is and forwarded', async (_, who) => {
      for (const message of [{ poll }, { message_snapshots: [{ message: { poll } }] }]) {
        const menu = await world.onMessage('Check against the record', message, who);
        expect(menu.text).toContain('How many HIMARS did Morocco order?\n40 HIMARS');
      }
      expect((await asksFms(world)).text).toContain(FIGURE);
    });
  });

  test('a chart leads with its picture, an answer adds its own, and both follow the language', async () => {
    const chart = await world.slash('chart', { which: 'imet' }, { locale: 'en-US' });
    expect(chart.message.attachments).toMatchObject([
      { filename: 'imet.png', content_type: 'image/png' },
    ]);
    expect(chart.message.attachments[0]?.size).toBeGreaterThan(10_000);
    expect(withoutBidiControls(chart.text)).toContain('students');

    const deal = await world.slash('deal', { deal: 'fms-2023-himars' }, { locale: 'en-US' });
    expect(deal.message.attachments).toEqual([]);
    const pictured = await world.click(deal.message, 'Picture');
    const [english] = pictured.message.attachments;
    expect(english?.description).toContain('$524.2 million');
    const arabic = await world.click(pictured.message, 'العربية');
    expect(arabic.message.id).toBe(deal.message.id);
    expect(arabic.message.attachments).toHaveLength(1);
    expect(arabic.message.attachments[0]?.description).toContain('524.2 مليون دولار');
    expect(world.refused).toEqual([]);
  });

  test.each([
    [
      'a rate limit',
      {
        status: 429,
        body: { message: 'slow', retry_after: 0.05, global: false },
        headers: { 'retry-after': '0.05' },
        times: 1,
      },
    ],
    ['a fault of Discord', { status: 502, times: 2 }],
    ['a connection that is reset', { cut: 'reset' as const, times: 1 }],
    ['a connection that is closed', { cut: 'closed' as const, times: 1 }],
  ])('%s is waited out', async (_, fault) => {
    world.fail(/^POST .*\/callback/, fault);
    expect((await asksFms(world)).text).toContain(FIGURE);
  });

  test('a reply that Discord delays keeps nobody else waiting', async () => {
    const fault = world.fail(/^POST .*\/callback/, { held: true, times: 1 });
    const slow = asksFms(world);
    await fault.reached();
    expect((await world.slash('timeline')).text).toContain('1\\.');
    fault.release();
    expect((await slow).text).toContain(FIGURE);
  });

  test('an answer that cannot be delivered is logged, and the next one arrives', async () => {
    world.fail(/^POST .*\/callback/, {
      status: 404,
      body: { message: 'Unknown interaction', code: 10062 },
      times: 1,
    });
    void world.slash('dcs').catch(() => {});
    await bot.said('failed to send response');
    expect((await asksFms(world)).text).toContain(FIGURE);
    const [, metrics] = await health(bot, '/metrics');
    expect(metrics).toContain('bot_requests_total{command="dcs",outcome="late",bot="discord"} 1');
  });

  test('a cut loses no interaction: the session is resumed', async () => {
    world.hold();
    const asked = asksFms(world);
    world.cut();
    world.release();
    expect((await asked).text).toContain(FIGURE);
    expect(world.identifies).toHaveLength(1);
  });

  test('a session that cannot be resumed is begun anew', async () => {
    const identified = world.until('identify');
    world.invalidateSession();
    await identified;
    await world.connected();
    expect((await asksFms(world)).text).toContain(FIGURE);
    expect(world.identifies).toHaveLength(2);
  });

  test('what is being answered when it is asked to stop is answered', async () => {
    const fault = world.fail(/^POST .*\/callback/, { held: true, times: 1 });
    const asked = asksFms(world);
    await fault.reached();
    const ended = bot.stop();
    fault.release();
    expect((await asked).text).toContain(FIGURE);
    expect((await ended).code).toBe(0);
  });
});

describe('a bot of its own', () => {
  let trial: Trial;

  beforeEach(async () => {
    trial = await Trial.begin({ concurrency: 2 });
  });

  afterEach(() => trial.end());

  test('after a restart, what is registered is not sent again, and an old button is answered', async () => {
    const { discord } = trial;
    const first = await trial.started();
    const writes = () =>
      discord.requests.filter((one) => /^(?:PUT|POST|PATCH|DELETE).*\/commands/.test(one));
    expect(writes()).toHaveLength(1);
    const { message } = await discord.slash('timeline', {}, { locale: 'en-US' });
    await first.stop();

    const second = await trial.started();
    expect(writes()).toHaveLength(1);
    const turned = await discord.click(message, 'Next');
    expect(withoutBidiControls(turned.text)).toContain('Page 2 of ');
    expect(turned.message.id).toBe(message.id);
    await second.stop();

    discord.register(
      discord.commands().map(({ id, application_id, version, ...body }, index) => ({
        ...body,
        ...(index === 0 ? { description: 'Something else' } : {}),
      })),
    );
    await trial.started();
    expect(writes()).toHaveLength(2);
    expect(writes()[1]).toMatch(/^PATCH/);
    expect(discord.refused).toEqual([]);
  });

  test('a Discord that is away at the start is tried again until it is asked to stop', async () => {
    const bot = trial.start({ DISCORD_API_URL: 'http://127.0.0.1:1/api' });
    await bot.said('Discord unreachable, retrying');
    expect(await bot.stop()).toMatchObject({ code: 0, errors: '' });
  });

  test('the host sets the script, the privacy and the contact; the log has the install link', async () => {
    const { discord } = trial;
    const bot = await trial.started({
      DISCORD_COMMANDS: 'arabic',
      DISCORD_PRIVATE: 'on',
      HOST_CONTACT: 'host@example.org',
    });
    expect(discord.commands()).toHaveLength(chatCommands.length + 2);
    const told = await discord.slash('خصوصية', {}, { locale: 'en-US' });
    expect(told.private).toBe(true);
    expect(told.text).toContain('host@example.org');
    expect(await bot.said('add the bot')).toMatchObject({
      installLink: `https://discord.com/oauth2/authorize?client_id=${discord.applicationId}`,
    });
    expect(discord.refused).toEqual([]);
  });

  test('an answer links its page on the site of the host', async () => {
    const { discord } = trial;
    await trial.started({ SITE_URL: 'https://example.org/record' });
    const { message } = await discord.slash('system', { name: 'himars' }, { locale: 'fr' });
    expect(JSON.stringify(message)).toContain('(https://example.org/record/fr/systems/himars/)');
  });

  test('without its renderer it answers a chart in words, says so once, and offers no picture', async () => {
    const { discord } = trial;
    const absent = `import { registerHooks } from 'node:module';
      registerHooks({
        resolve(name, context, next) {
          if (name === '@takumi-rs/core') throw new Error('no binary');
          return next(name, context);
        },
      });`;
    const bot = await trial.started({
      NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(absent)}`,
    });
    for (const _ of ['the first', 'the second']) {
      const chart = await discord.slash('chart', { which: 'imet' }, { locale: 'en-US' });
      expect(chart.message.attachments).toEqual([]);
      expect(withoutBidiControls(chart.text)).toContain('1,662,345');
    }
    const deal = await discord.slash('deal', { deal: 'fms-2023-himars' }, { locale: 'en-US' });
    expect(JSON.stringify(deal.message)).not.toContain('"Picture"');
    await bot.stop();
    expect(bot.log.match(/pictures are off/g)).toHaveLength(1);
    expect(discord.refused).toEqual([]);
  });

  test('a Discord that fails at the start is tried again, and the log says whose error it is', async () => {
    // The library asks four times before it gives up.
    trial.discord.fail(/^GET .*\/applications\/@me/, { status: 503, times: 4 });
    const bot = trial.start();
    expect(await bot.said('Discord failed, retrying')).toMatchObject({ reason: 'HTTP 503' });
    await bot.said('started');
  });

  test('several shards are ready together', async () => {
    const { discord } = trial;
    await trial.started({ DISCORD_SHARDS: '2' });
    await discord.connected(2);
    expect(discord.identifies.map(({ shard }) => shard).toSorted()).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });

  test('an endpoint URL keeps the gateway silent: it says how to clear it; REGISTER=off registers nothing', async () => {
    const { discord } = trial;
    discord.interactionsEndpointUrl = 'https://bot.example/interactions';
    const bot = trial.start({ REGISTER: 'off' });
    await bot.said('gateway is silent');
    const [status, reason] = await health(bot, '/readyz');
    expect(status).toBe(503);
    expect(reason).toContain('Clear the field in the developer portal');
    expect(await health(bot, '/healthz')).toEqual([200, 'ok']);
    expect(discord.commands()).toEqual([]);
  });
});

/** The first choice of the first menu of a message. */
function firstChoice(message: object): string {
  const { value } = /"value":"(?<value>[^"]+)"/.exec(JSON.stringify(message))?.groups ?? {};
  return value ?? '';
}
