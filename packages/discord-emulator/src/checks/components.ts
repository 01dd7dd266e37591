import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { below, type Problem, repeated } from './problem.ts';
import type { ButtonRequest, ComponentRequest } from './requests.ts';

const MAX_COMPONENTS = 40;
const MAX_ROWS = 5;
const MAX_SHOWN_TEXT = 4000;

/** A component and its place. */
export interface Placed {
  readonly component: ComponentRequest;
  readonly path: string;
}

/** Every component of a message, nested ones included, in reading order. */
export function* walk(
  components: readonly ComponentRequest[],
  path = 'components',
): Generator<Placed> {
  for (const [index, component] of components.entries()) {
    yield* visit(component, below(path, index));
  }
}

function* visit(component: ComponentRequest, path: string): Generator<Placed> {
  yield { component, path };
  if ('components' in component) yield* walk(component.components, `${path}.components`);
  if ('accessory' in component) yield* visit(component.accessory, `${path}.accessory`);
}

/** A row is up to five buttons or one select menu. */
export function* rowsHoldOneKind(placed: readonly Placed[]): Generator<Problem> {
  for (const { component, path } of placed) {
    if (component.type !== ComponentType.ActionRow) continue;
    const buttons = component.components.filter(({ type }) => type === ComponentType.Button);
    const selects = component.components.length - buttons.length;
    if (selects > 1 || (selects === 1 && buttons.length > 0)) {
      yield { path, says: 'a row holds up to five buttons or one select menu' };
    }
  }
}

export function customIdsAreUnique(placed: readonly Placed[]): Iterable<Problem> {
  const named = placed.flatMap(({ component, path }) =>
    'custom_id' in component && component.custom_id != null
      ? [{ path, id: component.custom_id }]
      : [],
  );
  return repeated(
    named,
    ({ id }) => id,
    ({ path, id }) => ({
      path: `${path}.custom_id`,
      says: `“${id}” stands on another component already`,
    }),
  );
}

export function idsAreUnique(placed: readonly Placed[]): Iterable<Problem> {
  // Discord gives a component with id 0 an id of its own.
  const numbered = placed.filter(({ component }) => component.id != null && component.id !== 0);
  return repeated(
    numbered,
    ({ component }) => component.id,
    ({ path }) => ({ path: `${path}.id`, says: 'stands on another component already' }),
  );
}

export function* optionValuesAreUnique(placed: readonly Placed[]): Generator<Problem> {
  for (const { component, path } of placed) {
    if (component.type !== ComponentType.StringSelect) continue;
    const options = component.options.map(({ value }, index) => ({ value, index }));
    yield* repeated(
      options,
      ({ value }) => value,
      ({ value, index }) => ({
        path: `${path}.options[${index}].value`,
        says: `“${value}” is the value of an option before it`,
      }),
    );
  }
}

/** A link has an address, a premium button its article, every other button an ID; none has another's. */
export function* buttonsLeadSomewhere(placed: readonly Placed[]): Generator<Problem> {
  for (const { button, path } of buttonsOf(placed)) {
    const [needed, reason] = target(button);
    for (const key of ['custom_id', 'url', 'sku_id'] as const) {
      const given = button[key] != null;
      if (key === needed && !given) yield { path: below(path, key), says: `${reason} needs one` };
      if (key !== needed && given) yield { path: below(path, key), says: `${reason} takes none` };
    }
  }
}

function target({ style }: ButtonRequest): ['custom_id' | 'url' | 'sku_id', string] {
  if (style === ButtonStyle.Link) return ['url', 'a link button'];
  if (style === ButtonStyle.Premium) return ['sku_id', 'a premium button'];
  return ['custom_id', 'a button that asks the bot'];
}

/** What is sold names itself; every other button shows a word or a picture. */
export function* buttonsShowSomething(placed: readonly Placed[]): Generator<Problem> {
  for (const { button, path } of buttonsOf(placed)) {
    const premium = button.style === ButtonStyle.Premium;
    const shows = (button.label ?? '').trim() !== '' || button.emoji != null;
    if (!premium && !shows) yield { path, says: 'a button needs a label or an emoji' };
    if (premium && shows) yield { path, says: 'a premium button takes neither label nor emoji' };
  }
}

function buttonsOf(placed: readonly Placed[]): { button: ButtonRequest; path: string }[] {
  return placed.flatMap(({ component, path }) =>
    component.type === ComponentType.Button ? [{ button: component, path }] : [],
  );
}

export function* componentsAreFew(placed: readonly Placed[]): Generator<Problem> {
  if (placed.length > MAX_COMPONENTS) {
    const says = `${placed.length} components in all, nested ones included: at most ${MAX_COMPONENTS}`;
    yield { path: 'components', says };
  }
}

/** Undocumented, observed: the text displays of one message share one limit. */
export function* shownTextIsShort(placed: readonly Placed[]): Generator<Problem> {
  const length = placed.reduce(
    (sum, { component }) =>
      component.type === ComponentType.TextDisplay ? sum + component.content.length : sum,
    0,
  );
  if (length > MAX_SHOWN_TEXT) {
    const says = `the text displays together hold ${length} characters: at most ${MAX_SHOWN_TEXT}`;
    yield { path: 'components', says };
  }
}

/** Without the flag of the new components, a message holds up to five rows and nothing else. */
export function* onlyRows(components: readonly ComponentRequest[]): Generator<Problem> {
  for (const [index, { type }] of components.entries()) {
    if (type !== ComponentType.ActionRow) {
      const says = 'only a row may stand here without the flag IS_COMPONENTS_V2';
      yield { path: `components[${index}]`, says };
    }
  }
  if (components.length > MAX_ROWS) {
    yield { path: 'components', says: `${components.length} rows: at most ${MAX_ROWS}` };
  }
}
