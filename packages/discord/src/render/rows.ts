import { type Language, speak } from '@us-morocco-security/answers';
import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIButtonComponentWithURL,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { Control, PlannedRow } from './layout.ts';
import { directedLabel } from './markdown.ts';

export type Row = APIActionRowComponent<
  APIButtonComponentWithCustomId | APIButtonComponentWithURL | APIStringSelectComponent
>;

/** The ID of the menu; each of its values is what a button's ID would be. */
const MENU = 'more';

/** A planned row as Discord takes it. */
export function rowOf(planned: PlannedRow, language: Language): Row {
  const components =
    planned.type === 'buttons'
      ? planned.controls.map((control) => buttonOf(control, language))
      : [menuOf(planned, language)];
  return { type: ComponentType.ActionRow, components };
}

function buttonOf(
  { id, label, title, isPrimary, isLink }: Control,
  language: Language,
): APIButtonComponentWithCustomId | APIButtonComponentWithURL {
  const shown = {
    type: ComponentType.Button as const,
    label: directedLabel(label ?? title, language),
  };
  if (isLink === true) return { ...shown, style: ButtonStyle.Link, url: id };
  const style = isPrimary === true ? ButtonStyle.Primary : ButtonStyle.Secondary;
  return { ...shown, style, custom_id: id };
}

type Menu = Extract<PlannedRow, { type: 'menu' }>;

const menuOf = (menu: Menu, language: Language): APIStringSelectComponent => ({
  type: ComponentType.StringSelect,
  custom_id: MENU,
  placeholder: directedLabel(menuTitle(menu, language), language),
  options: [...menu.entries, ...menu.others].map(
    ({ id, title }): APISelectMenuOption => ({ label: directedLabel(title, language), value: id }),
  ),
});

/** The numbers of the entries in it, and that there is more. */
function menuTitle({ entries, others }: Menu, language: Language): string {
  const numbers = [entries[0], entries.at(-1)].flatMap((entry) => entry?.label ?? []);
  const more = others.length === 0 ? [] : [speak(language)('chat-more')];
  return [...(numbers.length === 0 ? [] : [[...new Set(numbers)].join('–')]), ...more].join(' · ');
}
