/** Small valid pieces that the tests of the checks vary. */
import { ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';

export const V2 = MessageFlags.IsComponentsV2;

export const text = (content: string) => ({ type: ComponentType.TextDisplay, content });

export const button = (custom_id: string, rest: object = {}) => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  custom_id,
  label: custom_id,
  ...rest,
});

export const row = (...components: object[]) => ({ type: ComponentType.ActionRow, components });

export const container = (...components: object[]) => ({
  type: ComponentType.Container,
  components,
});

export const section = (accessory: object, ...components: object[]) => ({
  type: ComponentType.Section,
  accessory,
  components,
});

export const select = (custom_id: string, values: readonly string[] = ['a']) => ({
  type: ComponentType.StringSelect,
  custom_id,
  options: values.map((value) => ({ label: value, value })),
});

export const thumbnail = (url: string) => ({ type: ComponentType.Thumbnail, media: { url } });

/** A message of the new components. */
export const shows = (...components: object[]) => ({ flags: V2, components });

export const times = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index));
