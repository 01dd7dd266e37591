import { formatEdtf, languageNames } from '@us-morocco-security/core/labels';
import { DEFAULT_TIME_ZONE, type Follows, type Rhythm } from '../asker.ts';
import type { Context } from '../command.ts';
import type { Point } from '../reply.ts';
import { subjectLabel } from '../resolve/subjects.ts';
import { hourLabel, quietLabel, weekdays } from '../words.ts';
import { capitalized } from './blocks.ts';
import { typedCommand } from './typed.ts';

/** How often a subscription speaks, in words: "daily at 08:00". */
export function rhythmText({ language, say }: Context, rhythm: Rhythm): string {
  switch (rhythm.every) {
    case 'event':
      return say('rhythm-at-once');
    case 'day':
      return say('rhythm-daily', { hour: hourLabel(rhythm.hour, language) });
    case 'week':
      return say('rhythm-weekly', {
        day: say(`choice-${weekdays[rhythm.weekday - 1] ?? 'monday'}`),
        hour: hourLabel(rhythm.hour, language),
      });
    default:
      return rhythm satisfies never;
  }
}

/** By which command alerts are chosen. */
export const howToSubscribe = (context: Context): string =>
  context.say('subscribe-lead-how', { command: typedCommand(context, 'subscribe') });

/** Each subscription as a line, and then what holds for all of them. */
export const followsPoints = (context: Context, follows: Follows): readonly Point[] => [
  ...follows.topics.map(({ topic, rhythm }) => ({
    head: context.say('setting-head', { setting: capitalized(subjectLabel(context, topic)) }),
    text: rhythmText(context, rhythm),
  })),
  howPoint(context, follows),
];

/** The language, the clock and the quiet hours of a place. */
export const howPoint = (
  { language, say }: Context,
  follows: Pick<Follows, 'language' | 'timeZone' | 'quiet'>,
): Point => ({
  text: say('follows-how', {
    language: languageNames[follows.language],
    zone: follows.timeZone,
    quiet: quietLabel(follows.quiet ?? null, language),
  }),
});

/** A moment by the clock of a place: "3 June 2026, 08:05". */
export function momentText(
  { language, say }: Pick<Context, 'language' | 'say'>,
  milliseconds: number,
  timeZone: string = DEFAULT_TIME_ZONE,
): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(milliseconds);
  const part = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? '';
  return say('moment', {
    day: formatEdtf(`${part('year')}-${part('month')}-${part('day')}`, language),
    time: `${part('hour')}:${part('minute')}`,
  });
}

/** Why alerts failed or ended, as the bots report it. */
const REASONS = ['blocked', 'gone', 'forbidden', 'refused', 'network', 'platform'] as const;

/** A reason that a bot reported, in words; one that is not known is an error. */
export function reasonText({ say }: Pick<Context, 'say'>, reason: string): string {
  const known = REASONS.find((each) => each === reason);
  return say(known === undefined ? 'alert-reason-error' : `alert-reason-${known}`);
}
