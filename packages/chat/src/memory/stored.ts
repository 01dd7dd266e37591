import type { Dataset } from '@us-morocco-security/core';
import type { State } from '@us-morocco-security/state';
import type { Memory } from './memory.ts';
import { performIn } from './perform.ts';
import { type Known, nearestSettings, nothingKnown, scopesOf, type Who } from './who.ts';

/** How long an answer waits for what is remembered of its asker. */
const KNOW_MS = 200;

/** How long the database is left alone after it failed: answers need not wait for it one after the other. */
const REST_MS = 5_000;

export interface StoredOptions {
  /** Undefined as long as the database is not open. */
  readonly state: () => State | undefined;
  readonly platform: 'discord' | 'telegram';
  readonly dataset: Dataset;
  readonly clock: () => number;
  /** Told of each failure. */
  readonly failed: (error: unknown) => void;
  /** Told of each success. */
  readonly worked: () => void;
}

/** A memory in a database that may come and go. */
export function createStoredMemory(options: StoredOptions): Memory {
  const { clock, dataset, failed, platform, state, worked } = options;
  let restUntil = 0;

  const attempt = async <Result>(work: (state: State) => Promise<Result>) => {
    const open = state();
    if (open === undefined) return undefined;
    try {
      const result = await work(open);
      restUntil = 0;
      worked();
      return { result };
    } catch (error) {
      restUntil = clock() + REST_MS;
      failed(error);
      return undefined;
    }
  };

  const read = (who: Who) => async (open: State) => {
    const there = scopesOf(who);
    if (there.length === 0) return nothingKnown('kept');
    const owners = there.map(({ scope, id }) => ({ platform, scope, id }));
    const settings = await within(KNOW_MS, open.preferences.read(owners));
    const remembered = there.flatMap(({ scope }, index) => {
      const chosen = settings[index];
      return chosen === undefined ? [] : [{ scope, settings: chosen }];
    });
    return { memory: 'kept', remembered, settings: nearestSettings(remembered) } as const;
  };

  return {
    async know(who): Promise<Known> {
      if (clock() < restUntil) return nothingKnown('silent');
      const known = await attempt(read(who));
      return known?.result ?? nothingKnown('silent');
    },

    async perform(effect, who) {
      const performed = await attempt((open) =>
        performIn({ state: open, platform, dataset }, effect, who),
      );
      return performed?.result;
    },

    async moved(from, to) {
      await attempt(async ({ preferences, subscriptions }) => {
        const owner = (id: string) => ({ platform, scope: 'channel', id }) as const;
        const [settings] = await preferences.read([owner(from.channel)]);
        if (settings !== undefined) {
          await preferences.change(owner(to.channel), settings);
          await preferences.forget(owner(from.channel));
        }
        await subscriptions.move(from.place, to.place);
      });
    },

    async left(place, reason) {
      await attempt(({ subscriptions }) => subscriptions.end(place, reason));
    },
  };
}

/** Gives up waiting; what it waited for may still end. */
async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer in ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
