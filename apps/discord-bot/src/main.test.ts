/** The built bot as a process: startup errors, manual registration, and HTTP. */
import { generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chatCommands, withoutBidiControls } from '@us-morocco-security/answers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { health, Trial } from './fixture/trial.ts';

let trial: Trial;

beforeEach(async () => {
  trial = await Trial.begin();
});

afterEach(() => trial.end());

describe('what cannot start says why', () => {
  test('a token that Discord refuses', async () => {
    const { code, errors } = await trial.start({
      DISCORD_TOKEN: 'MTIz.wrong.secret-part',
      LANG: 'fr_FR.UTF-8',
    }).ended;
    expect(code).toBe(78);
    expect(errors).toContain('DISCORD_TOKEN');
    expect(errors).toContain('Reset Token');
  });

  test('a variable that is missing', async () => {
    const { code, errors } = await trial.start({ DISCORD_TOKEN: '' }).ended;
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
    const { code, errors } = await trial.start({
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
    const { code, errors } = await trial.start(nowhere, ['register']).ended;
    expect(code).toBe(1);
    expect(errors).toBe(
      'discord: Discord cannot be reached (ECONNREFUSED). Is the network up, and DISCORD_API_URL right where it is set?\n',
    );
  });

  test('an argument that is none', async () => {
    const { code, errors } = await trial.start({}, ['registre']).ended;
    expect(code).toBe(2);
    expect(errors).toContain('register [--guild ID] [--dry-run]');
  });
});

describe('registering by hand', () => {
  test('a dry run prints the commands and needs no Discord', async () => {
    const { code, output } = await trial.start({ DISCORD_TOKEN: '' }, ['register', '--dry-run'])
      .ended;
    expect(code).toBe(0);
    expect(JSON.parse(output)).toHaveLength(chatCommands.length + 12 + 4);
    expect(trial.discord.requests).toEqual([]);
  });

  test('everywhere, and in one server', async () => {
    const everywhere = await trial.start({}, ['register']).ended;
    expect(everywhere.output).toBe(
      `Commands registered. Added: ${chatCommands.length + 12 + 4}. Changed: 0. Removed: 0.\n`,
    );
    const inServer = await trial.start({}, ['register', '--guild', '123456']).ended;
    expect(inServer.code).toBe(0);
    expect(trial.discord.commands('123456')).toHaveLength(chatCommands.length + 12 + 4);
    expect(trial.discord.refused).toEqual([]);
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
    const bot = trial.start({ ...http, DISCORD_TOKEN: '', REGISTER: 'off' });
    const { port } = await bot.said('listening for interactions');
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
    const bot = await trial.started(http);
    const { port } = await bot.said('listening for interactions');
    const asked = trial.discord.payloads.slash('timeline', {}, { locale: 'ar' });
    const first = await trial.discord.answered(asked, await post(Number(port), asked));
    expect(withoutBidiControls(first.text)).toContain('الصفحة 1 من ');
    const pressed = trial.discord.payloads.click(first.message, 'التالية');
    const second = await trial.discord.answered(pressed, await post(Number(port), pressed));
    expect(withoutBidiControls(second.text)).toContain('الصفحة 2 من ');
    expect(trial.discord.refused).toEqual([]);
    expect(trial.discord.commands()).toHaveLength(chatCommands.length + 12 + 4);
    expect(trial.discord.identifies).toEqual([]);
  });

  /** As Discord posts it. */
  async function post(port: number, payload: unknown): Promise<unknown> {
    const body = JSON.stringify(payload);
    const timestamp = String(Math.floor(Date.now() / 1000));
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
