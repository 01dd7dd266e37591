import type { Command, Context, OptionDefinition, OptionName } from '../command.ts';
import { defineCommand } from '../command.ts';
import { fields, heading, list, text } from '../present/blocks.ts';
import type { LegacyBlock } from '../present/legacy.ts';
import { blocks, fromBlocks } from '../present/legacy.ts';
import type { Field } from '../reply.ts';

export const help = defineCommand({
  name: 'help',
  options: { command: { type: 'name', of: 'command', required: false } },
  answer: (context, { command }) =>
    fromBlocks(
      context,
      command === undefined ? allCommands(context) : oneCommand(context, command),
    ),
});

const allCommands = ({ commands, say }: Context): readonly LegacyBlock[] =>
  blocks(
    heading(say('help-title')),
    text(say('help-intro')),
    fields(...commands.map(({ name }) => ({ label: `/${name}`, value: say(`command-${name}`) }))),
    text(say('help-language')),
    text(say('help-fiscal-year')),
  );

function oneCommand(context: Context, command: Command): readonly LegacyBlock[] {
  const { say } = context;
  const options = optionsOf(command);
  return blocks(
    heading(`/${command.name}`),
    text(say(`command-${command.name}`)),
    options.length === 0
      ? text(say('help-no-options'))
      : fields(...options.map(([name, definition]) => optionField(context, name, definition))),
    heading(say('help-examples')),
    list(exampleLines(command).map((line) => ({ text: line, badges: [] }))),
  );
}

/** A command's options with their names, in the order in which plain words fill them. */
const optionsOf = ({ options }: Command): readonly (readonly [OptionName, OptionDefinition])[] =>
  // Object.entries widens the keys of a record that is typed by OptionName.
  Object.entries(options) as [OptionName, OptionDefinition][];

function optionField({ say }: Context, name: OptionName, definition: OptionDefinition): Field {
  const need = say(definition.required ? 'help-required' : 'help-optional');
  const choices =
    definition.type === 'choice'
      ? ` ${say('help-choices', { choices: definition.choices.join(', ') })}`
      : '';
  return { label: `${name}:`, value: `${say(`option-${name}`)} ${need}${choices}` };
}

const EXAMPLES: Readonly<Partial<Record<Command['name'], readonly string[]>>> = {
  timeline: ['/timeline from:2004 to:2012', '/timeline topic:exercises'],
  onthisday: ['/onthisday', '/onthisday 06-18'],
  assistance: ['/assistance fmf', '/assistance imet from:2007 to:2009'],
  exercises: ['/exercises', '/exercises 2024'],
  verify: ['/verify Morocco received 40 HIMARS', '/verify تسلم المغرب 40 راجمة هيمارس'],
  mentions: ['/mentions Morocco received F-16 jets', '/mentions المغرب تسلم مقاتلات F-16'],
  search: ['/search هيمارس', '/search 3.787 billion', '/search apache stage:contracted'],
  deal: ['/deal 19-16', '/deal listed-himars'],
  system: ['/system HIMARS', '/system هيمارس'],
  compare: ['/compare HIMARS JSOW', '/compare fms eda', '/compare 2019 2024'],
  conflicts: ['/conflicts', '/conflicts exercises'],
  explain: ['/explain LOA', '/explain fms-case'],
  sources: ['/sources', '/sources record:fms-active-cases'],
  cite: ['/cite listed-himars'],
  help: ['/help', '/help timeline'],
  language: ['/language ar'],
};

const exampleLines = ({ name }: Command): readonly string[] => EXAMPLES[name] ?? [`/${name}`];
