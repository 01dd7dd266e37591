/** What is asked of a bot that knows who asks, and what is refused where none does. */
import { dataset } from '@us-morocco-security/core';
import { withoutBidiControls } from '@us-morocco-security/core/labels';
import { describe, expect, test } from 'vitest';
import { answer } from '../answer.ts';
import type { Asker } from '../asker.ts';
import { clock } from '../fixture/ask.ts';
import { alone, managing } from '../fixture/asker-replies.ts';
import { readCommandLine } from '../input/command-line.ts';
import { decodeRequest, encodeRequest } from '../input/request-code.ts';
import { chatCommands, commands } from './index.ts';

const ask = (line: string, asker?: Asker) =>
  answer(readCommandLine(line, 'en'), dataset, clock, 'telegram', {}, asker);

const needing = chatCommands.filter(({ asker }) => asker === 'needed').map(({ name }) => name);
const member: Asker = { ...managing, mayManage: false };

describe('without an asker', () => {
  test.each(needing)('/%s is refused in words, and listed nowhere', (name) => {
    const reply = ask(`/${name}`);
    expect(reply.failure?.code).toBe('needs-asker');
    expect(reply.effect).toBeNull();
    expect(commands.map((command) => command.name)).not.toContain(name);
    const help = JSON.stringify(ask('/help').sections);
    expect(help).not.toContain(`/${name}`);
    expect(JSON.stringify(ask('/help', alone).sections)).toContain(`/${name}`);
  });
});

describe('an answer that waits for its effect', () => {
  test.each([
    ['/settings full', { kind: 'remember', scope: 'person', change: { length: 'full' } }],
    ['/settings default', { kind: 'remember', change: { language: undefined } }],
    [
      '/settings length:default zone:paris',
      { kind: 'remember', change: { length: undefined, timeZone: 'Europe/Paris' } },
    ],
    ['/language fr', { kind: 'remember', scope: 'person', change: { language: 'fr' } }],
    ['/subscribe himars', { kind: 'subscribe', topic: 'system:himars', rhythm: null }],
    ['/subscribe daily 8 himars', { topic: 'system:himars', rhythm: { every: 'day', hour: 8 } }],
    ['/subscribe fms weekly', { rhythm: { every: 'week', weekday: 1, hour: 8 } }],
    ['/subscribe weekday:friday', { topic: null, rhythm: { every: 'week', weekday: 5, hour: 8 } }],
    ['/subscribe quiet:22-7', { topic: null, rhythm: null, quiet: { from: 22, to: 7 } }],
    ['/subscribe quiet:none', { quiet: null }],
    ['/unsubscribe himars', { kind: 'unsubscribe', topic: 'system:himars' }],
    ['/unsubscribe all:all', { kind: 'unsubscribe', topic: null }],
    ['/subscriptions', { kind: 'follows' }],
    ['/subscriptions fms-2023-himars', { kind: 'why', record: 'fms-2023-himars' }],
    ['/missed', { kind: 'missed' }],
    ['/forgetme', { kind: 'forget' }],
  ])('%s says that nothing is done yet, and what is to be done', (line, effect) => {
    const reply = ask(line, alone);
    expect(reply.effect).toMatchObject(effect);
    expect(reply.failure?.code).toBe('not-performed');
    expect(withoutBidiControls(reply.lead.text)).not.toMatch(
      /Remembered|Deleted|Stopped|Alerts on/,
    );
  });
});

describe('rights', () => {
  test.each([
    '/settings set:ar for:channel',
    '/settings managers',
    '/subscribe fms',
    '/unsubscribe',
  ])('%s is for those who manage the place', (line) => {
    expect(ask(line, member).failure?.code).toBe('not-manager');
    expect(ask(line, managing).failure?.code).toBe('not-performed');
  });

  test('a choice for a scope that is not there is refused', () => {
    expect(ask('/settings set:ar for:server', alone).failure?.code).toBe('not-here');
    expect(ask('/settings managers', alone).failure?.code).toBe('not-here');
    expect(ask('/settings managers for:person', managing).failure?.code).toBe('not-here');
  });

  test('a place where the bot may not post is refused at once', () => {
    expect(ask('/subscribe fms', { ...managing, canPost: false }).failure?.code).toBe(
      'cannot-post',
    );
  });
});

test('the buttons under what was done ask for what is the case, and do nothing', () => {
  const done = ask('/settings full', { ...alone, performed: { kind: 'remember' } });
  expect(done.request).toMatchObject({ command: 'settings', options: {} });
  expect(answer(done.request, dataset, clock, 'telegram', {}, alone).effect).toBeNull();
});

test('every question that an asker is offered fits a button and is read back', () => {
  for (const line of ['/settings', '/subscribe', '/language', '/privacy']) {
    for (const { request } of ask(line, managing).next) {
      const code = encodeRequest(request);
      expect(code?.length, line).toBeLessThanOrEqual(56);
      expect(decodeRequest(code ?? '')).toEqual(request);
    }
  }
});
