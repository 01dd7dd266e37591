/** The built bot as a process, against a Discord on this machine. */
import { generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { commands, withoutBidiControls } from '@us-morocco-security/answers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BotProcess } from './fixture/bot-process.ts';
import { type Discord, startDiscord } from './fixture/discord/index.ts';

const TOKEN = 'MTIz.abc.secret-part';

let discord: Discord;
let bots: BotProcess[];

beforeEach(async () => {
  discord = await startDiscord({ token: TOKEN });
  bots = [];
});

afterEach(async () => {
  const ends = await Promise.all(bots.map((bot) => bot.stop()));
  for (const { output, errors } of ends) expect(output + errors).not.toContain('secret-part');
  await discord.close();
});

function start(environment: Readonly<Record<string, string>> = {}, args: readonly string[] = []) {
  const bot = new BotProcess(
    { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl, ...environment },
    args,
  );
  bots.push(bot);
  return bot;
}

/** A bot that is ready, with its commands registered. */
async function started(environment: Readonly<Record<string, string>> = {}): Promise<BotProcess> {
  const bot = start(environment);
  await bot.said('The commands are registered.');
  await bot.said('The bot is ready.');
  return bot;
}

const health = async (bot: BotProcess, path: string): Promise<readonly [number, string]> => {
  const { healthPort } = await bot.said('The bot is ready.');
  const response = await fetch(`http://127.0.0.1:${healthPort}${path}`);
  return [response.status, await response.text()];
};

describe('over the gateway', () => {
  test('a token is enough: it logs in without intents, registers, answers, and ends when asked', async () => {
    const bot = await started();
    expect(discord.identifies).toMatchObject([{ intents: 0 }]);
    expect(discord.commands()).toHaveLength(2 * commands.length + 4);

    const asked = await discord.slash('fms', { stage: 'notified' }, { locale: 'fr' });
    expect(withoutBidiControls(asked.text)).toContain('Ventes militaires');
    const turned = await discord.click(asked.message, 'Suite');
    expect(withoutBidiControls(turned.text)).toContain('Page 2');
    const arabic = await discord.slash('منظومة', { اسم: 'هيمارس' });
    expect(arabic.text).toContain('هيمارس');
    const typed = await discord.autocomplete('system', 'name', 'هيما');
    expect(typed.choices.map(({ value }) => value)).toContain('himars');
    const listed = await discord.slash('timeline', {}, { locale: 'en-US' });
    const opened = await discord.select(listed.message, 'records', [firstChoice(listed.message)]);
    expect(opened.private).toBe(true);
    const menu = await discord.onMessage('Check against the record', { content: '40 HIMARS' });
    expect(menu.text).toContain('40 HIMARS');

    expect(await health(bot, '/healthz')).toEqual([200, 'ok']);
    expect(await health(bot, '/readyz')).toEqual([200, 'ready']);
    const [, metrics] = await health(bot, '/metrics');
    expect(metrics).toContain(
      'bot_requests_total{command="fms",outcome="answered",bot="discord"} 2',
    );
    expect(metrics).toContain('bot_connected{bot="discord"} 1');

    expect(discord.refused).toEqual([]);
    expect((await bot.stop()).code).toBe(0);
    expect(bot.log).not.toMatch(/هيما|40 HIMARS/);
  });

  test('what is registered already is not sent again; what differs is', async () => {
    await (await started()).stop();
    const writes = () =>
      discord.requests.filter((one) => /^(?:PUT|POST|PATCH|DELETE).*\/commands/.test(one));
    expect(writes()).toHaveLength(1);
    await (await started()).stop();
    expect(writes()).toHaveLength(1);
    discord.register(
      discord.commands().map(({ id, application_id, version, ...body }, index) => ({
        ...body,
        ...(index === 0 ? { description: 'Something else' } : {}),
      })),
    );
    await (await started()).stop();
    expect(writes()).toHaveLength(2);
    expect(writes()[1]).toMatch(/^PATCH/);
    expect(discord.refused).toEqual([]);
  });

  test('a Discord that is away at the start is tried again until it is asked to stop', async () => {
    const bot = start({ DISCORD_API_URL: 'http://127.0.0.1:1/api' });
    await bot.said('Discord cannot be reached; it is tried again.');
    expect(await bot.stop()).toMatchObject({ code: 0, errors: '' });
  });

  test('REGISTER=off registers nothing', async () => {
    const bot = start({ REGISTER: 'off' });
    await bot.said('The bot is ready.');
    expect(discord.commands()).toEqual([]);
  });

  test('an old button is answered after a restart, and a new one too', async () => {
    const first = await started();
    const { message } = await discord.slash('timeline', {}, { locale: 'en-US' });
    await first.stop();
    await started();
    const turned = await discord.click(message, 'Next');
    expect(withoutBidiControls(turned.text)).toContain('Page 2 of 12');
    expect(turned.message.id).toBe(message.id);
  });

  test('a cut loses no interaction: the session is resumed', async () => {
    await started();
    discord.hold();
    const asked = discord.slash('dcs');
    discord.cut();
    discord.release();
    expect((await asked).text).toContain('167');
    expect(discord.identifies).toHaveLength(1);
  });

  test('a session that cannot be resumed is begun anew', async () => {
    await started();
    const identified = discord.until('identify');
    discord.invalidateSession();
    await identified;
    await discord.connected();
    expect((await discord.slash('dcs')).text).toContain('167');
    expect(discord.identifies).toHaveLength(2);
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
    ['a connection that breaks', { cut: 'reset' as const, times: 1 }],
  ])('%s is waited out', async (_, fault) => {
    await started();
    discord.fail(/^POST .*\/callback/, fault);
    expect((await discord.slash('dcs')).text).toContain('167');
  });

  test('a reply that Discord delays keeps nobody else waiting', async () => {
    await started();
    const fault = discord.fail(/^POST .*\/callback/, { held: true, times: 1 });
    const slow = discord.slash('dcs');
    await fault.reached();
    expect((await discord.slash('fmf')).text).toContain('135');
    fault.release();
    expect((await slow).text).toContain('167');
  });

  test('what is being answered when it is asked to stop is answered', async () => {
    const bot = await started();
    const fault = discord.fail(/^POST .*\/callback/, { held: true, times: 1 });
    const asked = discord.slash('dcs');
    await fault.reached();
    const ended = bot.stop();
    fault.release();
    expect((await asked).text).toContain('167');
    expect((await ended).code).toBe(0);
  });

  test('an answer that cannot be delivered is logged, and the next one arrives', async () => {
    const bot = await started();
    discord.fail(/^POST .*\/callback/, {
      status: 404,
      body: { message: 'Unknown interaction', code: 10062 },
      times: 1,
    });
    void discord.slash('dcs').catch(() => {});
    await bot.said('An answer could not be delivered.');
    expect((await discord.slash('dcs')).text).toContain('167');
    const [, metrics] = await health(bot, '/metrics');
    expect(metrics).toContain('bot_requests_total{command="dcs",outcome="late",bot="discord"} 1');
  });

  test('several shards are ready together', async () => {
    await started({ DISCORD_SHARDS: '2' });
    await discord.connected(2);
    expect(discord.identifies.map(({ shard }) => shard)).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });

  test('an endpoint URL keeps the gateway silent: it says how to clear it', async () => {
    discord.interactionsEndpointUrl = 'https://bot.example/interactions';
    const bot = await started();
    await bot.said('The application has an interactions endpoint URL');
    const [status, reason] = await health(bot, '/readyz');
    expect(status).toBe(503);
    expect(reason).toContain('Clear the field in the developer portal');
    expect(await health(bot, '/healthz')).toEqual([200, 'ok']);
  });
});

/** The first choice of the first menu of a message. */
function firstChoice(message: object): string {
  const { value } = /"value":"(?<value>[^"]+)"/.exec(JSON.stringify(message))?.groups ?? {};
  return value ?? '';
}

