/** A bot with a memory, from the question to what is stored and shown. */
import { type Asker, answer, type Request } from '@us-morocco-security/answers';
import { dataset } from '@us-morocco-security/core';
import { openState, type State } from '@us-morocco-security/state';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { announce } from './announce.ts';
import { answerAsker, type Memory, noMemory } from './memory.ts';
import { createStoredMemory } from './stored.ts';
import { isForAskerAlone, nothingKnown, type Who } from './who.ts';

const ada: Who = {
  person: '7',
  mayManage: false,
  canPost: true,
  place: 'dm:7',
  privatePlace: 'dm:7',
};
const inGroup = (more: Partial<Who> = {}): Who => ({
  ...ada,
  channel: '-100',
  place: '-100',
  ...more,
});
const manager = inGroup({ mayManage: true });

let now: number;
let state: State;
let memory: Memory;

beforeEach(async () => {
  now = Date.UTC(2026, 0, 5, 12);
  state = await openState({ url: ':memory:', platform: 'telegram', clock: () => now });
  memory = remembering(() => state);
});

afterEach(() => state.close());

const remembering = (open: () => State | undefined, failed: (error: unknown) => void = () => {}) =>
  createStoredMemory({
    state: open,
    platform: 'telegram',
    dataset,
    clock: () => now,
    failed,
    worked: () => {},
  });

/** What somebody reads who asks: the lead of the answer, without signs of direction. */
async function ask(
  command: string,
  options: Request['options'] = {},
  who: Who = ada,
  of: Memory = memory,
): Promise<string> {
  const request = { command, options, language: 'en', page: 1 } as const;
  const show = (asker: Asker) => {
    const reply = answer(request, dataset, () => new Date(now), 'telegram', {}, asker);
    const lines = [
      reply.lead.text,
      ...reply.points.map(({ head, text }) => `${head ?? ''} ${text}`),
    ];
    const message = lines.join('\n').replace(/[\u2066-\u2069\u200E\u200F]/g, '');
    return { message, isRefusal: reply.failure !== null, effect: reply.effect };
  };
  const known = await of.know(who);
  return (await answerAsker(show, { memory: of, who, known })).message;
}

describe('choices', () => {
  test('are remembered, and the nearest one wins', async () => {
    await ask('settings', { set: 'ar', for: 'channel' }, manager);
    expect((await memory.know(manager)).settings).toEqual({ language: 'ar' });
    expect(await ask('language', { set: 'fr' }, manager)).toContain('vous');
    expect((await memory.know(manager)).settings).toEqual({ language: 'fr' });
    expect((await memory.know(inGroup({ person: '8' }))).settings).toEqual({ language: 'ar' });
    expect(await ask('settings', { set: 'ar', for: 'channel' }, manager)).toContain(
      'Answers to you stay in Français, chosen for you',
    );
  });

  test('of a place are not for everybody to make', async () => {
    expect(await ask('settings', { set: 'en', for: 'channel' }, inGroup())).toMatch(
      /^This is for those who manage the place/,
    );
    expect((await memory.know(inGroup())).remembered).toEqual([]);
  });

  test('can be taken back', async () => {
    await ask('settings', { length: 'full', zone: 'paris' });
    expect((await memory.know(ada)).settings).toEqual({ length: 'full', timeZone: 'Europe/Paris' });
    await ask('settings', { length: 'default' });
    expect((await memory.know(ada)).settings).toEqual({ timeZone: 'Europe/Paris' });
  });

  test('decide who sees an answer', async () => {
    const known = { ...nothingKnown('kept'), settings: { visibility: 'private' } } as const;
    expect(isForAskerAlone(inGroup(), known, undefined, false)).toBe(true);
    expect(isForAskerAlone(inGroup(), known, false, false)).toBe(false);
    const guarded = { ...known, settings: { asking: 'managers' } } as const;
    expect(isForAskerAlone(inGroup(), guarded, false, false)).toBe(true);
    expect(isForAskerAlone(manager, guarded, false, false)).toBe(false);
    expect(isForAskerAlone(ada, guarded, undefined, false)).toBe(false);
  });
});

