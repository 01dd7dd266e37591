import { ConfigurationError } from '@us-morocco-security/service';
import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

const token = 'aaa.bbb.ccc';
const key = 'a'.repeat(64);

test('a token is enough for the gateway', () => {
  expect(readConfig({ DISCORD_TOKEN: token })).toMatchObject({
    transport: 'gateway',
    token,
    DISCORD_SHARDS: 'auto',
    registers: true,
    HEALTH_HOST: '127.0.0.1',
  });
});

test('the http transport needs a key, and a token only to register', () => {
  const http = { DISCORD_TRANSPORT: 'http', DISCORD_PUBLIC_KEY: key };
  expect(readConfig({ ...http, REGISTER: 'off' })).toMatchObject({
    transport: 'http',
    publicKey: key,
  });
  expect(readConfig({ ...http, DISCORD_TOKEN: token, DISCORD_PORT: '0' })).toMatchObject({
    DISCORD_PORT: 0,
  });
  expect(() => readConfig(http)).toThrow('DISCORD_TOKEN');
});

test.each([
  [{}, 'DISCORD_TOKEN'],
  [{ DISCORD_TOKEN: 'no token' }, 'DISCORD_TOKEN'],
  [{ DISCORD_TRANSPORT: 'http', DISCORD_TOKEN: token }, 'DISCORD_PUBLIC_KEY'],
  [{ DISCORD_TOKEN: token, DISCORD_TRANSPORT: 'smoke' }, 'DISCORD_TRANSPORT'],
  [{ DISCORD_TOKEN: token, DISCORD_PUBLIC_KEY: 'xyz' }, 'DISCORD_PUBLIC_KEY'],
  [{ DISCORD_TOKEN: token, DISCORD_SHARDS: '0' }, 'DISCORD_SHARDS'],
  [{ DISCORD_TOKEN: token, DISCORD_PORT: '70000' }, 'DISCORD_PORT'],
  [{ DISCORD_TOKEN: token, DISCORD_API_URL: 'discord.com' }, 'DISCORD_API_URL'],
  [{ DISCORD_TOKEN: token, REGISTER: 'maybe' }, 'REGISTER'],
])('%j is refused, and %s is named', (environment, variable) => {
  try {
    readConfig(environment);
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError);
    const told = error instanceof ConfigurationError ? error.describe('en') : '';
    expect(told).toContain(variable);
    expect(told).not.toContain('no token');
  }
});

test('several faults are told at once', () => {
  expect(() => readConfig({ DISCORD_TOKEN: 'x', DISCORD_PORT: 'y' })).toThrow(
    /DISCORD_TOKEN[\s\S]*DISCORD_PORT/,
  );
});
