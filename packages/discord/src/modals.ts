import {
  choiceLabel,
  clip,
  completeOption,
  findCommand,
  type Language,
  type OptionDefinition,
  type OptionName,
  optionWords,
  type Remembered,
  type Request,
  type Scope,
  speak,
} from '@us-morocco-security/answers';
import { type Known, scopesOf, type Who } from '@us-morocco-security/chat';
import type { Dataset } from '@us-morocco-security/core';
import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  type APIStringSelectComponent,
  type APITextInputComponent,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import type { SubmittedField } from './interaction.ts';
import { limits } from './limits.ts';

export type Modal = APIModalInteractionResponseCallbackData;

/** The commands that are asked by a modal where nothing else is said, with the options that it asks for. */
const FIELDS = {
  settings: ['for', 'set', 'length', 'visibility', 'zone'],
  subscribe: ['about', 'rhythm', 'hour', 'weekday', 'quiet'],
} as const satisfies Readonly<Record<string, readonly OptionName[]>>;

type ModalName = keyof typeof FIELDS;

const isModal = (name: string): name is ModalName => Object.hasOwn(FIELDS, name);

interface Asked {
  readonly dataset: Dataset;
  readonly who: Who;
  readonly known: Known;
}

/** The modal that asks for the options of a request; undefined where it has some, or could do nothing. */
export function modalFor(
  { command, language, options }: Request,
  { dataset, who, known }: Asked,
): Modal | undefined {
  if (!isModal(command) || Object.keys(options).length > 0 || known.memory !== 'kept') {
    return undefined;
  }
  if (command === 'subscribe' && !(who.canPost && who.mayManage)) return undefined;
  const fields = FIELDS[command].flatMap((name) => {
    const definition = findCommand(command)?.options[name];
    if (definition === undefined || (name === 'for' && !who.mayManage)) return [];
    return fieldOf(name, definition, { command, dataset, language, who, known });
  });
  return {
    custom_id: command,
    title: clip(speak(language)(`command-${command}.title`), limits.modalTitle),
    components: fields,
  };
}

interface Field extends Asked {
  readonly command: ModalName;
  readonly language: Language;
}

function fieldOf(
  name: OptionName,
  definition: OptionDefinition,
  field: Field,
): readonly APILabelComponent[] {
  const { language } = field;
  const choices = choicesOf(name, definition, field);
  if (choices.length === 0 && name !== 'zone' && name !== 'quiet') return [];
  const component =
    choices.length === 0 ? inputOf(name, field) : selectOf(name, choices, currentOf(name, field));
  return [
    {
      type: ComponentType.Label,
      ...wordsOf(name, language),
      component,
    },
  ];
}

/** What a field asks for: the description of its option where a label has room for it, else below the option's name. */
function wordsOf(option: OptionName, language: Language) {
  const { name, description } = optionWords(option, language);
  if (description.length <= limits.fieldLabel) return { label: description };
  const label = `${name.charAt(0).toLocaleUpperCase(language)}${name.slice(1)}`;
  return { label, description: clip(description, limits.description) };
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

function choicesOf(
  name: OptionName,
  definition: OptionDefinition,
  { dataset, language, who }: Field,
): readonly Choice[] {
  if (name === 'for') {
    return scopesOf(who).map(({ scope }) => ({
      value: scope,
      label: choiceLabel(scope, dataset, language),
    }));
  }
  if (definition.type === 'choice') {
    return definition.choices.map((value) => ({
      value,
      label: choiceLabel(value, dataset, language),
    }));
  }
  return name === 'about'
    ? completeOption(definition, '', dataset, language, limits.selectOptions)
    : [];
}

const selectOf = (
  custom_id: string,
  choices: readonly Choice[],
  current: string | undefined,
): APIStringSelectComponent => ({
  type: ComponentType.StringSelect,
  custom_id,
  required: false,
  options: choices.slice(0, limits.selectOptions).map(({ value, label }) => ({
    value,
    label: clip(label, limits.optionLabel),
    ...(value === current ? { default: true } : {}),
  })),
});

function inputOf(custom_id: OptionName, field: Field): APITextInputComponent {
  const value = currentOf(custom_id, field);
  return {
    type: ComponentType.TextInput,
    custom_id,
    style: TextInputStyle.Short,
    required: false,
    max_length: limits.choiceName,
    ...(value === undefined ? {} : { value }),
  };
}

/** What the person chose before; a choice for others is shown with the answer. */
function currentOf(name: OptionName, { command, known }: Field): string | undefined {
  if (command === 'subscribe') return undefined;
  return name === 'for' ? 'person' : chosenFor('person', known)[name];
}

/** The choices for a scope, as the options of `/settings` say them. */
function chosenFor(scope: string, { remembered }: Known): Partial<Record<OptionName, string>> {
  const { settings = {} } = remembered.find((one: Remembered) => one.scope === scope) ?? {};
  const { language, length, timeZone, visibility } = settings;
  return {
    ...(language === undefined ? {} : { set: language }),
    ...(length === undefined ? {} : { length }),
    ...(visibility === undefined ? {} : { visibility }),
    ...(timeZone === undefined ? {} : { zone: timeZone }),
  };
}

const PERSON: Scope = 'person';

/** What was filled in, as the options of the command; what is as it was before is left out. */
export function submittedOptions(
  modal: string,
  fields: readonly SubmittedField[],
  known: Known,
): Readonly<Record<string, string>> | undefined {
  if (!isModal(modal)) return undefined;
  const filled = Object.fromEntries(
    fields.flatMap(({ custom_id, value, values }) => {
      const given = (values?.[0] ?? value ?? '').trim();
      return given === '' ? [] : [[custom_id, given] as const];
    }),
  );
  if (modal !== 'settings') return filled;
  const before: Partial<Record<string, string>> = chosenFor(filled.for ?? PERSON, known);
  const changed = Object.entries(filled).filter(
    ([name, value]) => name === 'for' || value !== (before[name] ?? 'default'),
  );
  return changed.every(([name]) => name === 'for') ? {} : Object.fromEntries(changed);
}
