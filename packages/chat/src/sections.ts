import type { Block, Reply, Section } from '@us-morocco-security/answers';
import { intoScreens, type ScreenSize } from './screens.ts';
import type { SectionView } from './view.ts';

/** A screen of a section. */
export interface OpenSection {
  readonly section: Section;
  /** Counted from 0; the last one where the section has become shorter. */
  readonly screen: number;
  readonly screens: number;
  readonly blocks: readonly Block[];
}

/**
 * What a message shows of a section, below its title.
 *
 * @returns undefined where the answer has no such section (any more): the message then shows its beginning
 */
export function openSection(
  { sections }: Reply,
  view: SectionView,
  size: ScreenSize,
): OpenSection | undefined {
  const section = sections.find(({ key }) => key === view.section);
  if (section === undefined) return undefined;
  const screens = screensOf(section, size);
  const screen = Math.min(view.screen, screens.length - 1);
  return { section, screen, screens: screens.length, blocks: screens[screen] ?? [] };
}

type Screens = ReturnType<typeof intoScreens>;

/** A reply does not change: its sections are divided once for all their screens. */
const divided = new WeakMap<Section, { readonly size: ScreenSize; readonly screens: Screens }>();

function screensOf(section: Section, size: ScreenSize): Screens {
  const known = divided.get(section);
  const { weigh, gap, limit } = known?.size ?? {};
  if (known !== undefined && weigh === size.weigh && gap === size.gap && limit === size.limit) {
    return known.screens;
  }
  const screens = intoScreens(section.blocks, size);
  divided.set(section, { size, screens });
  return screens;
}

export interface SharedSections {
  /** Each with its own button. */
  readonly own: readonly Section[];
  /** Together in one menu, *More*; never a single one. */
  readonly more: readonly Section[];
}

/**
 * Divides the sections between buttons of their own and one menu. The sources come first, then what continues the first
 * message, then the others in the order of the answer.
 *
 * @param most - buttons that there is room for, the menu's among them
 */
export function shareSections(sections: readonly Section[], most: number): SharedSections {
  if (sections.length <= most) return { own: sections, more: [] };
  const first = sections.toSorted((one, other) => rank(one) - rank(other));
  const own = new Set(first.slice(0, Math.max(0, most - 1)));
  return {
    own: sections.filter((section) => own.has(section)),
    more: sections.filter((section) => !own.has(section)),
  };
}

function rank({ key }: Section): number {
  if (key === 'sources') return 0;
  return key === 'rest' ? 1 : 2;
}
