import {
  type APIModalSubmitInteraction,
  ComponentType,
  type ModalSubmitComponent,
} from 'discord-api-types/v10';
import { z } from 'zod';
import type { ModalCallback } from './checks/requests.ts';

const Label = z.object({
  type: z.literal(ComponentType.Label),
  component: z.discriminatedUnion('type', [
    z.object({
      type: z.literal(ComponentType.StringSelect),
      custom_id: z.string(),
      options: z.array(z.object({ value: z.string(), default: z.boolean().optional() })),
    }),
    z.object({
      type: z.literal(ComponentType.TextInput),
      custom_id: z.string(),
      value: z.string().nullish(),
    }),
  ]),
});

type Field = z.output<typeof Label>['component'];

/** The fields of a modal as somebody fills them in: what they leave alone stays as the bot set it. */
export function submitted(
  { components }: ModalCallback['data'],
  filled: Readonly<Record<string, string>>,
): APIModalSubmitInteraction['data']['components'] {
  const fields = components.map((component) => Label.parse(component).component);
  const unknown = Object.keys(filled).find((id) => !fields.some((one) => one.custom_id === id));
  if (unknown !== undefined) throw new Error(`The modal has no field “${unknown}”.`);
  return fields.map((field, index) => ({
    type: ComponentType.Label,
    id: 2 * index + 1,
    component: fill(field, 2 * index + 2, filled[field.custom_id]),
  }));
}

function fill(field: Field, id: number, given: string | undefined): ModalSubmitComponent {
  const { custom_id } = field;
  if (field.type === ComponentType.TextInput) {
    return { type: ComponentType.TextInput, id, custom_id, value: given ?? field.value ?? '' };
  }
  const values = field.options.filter((option) =>
    given === undefined ? option.default === true : option.value === given,
  );
  if (given !== undefined && values.length === 0) {
    throw new Error(`The field “${custom_id}” does not offer “${given}”.`);
  }
  return {
    type: ComponentType.StringSelect,
    id,
    custom_id,
    values: values.map(({ value }) => value),
  };
}