describe('what cannot start says why', () => {
  test('a token that Discord refuses', async () => {
    const { code, errors } = await start({
      DISCORD_TOKEN: 'MTIz.wrong.secret-part',
      LANG: 'fr_FR.UTF-8',
    }).ended;
    expect(code).toBe(78);
    expect(errors).toContain('DISCORD_TOKEN');
    expect(errors).toContain('Reset Token');
  });

  test('a variable that is missing', async () => {
    const { code, errors } = await start({ DISCORD_TOKEN: '' }).ended;
    expect(code).toBe(78);
    expect(errors).toContain('DISCORD_TOKEN\n');
  });

  test.each([
    ['DISCORD_HEALTH_PORT', {}],
    [
      'DISCORD_PORT',
      { DISCORD_TRANSPORT: 'http', DISCORD_PUBLIC_KEY: 'a'.repeat(64), REGISTER: 'off' },
    ],
  ])('a port in use: %s', async (variable, environment) => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, errors } = await start({
      ...environment,
      DISCORD_HOST: '127.0.0.1',
      [variable]: String(port),
    }).ended;
    other.close();
    expect(code).toBe(78);
    expect(errors).toContain(variable);
  });

  test('registering with a Discord that cannot be reached', async () => {
    const nowhere = { DISCORD_API_URL: 'http://127.0.0.1:1/api' };
    const { code, errors } = await start(nowhere, ['register']).ended;
    expect(code).toBe(1);
    expect(errors).toBe(
      'discord: Discord cannot be reached (ECONNREFUSED). Is the network up, and DISCORD_API_URL right where it is set?\n',
    );
  });

  test('an argument that is none', async () => {
    const { code, errors } = await start({}, ['registre']).ended;
    expect(code).toBe(2);
    expect(errors).toContain('register [--guild ID] [--dry-run]');
  });
});

