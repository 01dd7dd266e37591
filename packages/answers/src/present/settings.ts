import { formatList } from '@us-morocco-security/core/labels';
import {
  type Asker,
  DEFAULT_TIME_ZONE,
  type Remembered,
  type Scope,
  type SettingsChange,
} from '../asker.ts';
import type { Context } from '../command.ts';
import { AnswerError } from '../failure.ts';
import type { Point } from '../reply.ts';
import { choiceLabel } from '../words.ts';
import { typedLine } from './typed.ts';

/** The settings in the order in which they are shown. */
export const settingNames = ['language', 'length', 'visibility', 'asking', 'timeZone'] as const;

export type SettingName = (typeof settingNames)[number];

/** Where a choice comes from; null where nobody made it. */
export interface Choice {
  readonly value: string;
  readonly scope: Scope;
}

/** The nearest choice of a setting. */
export function nearestChoice(
  remembered: readonly Remembered[],
  name: SettingName,
): Choice | undefined {
  for (const { scope, settings } of remembered) {
    const value = settings[name];
    if (value !== undefined) return { value, scope };
  }
  return undefined;
}

/** Who a choice is for, within a sentence. */
export const whom = ({ say }: Pick<Context, 'say'>, scope: Scope): string => say(`whom-${scope}`);

/**
 * The scope that a change is for.
 *
 * @throws AnswerError `not-here`, `not-manager`
 */
export function scopeOf(
  { request }: Pick<Context, 'request'>,
  { scopes, mayManage }: Asker,
  asked: Scope | undefined,
  { asking }: SettingsChange,
): Scope {
  const [place] = scopes.filter((scope) => scope !== 'person');
  const scope = asked ?? (asking === undefined ? 'person' : place);
  if (scope === undefined || !scopes.includes(scope)) throw new AnswerError('not-here', '');
  if (scope === 'person' && asking !== undefined) throw new AnswerError('not-here', '');
  if (scope !== 'person' && !mayManage) throw new AnswerError('not-manager', request.command);
  return scope;
}

/** A setting and who chose it, as a line. */
export function settingPoint(context: Context, { remembered }: Asker, name: SettingName): Point {
  const { say } = context;
  const choice = nearestChoice(remembered, name);
  return {
    head: say('setting-head', { setting: say(`setting-${name}`) }),
    text:
      choice === undefined
        ? unsetText(context, name)
        : say('setting-of', {
            value: valueLabel(context, name, choice.value),
            whom: whom(context, choice.scope),
          }),
    ...(name === 'timeZone'
      ? { detail: say('setting-timeZone-how', { line: zoneLine(context) }) }
      : {}),
  };
}

/** How a time zone is chosen: no button could hold them all. */
const zoneLine = (context: Context): string =>
  typedLine(context, { command: 'settings', options: { zone: 'Paris' } });

/** What holds where nobody chose. */
function unsetText(context: Context, name: SettingName): string {
  const { say } = context;
  switch (name) {
    case 'language':
      return say('setting-language-unset');
    case 'visibility':
      return say('setting-visibility-unset');
    case 'length':
    case 'asking':
    case 'timeZone':
      return say('setting-unset', { value: valueLabel(context, name, DEFAULTS[name]) });
    default:
      return name satisfies never;
  }
}

const DEFAULTS = {
  timeZone: DEFAULT_TIME_ZONE,
  length: 'short',
  asking: 'everyone',
} as const;

/** A change in words: "language (French), length (full)". */
export function changeText(context: Context, change: SettingsChange): string {
  const { language, say } = context;
  const items = settingNames
    .filter((name) => name in change)
    .map((name) => {
      const value = change[name];
      return say('setting-item', {
        setting: say(`setting-${name}`),
        value: value === undefined ? say('choice-default') : valueLabel(context, name, value),
      });
    });
  return formatList(items, language);
}

/** A time zone is called by its name, every other value as the choice of an option. */
const valueLabel = ({ dataset, language }: Context, name: SettingName, value: string): string =>
  name === 'timeZone' ? value : choiceLabel(value, dataset, language);
