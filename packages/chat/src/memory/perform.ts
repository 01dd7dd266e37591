import {
  DEFAULT_TIME_ZONE,
  type Effect,
  type Follows,
  type Performed,
  type Settings,
} from '@us-morocco-security/answers';
import type { Dataset } from '@us-morocco-security/core';
import type { State, Subscribed } from '@us-morocco-security/state';
import { readNews } from './payload.ts';
import { nearestSettings, scopesOf, type Who } from './who.ts';

interface Performing {
  readonly state: State;
  readonly platform: 'discord' | 'telegram';
  readonly dataset: Dataset;
}

type Of<Kind extends Effect['kind']> = Extract<Effect, { readonly kind: Kind }>;

/**
 * Does one effect.
 *
 * @throws StateError
 */
export async function performIn(
  performing: Performing,
  effect: Effect,
  who: Who,
): Promise<Performed> {
  const { ledger, subscriptions } = performing.state;
  switch (effect.kind) {
    case 'remember':
      return remember(performing, effect, who);
    case 'subscribe':
      return subscribe(performing, effect, who);
    case 'unsubscribe':
      return unsubscribe(performing, effect, who);
    case 'forget':
      return forget(performing, who);
    case 'follows':
      return { kind: 'follows', follows: followsOf(await subscriptions.of(who.place)) };
    case 'missed':
      return missed(performing, who);
    case 'why': {
      const told = await ledger.why(who.place, effect.record);
      return { kind: 'why', told, follows: followsOf(await subscriptions.of(who.place)) };
    }
    default:
      return effect satisfies never;
  }
}

async function remember(
  performing: Performing,
  { scope, change }: Of<'remember'>,
  who: Who,
): Promise<Performed> {
  const id = who[scope];
  if (id === undefined) throw new Error(`There is no ${scope} here`);
  const { platform, state } = performing;
  await state.preferences.change({ platform, scope, id }, change);
  const place = scope === 'person' ? who.privatePlace : who.place;
  if (place !== undefined && ('language' in change || 'timeZone' in change)) {
    await adjust(performing, place, who);
  }
  return { kind: 'remember' };
}

/** The alerts of a place follow its language and its clock. */
async function adjust(performing: Performing, place: string, who: Who): Promise<void> {
  const { platform, state } = performing;
  const before = await state.subscriptions.of(place);
  if (before === undefined || before.ended !== undefined) return;
  const settings = await settingsOf(performing, place, who);
  const { hours, language } = before.subscriber;
  const subscriber = {
    place,
    platform,
    language: settings.language ?? language,
    hours: { ...hours, timeZone: settings.timeZone ?? DEFAULT_TIME_ZONE },
  };
  for (const { topic, rhythm } of before.subscriptions) {
    await state.subscriptions.subscribe(subscriber, topic, rhythm);
  }
}

/** What was chosen for the readers of a place: in a group its own choices, whoever asks. */
async function settingsOf(
  { platform, state }: Performing,
  place: string,
  who: Who,
): Promise<Settings> {
  const isPrivate = place === who.privatePlace;
  const there = scopesOf(who).filter(({ scope }) => (scope === 'person') === isPrivate);
  if (there.length === 0) return {};
  const owners = there.map(({ scope, id }) => ({ platform, scope, id }));
  const chosen = await state.preferences.read(owners);
  return nearestSettings(
    there.map(({ scope }, index) => ({ scope, settings: chosen[index] ?? {} })),
  );
}

async function subscribe(
  performing: Performing,
  effect: Of<'subscribe'>,
  who: Who,
): Promise<Performed> {
  const { platform, state } = performing;
  const { place } = who;
  const before = await state.subscriptions.of(place);
  const settings = await settingsOf(performing, place, who);
  const quiet = effect.quiet === undefined ? before?.subscriber.hours.quiet : effect.quiet;
  const subscriber = {
    place,
    platform,
    language: settings.language ?? effect.language,
    hours: {
      timeZone: settings.timeZone ?? DEFAULT_TIME_ZONE,
      ...(quiet == null ? {} : { quiet }),
    },
  };
  let outcome: 'new' | 'changed' = 'changed';
  for (const topic of topicsFor(effect, before)) {
    const former = before?.subscriptions.find((each) => each.topic === topic)?.rhythm;
    const rhythm = effect.rhythm ?? former ?? { every: 'event' };
    outcome = await state.subscriptions.subscribe(subscriber, topic, rhythm);
  }
  const follows = followsOf(await state.subscriptions.of(place));
  if (follows === undefined) throw new Error('The subscription is not there');
  return {
    kind: 'subscribe',
    outcome: before?.ended === undefined ? outcome : 'resumed',
    follows,
  };
}

function topicsFor({ topic }: Of<'subscribe'>, before: Subscribed | undefined): readonly string[] {
  if (topic !== null) return [topic];
  const followed = before?.subscriptions.map((each) => each.topic) ?? [];
  return followed.length === 0 ? ['everything'] : followed;
}

/** Nothing is kept of a place that follows nothing any more. */
async function unsubscribe(
  { state: { subscriptions } }: Performing,
  { topic }: Of<'unsubscribe'>,
  { place }: Who,
): Promise<Performed> {
  const ended = await subscriptions.unsubscribe(place, topic ?? undefined);
  const left = await subscriptions.of(place);
  if (left !== undefined && left.subscriptions.length > 0) {
    return { kind: 'unsubscribe', ended, follows: followsOf(left) };
  }
  await subscriptions.forget(place);
  return { kind: 'unsubscribe', ended, follows: undefined };
}

async function forget(
  { platform, state: { preferences, subscriptions } }: Performing,
  { person, privatePlace }: Who,
): Promise<Performed> {
  const had = [
    person !== undefined && (await preferences.forget({ platform, scope: 'person', id: person })),
    privatePlace !== undefined && (await subscriptions.forget(privatePlace)),
  ];
  return { kind: 'forget', hadAny: had.includes(true) };
}

/** More than anybody reads at once; `/whatsnew` has the rest. */
const MOST_MISSED = 50;

async function missed(
  { state: { ledger, subscriptions } }: Performing,
  { place }: Who,
): Promise<Performed> {
  const subscribed = await subscriptions.of(place);
  const followed = subscribed?.subscriptions.map(({ topic }) => topic) ?? [];
  const events = followed.length === 0 ? [] : await ledger.missed(place, MOST_MISSED);
  return { kind: 'missed', news: events.flatMap(readNews), followed };
}

function followsOf(subscribed: Subscribed | undefined): Follows | undefined {
  if (subscribed === undefined) return undefined;
  const { ended, subscriber, subscriptions } = subscribed;
  const { hours, language } = subscriber;
  return {
    language,
    timeZone: hours.timeZone,
    quiet: hours.quiet,
    topics: subscriptions,
    ended,
  };
}