describe('registering by hand', () => {
  test('a dry run prints the commands and needs no Discord', async () => {
    const { code, output } = await start({ DISCORD_TOKEN: '' }, ['register', '--dry-run']).ended;
    expect(code).toBe(0);
    expect(JSON.parse(output)).toHaveLength(2 * commands.length + 4);
    expect(discord.requests).toEqual([]);
  });

  test('everywhere, and in one server', async () => {
    const everywhere = await start({}, ['register']).ended;
    expect(everywhere.output).toBe(
      `Commands registered. Added: ${2 * commands.length + 4}. Changed: 0. Removed: 0.\n`,
    );
    const inServer = await start({}, ['register', '--guild', '123456']).ended;
    expect(inServer.code).toBe(0);
    expect(discord.commands('123456')).toHaveLength(2 * commands.length + 4);
    expect(discord.refused).toEqual([]);
  });
});

describe('over HTTP', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const key = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex');
  const http = {
    DISCORD_TRANSPORT: 'http',
    DISCORD_PUBLIC_KEY: key,
    DISCORD_PORT: '0',
    DISCORD_HOST: '127.0.0.1',
  };

  test('it listens, is ready and ends when asked; no token is needed where nothing is registered', async () => {
    const bot = start({ ...http, DISCORD_TOKEN: '', REGISTER: 'off' });
    const { port } = await bot.said('Interactions are taken.');
    const response = await fetch(`http://127.0.0.1:${port}/interactions`, {
      method: 'POST',
      body: '{}',
    });
    expect(response.status).toBe(401);
    expect(await (await fetch(`http://127.0.0.1:${port}/healthz`)).text()).toBe('ok');
    expect(await health(bot, '/readyz')).toEqual([200, 'ready']);
    expect((await bot.stop()).code).toBe(0);
  });

  test('with a token it registers, and answers what is signed', async () => {
    const bot = await started(http);
    const { port } = await bot.said('Interactions are taken.');
    const asked = discord.payloads.slash('timeline', {}, { locale: 'ar' });
    const first = await discord.answered(asked, await post(Number(port), asked));
    expect(withoutBidiControls(first.text)).toContain('الصفحة 1 من 12');
    const pressed = discord.payloads.click(first.message, 'التالي');
    const second = await discord.answered(pressed, await post(Number(port), pressed));
    expect(withoutBidiControls(second.text)).toContain('الصفحة 2 من 12');
    expect(discord.refused).toEqual([]);
    expect(discord.commands()).toHaveLength(2 * commands.length + 4);
    expect(discord.identifies).toEqual([]);
  });

  /** As Discord posts it. */
  async function post(port: number, payload: unknown): Promise<unknown> {
    const body = JSON.stringify(payload);
    const timestamp = '1700000000';
    const response = await fetch(`http://127.0.0.1:${port}/interactions`, {
      method: 'POST',
      body,
      headers: {
        'x-signature-timestamp': timestamp,
        'x-signature-ed25519': sign(null, Buffer.from(timestamp + body), privateKey).toString(
          'hex',
        ),
      },
    });
    return response.json();
  }
});
