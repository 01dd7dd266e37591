import { type APIMessage, ComponentType } from 'discord-api-types/v10';
import { walk } from './checks/components.ts';
import type { ComponentRequest } from './checks/requests.ts';

/** The ID of the button that a user can press under this name. */
export function pressable(message: APIMessage, customIdOrLabel: string): string {
  const buttons = componentsOf(message).filter(
    (component) => component.type === ComponentType.Button,
  );
  const button = buttons.find(
    ({ custom_id, label }) => custom_id === customIdOrLabel || read(label) === customIdOrLabel,
  );
  if (button === undefined) {
    const shown = buttons.map(({ label, custom_id }) => label ?? custom_id).join(', ') || 'none';
    throw new Error(`The message has no button “${customIdOrLabel}”. It has: ${shown}.`);
  }
  if (button.disabled === true) throw new Error(`The button “${customIdOrLabel}” is disabled.`);
  if (button.custom_id == null) throw new Error(`“${customIdOrLabel}” asks the bot nothing.`);
  return button.custom_id;
}

/** A label as a user reads it, without the signs that steer its direction. */
const read = (label: string | null | undefined): string | undefined =>
  label?.replace(/[\u200E\u200F\u2066-\u2069]/g, '');

/** Makes sure that a user can choose these values in the menu. */
export function refuseUnlessSelectable(
  message: APIMessage,
  customId: string,
  values: readonly string[],
): void {
  const menu = componentsOf(message)
    .filter((component) => component.type === ComponentType.StringSelect)
    .find(({ custom_id }) => custom_id === customId);
  if (menu === undefined) throw new Error(`The message has no select menu “${customId}”.`);
  const offered = menu.options.map(({ value }) => value);
  const stray = values.find((value) => !offered.includes(value));
  if (stray !== undefined) {
    throw new Error(`“${customId}” does not offer “${stray}”. It offers: ${offered.join(', ')}.`);
  }
  const { min_values, max_values } = menu;
  if (values.length < (min_values ?? 1) || values.length > (max_values ?? 1)) {
    throw new Error(`“${customId}” does not take ${values.length} values.`);
  }
}

const componentsOf = ({ components }: APIMessage): ComponentRequest[] =>
  [...walk(components ?? [])].map(({ component }) => component);
