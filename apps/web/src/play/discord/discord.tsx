import { type CommandName, commandWords, type Language, speak } from '@us-morocco-security/answers';
import type { Dataset } from '@us-morocco-security/core';
import { definitions } from '@us-morocco-security/discord';
import { useMemo, useState } from 'preact/hooks';
import { Composer, type Suggestion } from '../composer.tsx';
import { Log } from '../log.tsx';
import type { Person } from '../person.ts';
import { Store, useStore } from '../store.ts';
import { Try } from '../try.tsx';
import type { Channel, Posted } from './channel.ts';
import {
  type Filled,
  messageCommands,
  missingOption,
  readTyped,
  type SlashCommand,
  slashCommands,
  type Typed,
  withValue,
} from './command-line.ts';
import { MessageView } from './message.tsx';

interface DiscordProps {
  readonly channel: Channel;
  readonly dataset: Dataset;
  readonly language: Language;
  readonly reader: Person;
}

/** A channel in which the bot is, as a member sees it. */
export function Discord({ channel, dataset, language, reader }: DiscordProps) {
  const say = speak(language);
  const bodies = useMemo(() => definitions(dataset), [dataset]);
  const commands = useMemo(() => slashCommands(bodies, language), [bodies, language]);
  const menus = useMemo(() => messageCommands(bodies, language), [bodies, language]);
  const draft = useMemo(() => new Store(''), []);
  /** What the names that were chosen stand for, by option and name. */
  const completed = useMemo(() => new Map<string, string>(), []);
  const [isForward, setForward] = useState(false);
  const [problem, setProblem] = useState('');
  const messages = useStore(channel.messages).filter(
    ({ onlyFor }) => onlyFor === undefined || onlyFor === reader.id,
  );

  const send = (text: string): void => {
    const problem = submit(text);
    setProblem(problem);
    if (problem === '') draft.set('');
  };

  /** Sends a message or a command; returns why a client of Discord would not. */
  const submit = (text: string): string => {
    if (!text.startsWith('/')) {
      channel.say(text, reader, isForward);
      return '';
    }
    const typed = readTyped(`${text} `, commands);
    if (typed === undefined) return say('play-no-command');
    const missing = missingOption(typed);
    if (missing !== undefined) return say('play-required', { option: missing.label });
    void channel.slash(typed.command, chosenValues(typed.filled, completed), reader);
    return '';
  };

  const suggest = async (line: string): Promise<readonly Suggestion[]> => {
    if (/^\/\S*$/u.test(line)) return commandsFor(line, commands);
    const typed = readTyped(line, commands);
    if (typed === undefined) return [];
    const { current } = typed;
    const values = current === undefined ? [] : await valuesFor(line, typed, current);
    return values.length > 0 || !line.endsWith(' ') ? values : optionsFor(line, typed);
  };

  const valuesFor = async (
    line: string,
    { command, filled }: Typed,
    current: Filled,
  ): Promise<readonly Suggestion[]> => {
    const { option, value } = current;
    if (option.isCompleted) {
      const choices = await channel.complete(command, filled, current, reader);
      return choices.map(({ label, value: id }) => ({
        key: id,
        label,
        choose() {
          completed.set(`${option.name} ${label}`, id);
          return withValue(line, current, label);
        },
      }));
    }
    const begun = value.trim().toLowerCase();
    return option.choices
      .filter(({ label }) => label.toLowerCase().startsWith(begun) && label !== value.trim())
      .map(({ label, value: id }) => ({
        key: id,
        label,
        choose: () => withValue(line, current, label),
      }));
  };

  return (
    <section class="client discord" aria-labelledby="discord-name">
      <h2 class="client-name" id="discord-name">
        {say('play-discord')}
      </h2>
      <Log label={say('play-messages-discord')} count={messages.length}>
        {messages.length === 0 && <p class="empty">{say('play-empty-discord')}</p>}
        {messages.map((posted: Posted) => (
          <MessageView
            key={posted.id}
            botName={say('overview-title')}
            {...{ posted, channel, reader, language, menus, say }}
          />
        ))}
      </Log>
      <Try
        label={say('play-try')}
        lines={examples(language, commands, say('play-sample-claim'))}
        send={send}
      />
      <p role="status" class="problem">
        {problem}
      </p>
      <Composer
        label={say('play-label-discord')}
        send={{ label: say('play-send'), text: send }}
        {...{ draft, suggest }}
      >
        <label class="sends-as">
          <input
            class="radio"
            type="checkbox"
            checked={isForward}
            onChange={({ currentTarget }) => setForward(currentTarget.checked)}
          />{' '}
          {say('play-send-as')} {say('play-as-forward')}
        </label>
      </Composer>
    </section>
  );
}

const chosenValues = (
  filled: readonly Filled[],
  known: ReadonlyMap<string, string>,
): readonly Filled[] =>
  filled
    .filter(({ value }) => value.trim() !== '')
    .map(({ option, value }) => ({
      option,
      value: known.get(`${option.name} ${value.trim()}`) ?? value.trim(),
    }));

const commandsFor = (line: string, commands: readonly SlashCommand[]): readonly Suggestion[] =>
  commands
    .filter(({ label, name }) => `/${label}`.startsWith(line) || `/${name}`.startsWith(line))
    .map(({ name, label, description, options }) => ({
      key: name,
      label: `/${label}`,
      detail: description,
      choose() {
        const required = options.find(({ isRequired }) => isRequired);
        return `/${label} ${required === undefined ? '' : `${required.label}:`}`;
      },
    }));

const optionsFor = (line: string, { command, filled }: Typed): readonly Suggestion[] =>
  command.options
    .filter((option) => !filled.some((one) => one.option === option))
    .map(({ label, description }) => ({
      key: label,
      label,
      detail: description,
      choose: () => `${line}${label}:`,
    }));

/** Lines to begin with. */
function examples(
  language: Language,
  commands: readonly SlashCommand[],
  claim: string,
): readonly string[] {
  const called = (name: CommandName): SlashCommand | undefined =>
    commands.find(({ label }) => label === commandWords(name, language).name) ??
    commands.find((command) => command.name === name);
  const system = called('system');
  const option = system?.options.find(({ isRequired }) => isRequired)?.label;
  return [
    `/${called('fms')?.label}`,
    `/${system?.label} ${option}:${language === 'ar' ? 'هيمارس' : 'himars'}`,
    `/${called('timeline')?.label}`,
    claim,
  ];
}
