import { languages } from '@us-morocco-security/core/labels';
import { type Asker, type SettingsChange, scopes } from '../asker.ts';
import { type Answer, type Context, defineCommand, type Question } from '../command.ts';
import { AnswerError } from '../failure.ts';
import { perform, withMemory } from '../perform.ts';
import { leadOf } from '../present/lead.ts';
import { nextQuestions } from '../present/questions.ts';
import {
  changeText,
  nearestChoice,
  scopeOf,
  settingNames,
  settingPoint,
  whom,
} from '../present/settings.ts';
import { choiceLabel } from '../words.ts';

/** Shows what was chosen for the asker and the place, and changes it. */
export const settings = defineCommand({
  name: 'settings',
  asker: 'needed',
  options: {
    set: { type: 'choice', choices: [...languages, 'default'], required: false },
    length: { type: 'choice', choices: ['short', 'full', 'default'], required: false },
    visibility: { type: 'choice', choices: ['public', 'private', 'default'], required: false },
    asking: { type: 'choice', choices: ['everyone', 'managers', 'default'], required: false },
    for: { type: 'choice', choices: scopes, required: false },
    zone: { type: 'name', of: 'time-zone', required: false },
  },
  answer(context, { for: asked, ...chosen }) {
    const asker = withMemory(context);
    const change = changeOf(chosen);
    if (Object.keys(change).length === 0) return shownSettings(context, asker);
    const scope = scopeOf(context, asker, asked, change);
    perform(context, { kind: 'remember', scope, change });
    const what = changeText(context, change);
    return {
      ...shownSettings(context, asker),
      lead: leadOf(
        [
          context.say('settings-remembered', { whom: whom(context, scope), what }),
          nearerText(context, asker, change) ?? context.say('settings-nearest'),
        ],
        { figure: what },
      ),
    };
  },
});

interface Chosen {
  readonly set: SettingsChange['language'] | 'default';
  readonly length: SettingsChange['length'] | 'default';
  readonly visibility: SettingsChange['visibility'] | 'default';
  readonly asking: SettingsChange['asking'] | 'default';
  readonly zone: string | null | undefined;
}

/** What is not given is not changed, and the default takes a choice back. */
const changeOf = ({ set, length, visibility, asking, zone }: Chosen): SettingsChange => ({
  ...(set === undefined ? {} : { language: set === 'default' ? undefined : set }),
  ...(length === undefined ? {} : { length: length === 'default' ? undefined : length }),
  ...(visibility === undefined
    ? {}
    : { visibility: visibility === 'default' ? undefined : visibility }),
  ...(asking === undefined ? {} : { asking: asking === 'default' ? undefined : asking }),
  ...(zone === undefined ? {} : { timeZone: zone ?? undefined }),
});

function shownSettings(context: Context, asker: Asker): Answer {
  const { say } = context;
  if (asker.memory === 'silent') throw new AnswerError('not-performed', 'settings');
  const isAlone = asker.scopes.length === 1;
  const names = settingNames.filter((name) => name !== 'asking' || !isAlone);
  return {
    lead: leadOf([say('settings-lead'), say('settings-nearest')]),
    points: names.map((name) => settingPoint(context, asker, name)),
    next: nextQuestions(
      context,
      ...others(asker, 'length', ['full', 'short']),
      ...(isAlone ? [] : others(asker, 'visibility', ['private', 'public'])),
      ...(asker.mayManage && !isAlone ? others(asker, 'asking', ['managers', 'everyone']) : []),
      { command: 'language' },
      { command: 'subscriptions' },
      { command: 'forgetme' },
    ),
  };
}

/** Where the asker goes on being answered in a language of their own. */
function nearerText(
  context: Context,
  { remembered }: Asker,
  { language: set }: SettingsChange,
): string | undefined {
  const own = nearestChoice(remembered, 'language');
  if (set === undefined || own === undefined || own.value === set) return undefined;
  return context.say('language-nearer', {
    whom: whom(context, own.scope),
    language: choiceLabel(own.value, context.dataset, context.language),
  });
}

/** The values of a setting that do not hold now; the last one is what holds where nobody chose. */
function others(
  { remembered }: Asker,
  name: 'length' | 'visibility' | 'asking',
  values: readonly string[],
): readonly Question[] {
  const current = nearestChoice(remembered, name)?.value ?? values.at(-1);
  return values
    .filter((value) => value !== current)
    .map((value) => ({ command: 'settings', options: { [name]: value } }));
}
