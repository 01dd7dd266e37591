import { formatList, isolate } from '@us-morocco-security/core/labels';
import type { Answer, Command, Context, OptionDefinition, OptionName } from '../command.ts';
import { defineCommand } from '../command.ts';
import { fitPoints, MOST_ENTRIES } from '../first-screen.ts';
import { phrase } from '../language/messages.ts';
import { fields, text } from '../present/blocks.ts';
import { examplesOf } from '../present/examples.ts';
import { helpLead, usualQuestions } from '../present/greeting.ts';
import { leadOf } from '../present/lead.ts';
import { followUp, nextQuestions } from '../present/questions.ts';
import { restSection, section } from '../present/sections.ts';
import { questionSubjects, questionTitle } from '../present/titles.ts';
import { typedCommand, typedLine, typedOptionName } from '../present/typed.ts';
import type { Field, Point } from '../reply.ts';
import { choiceLabel } from '../words.ts';

export const help = defineCommand({
  name: 'help',
  options: { command: { type: 'name', of: 'command', required: false } },
  answer: (context, { command }) =>
    command === undefined ? allCommands(context) : oneCommand(context, command),
});

function allCommands(context: Context): Answer {
  const { commands, say } = context;
  const lead = helpLead(context);
  const { shown, left } = fitPoints(lead, usualQuestions(context), MOST_ENTRIES);
  return {
    lead,
    points: shown,
    isList: true,
    sections: [
      ...restSection(context, left),
      ...section(
        context,
        'commands',
        fields(
          ...commands.map(({ name }) => ({
            label: isolate(typedCommand(context, name)),
            value: say(`command-${name}`),
          })),
        ),
        text(everywhere(context)),
        text(say('help-fiscal-year')),
      ),
    ],
    next: nextQuestions(
      context,
      { command: 'overview' },
      { command: 'language' },
      { command: 'about' },
    ),
  };
}

function everywhere({ language, say, surface }: Context): string {
  if (surface !== 'discord') return say('help-everywhere-typed');
  const word = phrase(language);
  return say('help-everywhere-discord', {
    language: word('everywhere-language.name'),
    private: word('everywhere-ephemeral.name'),
  });
}

function oneCommand(context: Context, command: Command): Answer {
  const { say } = context;
  const options = optionsOf(command);
  const name = typedCommand(context, command.name);
  const lead = leadOf(
    [
      say('help-command', { command: name, what: say(`command-${command.name}`) }),
      options.length === 0 ? say('help-command-plain') : undefined,
    ],
    { figure: name },
  );
  const { shown, left } = fitPoints(lead, exampleLines(context, command));
  return {
    lead,
    points: shown,
    sections: [
      ...restSection(context, left),
      ...section(
        context,
        'options',
        fields(...options.map(([option, definition]) => optionField(context, option, definition))),
      ),
    ],
    next: nextQuestions(context, { command: 'help' }),
  };
}

/** Each example with what it asks, to be asked as it is. */
function exampleLines(context: Context, { name }: Command): readonly Point[] {
  return examplesOf(name, context.language).map((question) => {
    const request = { command: question.command, options: question.options ?? {} };
    const subjects = questionSubjects(context, request);
    return {
      text: context.say('labelled', {
        label: subjects === '' ? questionTitle(context, request) : subjects,
        value: typedLine(context, question),
      }),
      next: followUp(context, question),
    };
  });
}

/** A command's options with their names, in the order in which plain words fill them. */
const optionsOf = ({ options }: Command): readonly (readonly [OptionName, OptionDefinition])[] =>
  // Object.entries widens the keys of a record that is typed by OptionName.
  Object.entries(options) as [OptionName, OptionDefinition][];

function optionField(context: Context, name: OptionName, definition: OptionDefinition): Field {
  const { say, surface } = context;
  const need = say(definition.required ? 'help-required' : 'help-optional');
  const choices =
    definition.type === 'choice'
      ? [say('help-choices', { choices: choicesText(context, definition.choices) })]
      : [];
  const label = typedOptionName(context, name);
  return {
    label: isolate(surface === 'discord' || definition.required ? label : `${label}:`),
    value: [say(`option-${name}`), need, ...choices].map((part) => `${part}.`).join(' '),
  };
}

/** The choices in the reader's words; where they are typed, with the word of the data too. */
function choicesText(context: Context, choices: readonly string[]): string {
  const { dataset, language, say, surface } = context;
  const shown = choices.map((value) => {
    const label = choiceLabel(value, dataset, language);
    const isSame = label.toLowerCase() === value;
    return surface === 'discord' || isSame ? label : say('help-choice', { label, value });
  });
  return formatList(shown, language);
}
