import { createHash } from 'node:crypto';
import type { Dataset } from '@us-morocco-security/core';
import { newsBetween } from '@us-morocco-security/core/news';
import type { Ledger, LedgerEvent } from '@us-morocco-security/state';
import { z } from 'zod';
import { writeNews } from './payload.ts';

/** What of the dataset last announced is read before it is compared. */
const Baseline = z.looseObject({ version: z.string(), asOf: z.string() });

/** What came of comparing the data with those last announced. */
export type Announced =
  /** The first start, or what was kept cannot be read: what there is already is no news. */
  | 'first'
  | 'unchanged'
  /** The data are older than those last announced, such as after a rollback: nothing is said of them. */
  | 'older'
  | { readonly events: number; readonly deliveries: number };

/**
 * Enters in the ledger what is new since the data were last announced, and keeps the present data for the next time.
 *
 * @throws StateError
 */
export async function announce(
  ledger: Pick<Ledger, 'baseline' | 'enter'>,
  dataset: Dataset,
): Promise<Announced> {
  const after = JSON.stringify(dataset);
  const kept = readBaseline((await ledger.baseline()) ?? '');
  if (kept === undefined) {
    await ledger.enter([], writeBaseline(1, after));
    return 'first';
  }
  const { serial, data: before, known } = kept;
  if (before === after) return 'unchanged';
  if (isOlder(dataset, known)) return 'older';
  const events = newsBetween(known, dataset).map((news): LedgerEvent => {
    const payload = writeNews(news);
    return {
      id: idOf(String(serial), after, payload),
      record: news.record,
      topics: news.topics,
      payload,
    };
  });
  const deliveries = await ledger.enter(events, writeBaseline(serial + 1, after));
  return { events: events.length, deliveries };
}

/** The data last announced, and how often data were: what changes back and forth is news each time. */
const writeBaseline = (serial: number, data: string): string => `${serial} ${data}`;

function readBaseline(kept: string) {
  const { serial, data = '' } = /^(?<serial>\d+) (?<data>\{.*\})$/su.exec(kept)?.groups ?? {};
  if (serial === undefined) return undefined;
  const known = Baseline.safeParse(JSON.parse(data)).data;
  return known && { serial: Number(serial), data, known };
}

/** The same for every replica that announces the same data after the same ones. */
const idOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);

interface Edition {
  readonly version: string;
  readonly asOf: string;
}

const isOlder = (one: Edition, other: Edition): boolean => {
  const [mine, theirs] = [one, other].map(({ version }) => version.split('.').map(Number));
  for (const [index, part] of (mine ?? []).entries()) {
    const known = theirs?.[index] ?? 0;
    if (part !== known) return part < known;
  }
  return one.asOf < other.asOf;
};