describe('subscriptions', () => {
  test('begin, change, are listed, and end without a trace', async () => {
    expect(await ask('subscribe', { about: 'himars' })).toContain('HIMARS (M142): at once');
    expect(await ask('subscribe', { about: 'himars', rhythm: 'daily', hour: '9' })).toContain(
      'Changed. Alerts on HIMARS (M142): daily at 09:00',
    );
    await ask('subscribe', { quiet: '22-7' });
    expect(await ask('subscriptions')).toContain('quiet from 22:00 to 07:00');
    expect(await ask('unsubscribe', { about: 'himars' })).toContain('Stopped: HIMARS (M142)');
    expect(await state.subscriptions.of('dm:7')).toBeUndefined();
  });

  test('follow the language and the clock of their place', async () => {
    await ask('subscribe', { about: 'everything' });
    await ask('language', { set: 'fr' });
    await ask('settings', { zone: 'New York' });
    expect((await state.subscriptions.of('dm:7'))?.subscriber).toMatchObject({
      language: 'fr',
      hours: { timeZone: 'America/New_York' },
    });
  });

  test('of a group take its language, not that of who subscribes it', async () => {
    await ask('language', { set: 'fr' }, manager);
    await ask('settings', { set: 'ar', for: 'channel' }, manager);
    await ask('subscribe', { about: 'rumours' }, manager);
    expect((await state.subscriptions.of('-100'))?.subscriber.language).toBe('ar');
  });

  test('are refused where the bot may not post, or to who may not manage', async () => {
    expect(await ask('subscribe', { about: 'fms' }, { ...manager, canPost: false })).toMatch(
      /^The bot may not post here/,
    );
    expect(await ask('subscribe', { about: 'fms' }, inGroup())).toMatch(/^This is for those/);
    expect(await state.subscriptions.of('-100')).toBeUndefined();
  });

  test('that ended say why, and are resumed', async () => {
    await ask('subscribe', { about: 'fms' });
    await memory.left('dm:7', 'blocked');
    expect(await ask('subscriptions')).toContain('the bot is blocked');
    expect(await ask('subscribe', { about: 'fms' })).toMatch(/^Resumed/);
  });

  test('of an upgraded group move, with its choices', async () => {
    await ask('settings', { set: 'ar', for: 'channel' }, manager);
    await ask('subscribe', { about: 'everything' }, manager);
    await memory.moved({ place: '-100', channel: '-100' }, { place: '-200', channel: '-200' });
    expect(await state.subscriptions.of('-100')).toBeUndefined();
    expect((await state.subscriptions.of('-200'))?.subscriptions).toHaveLength(1);
    const there = inGroup({ channel: '-200', place: '-200' });
    expect((await memory.know(there)).settings).toEqual({ language: 'ar' });
  });
});

describe('what was missed, and why', () => {
  const [deal] = dataset.deals;
  const before = { ...dataset, deals: dataset.deals.slice(1) };

  test('is told for each subscription', async () => {
    await announce(state.ledger, before);
    await ask('subscribe', { about: 'corrections' });
    expect(await ask('missed')).toMatch(/^Nothing was missed/);
    await announce(state.ledger, dataset);
    now += 1_000;
    await ask('subscribe', { about: 'everything' });
    expect(await ask('subscriptions', { why: deal?.id ?? '' })).toMatch(
      /no alert was sent here[\s\S]*Corrections: not what this alert is about[\s\S]*Everything: the news came on/,
    );
    expect(await ask('missed')).toContain('New on record');
  });
});

describe('/privacy and /forgetme', () => {
  test('show what is kept, and leave nothing', async () => {
    await ask('settings', { set: 'fr', length: 'full' });
    await ask('subscribe', { about: 'himars' });
    const shown = await ask('privacy');
    expect(shown).toContain('Kept about you: Language (Français), Length (Full)');
    expect(shown).toContain('Alerts that you follow here: HIMARS (M142)');
    // Also from a group: it is the same person.
    expect(await ask('forgetme', {}, inGroup())).toMatch(/^Deleted/);
    expect((await memory.know(ada)).remembered).toEqual([]);
    expect(await state.subscriptions.of('dm:7')).toBeUndefined();
    expect(await ask('forgetme')).toMatch(/^Nothing was kept/);
  });
});

describe('a memory that fails', () => {
  const broken = (): State => ({
    ...state,
    preferences: {
      ...state.preferences,
      read: () => Promise.reject(new Error('disk')),
      change: () => Promise.reject(new Error('disk')),
    },
    subscriptions: { ...state.subscriptions, subscribe: () => Promise.reject(new Error('disk')) },
  });

  test('is never said to have remembered', async () => {
    const failing = remembering(broken);
    for (const [command, options] of [
      ['language', { set: 'fr' }],
      ['settings', { length: 'full' }],
      ['subscribe', { about: 'himars' }],
    ] as const) {
      const said = await ask(command, options, ada, failing);
      expect(said).not.toMatch(/Remembered|Retenu|Alerts on/);
      expect(said).toMatch(/n’a pas répondu|did not answer/);
    }
  });

  test('does not keep an answer waiting, once or again', async () => {
    const slow = {
      ...state,
      preferences: { ...state.preferences, read: () => new Promise<never>(() => {}) },
    };
    const failures: unknown[] = [];
    const stuck = remembering(
      () => slow,
      (error) => failures.push(error),
    );
    expect(await stuck.know(ada)).toEqual(nothingKnown('silent'));
    expect(await stuck.know(ada)).toEqual(nothingKnown('silent'));
    expect(failures).toHaveLength(1);
    expect(await ask('fms', {}, ada, stuck)).toContain('$8.545 billion');
  });

  test('is not there at all: all else is answered', async () => {
    expect(await ask('language', { set: 'fr' }, ada, noMemory)).toContain('pas de mémoire');
    expect(await ask('subscribe', { about: 'fms' }, ada, noMemory)).toMatch(
      /^This bot has no memory/,
    );
    expect(await ask('privacy', {}, ada, noMemory)).toMatch(/^Nothing is kept here/);
  });
});
