import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLog, type Log } from './log.ts';
import type { LogLevel } from './schemas.ts';

const TOKEN = '123456:AA-BB_cc';

function logged(write: (log: Log) => void, secrets = [TOKEN], level: LogLevel = 'debug'): string {
  let text = '';
  const destination = {
    write: (line: string) => {
      text += line;
    },
  };
  write(createLog({ name: 'example', level, secrets, destination }));
  return text;
}

const recordOf = (write: (log: Log) => void, secrets?: string[]): unknown =>
  JSON.parse(logged(write, secrets));

test('a record is one line of JSON with its time, level and name', () => {
  const text = logged((log) => log.warn({ command: 'fms' }, 'slow'));
  expect(text).toMatch(/^\{.*\}\n$/);
  expect(JSON.parse(text)).toEqual({
    level: 'warn',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    name: 'example',
    command: 'fms',
    msg: 'slow',
  });
});

test('what is below the level is not written', () => {
  const text = logged(
    (log) => {
      log.info('little');
      log.error('much');
    },
    [],
    'warn',
  );
  expect(text).toContain('much');
  expect(text).not.toContain('little');
});

test('a child adds its fields', () => {
  expect(recordOf((log) => log.child({ shard: 1 }).fatal('gone'))).toMatchObject({
    level: 'fatal',
    shard: 1,
    msg: 'gone',
  });
});

test('an error is written with type, message, stack, code and cause, and nothing else', () => {
  class GatewayError extends Error {
    readonly code = 'CLOSED';
    readonly requestBody = { text: 'what someone wrote' };
  }
  const error = new GatewayError('gone', { cause: new TypeError('fetch failed') });
  for (const record of [
    recordOf((log) => log.error(error, 'lost')),
    recordOf((log) => log.error({ err: error }, 'lost')),
  ]) {
    expect(record).toMatchObject({ msg: 'lost' });
    expect(record).toHaveProperty('err', {
      type: 'GatewayError',
      message: 'gone',
      stack: expect.stringContaining('log.test.ts'),
      code: 'CLOSED',
      cause: {
        type: 'TypeError',
        message: 'fetch failed',
        stack: expect.stringContaining('log.test.ts'),
      },
    });
  }
});

test('an error that is its own cause is written', () => {
  const error = new Error('round');
  error.cause = error;
  expect(recordOf((log) => log.error(error))).toMatchObject({ msg: 'round' });
});

describe('a secret', () => {
  test.each<[string, (log: Log) => void]>([
    ['a message', (log) => log.info(`token ${TOKEN}`)],
    ['an argument of a message', (log) => log.info('token %s', TOKEN)],
    ['a field', (log) => log.info({ deep: [{ token: TOKEN }] })],
    ['the name of a field', (log) => log.info({ [TOKEN]: 1 })],
    ['a field of a child', (log) => log.child({ token: TOKEN }).info('x')],
    ['an error and its stack', (log) => log.error(new Error(`bad ${TOKEN}`))],
    ['a cause', (log) => log.error(new Error('bad', { cause: new Error(TOKEN) }))],
    ['an address', (log) => log.info({ url: `https://example.org/bot${TOKEN}/getMe` })],
    ['an encoded address', (log) => log.info({ url: '/bot123456%3AAA-BB_cc/getMe' })],
    ['an address object', (log) => log.info({ url: new URL(`https://example.org/${TOKEN}`) })],
  ])('is not written from %s', (_, write) => {
    const text = logged(write);
    expect(text).toContain('[secret]');
    expect(text).not.toMatch(/123456|AA-BB_cc/);
  });

  test('that begins with another is hidden whole', () => {
    expect(recordOf((log) => log.info('abc-def abc'), ['abc', 'abc-def'])).toMatchObject({
      msg: '[secret] [secret]',
    });
  });

  test('that is empty hides nothing', () => {
    expect(recordOf((log) => log.info('plain'), [''])).toMatchObject({ msg: 'plain' });
  });

  test('leaves the record sound where it looks like a part of one', () => {
    expect(recordOf((log) => log.info({ count: 30 }, '30'), ['30'])).toMatchObject({
      count: 30,
      msg: '[secret]',
    });
  });

  test('of any characters is in no string of any record', () => {
    // Longer than the words a record is made of, so that none is a part of them.
    const secrets = fc.array(fc.string({ unit: 'binary', minLength: 12 }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(secrets, fc.string(), (hidden, around) => {
        const text = hidden.join(around);
        const write = (log: Log) => log.error({ text, err: new Error(text), deep: [text] }, text);
        const strings = stringsOf(recordOf(write, hidden));
        expect(strings.length).toBeGreaterThan(5);
        for (const secret of hidden) {
          expect(strings.filter((string) => string.includes(secret))).toEqual([]);
        }
      }),
    );
  });
});

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [key, ...stringsOf(item)]);
}
