import type { FollowUp, ListItem, Reply } from '@us-morocco-security/answers';
import { type OpenSection, questionsToOffer, shareSections } from '@us-morocco-security/chat';
import { budget } from './budget.ts';
import { type Buttons, buttonWriter, type KeyboardPlace, type Writer } from './buttons.ts';
import {
  firstPairs,
  fitTogether,
  inPairs,
  MOST_NUMBERS,
  type Rows,
  withoutDoubles,
} from './rows.ts';

/**
 * The buttons of the first message, in three rows: entries and pages, else sections and questions; then the sources, the
 * menu of everything else, and the languages.
 */
export function beginningKeyboard(reply: Reply, place: KeyboardPlace): Rows {
  return directed(layOut(reply, buttonWriter(reply, place)).rows, reply);
}

/** Room for every section, which come first; of questions beyond, the likeliest. */
const MOST_MENU_ROWS = 7;

/** The menu of everything without a button, in place of the buttons. */
export function menuKeyboard(reply: Reply, place: KeyboardPlace): Rows {
  const write = buttonWriter(reply, place);
  const { menu } = layOut(reply, write);
  const foot = [...write.back(), ...write.languages(null)];
  return directed([...inPairs(menu).slice(0, MOST_MENU_ROWS), foot], reply);
}

/** The buttons of an opened section: its entries, its parts, the way back. */
export function sectionKeyboard(
  reply: Reply,
  open: OpenSection,
  entries: readonly ListItem[],
  place: KeyboardPlace,
): Rows {
  const write = buttonWriter(reply, place);
  const { section, screen, blocks } = open;
  const end = [...write.back(), ...write.languages({ section: section.key, screen })];
  const copies = blocks.flatMap((block) => (block.type === 'verbatim' ? write.copy(block) : []));
  const rows = [...numberRows(write, entries), ...inPairs(copies), write.turns(open), end];
  return directed(filled(rows), reply);
}

/** The buttons of a picture whose caption is short: its languages. */
export const briefKeyboard = (reply: Reply, place: KeyboardPlace): Rows =>
  directed(filled([buttonWriter(reply, place).languages(null)]), reply);

/** The questions that an alert leads to. */
export function alertKeyboard(reply: Reply, place: KeyboardPlace): Rows {
  const write = buttonWriter(reply, place);
  const questions = reply.next.flatMap((question) => write.question(question));
  return directed(inPairs([...write.source(), ...questions]), reply);
}

interface Layout {
  readonly rows: Rows;
  readonly menu: Buttons;
}

function layOut(reply: Reply, write: Writer): Layout {
  const numbers = reply.isList ? numberRows(write, reply.points) : [];
  const turns = write.turns(undefined);
  const head = filled([...numbers, turns]);
  const offered = offeredBy(reply, write);
  const isFull = head.length >= budget.rows;
  return isFull ? besideNumbers(numbers, turns, offered, write) : withFoot(head, offered, write);
}

interface Offered {
  readonly sources: Buttons;
  /** All but the sources. */
  readonly sections: Buttons;
  readonly questions: Buttons;
}

/** Offers a label once: a section already answers the question of the same name. */
function offeredBy(reply: Reply, write: Writer): Offered {
  const { own, more } = shareSections(reply.sections, BUTTONS_FOR_SECTIONS);
  const [sources, sections] = parted([...own, ...more], ({ key }) => key === 'sources').map(
    (some) => some.flatMap(write.section),
  );
  const others = [...(sources ?? []), ...(sections ?? []), ...write.languages(null)];
  const taken = new Set(others.map(({ text }) => text));
  const questions = questionsOf(reply)
    .flatMap((question) => write.question(question))
    .filter(({ text }) => !taken.has(text));
  return { sources: sources ?? [], sections: sections ?? [], questions: withoutDoubles(questions) };
}

/** A row of two, the sources, and the menu. */
const BUTTONS_FOR_SECTIONS = 4;

function parted<Each>(
  all: readonly Each[],
  is: (each: Each) => boolean,
): readonly (readonly Each[])[] {
  return [all.filter(is), all.filter((each) => !is(each))];
}

/**
 * The questions that lead on, but for those that a number asks; and those of points that have no number, where their
 * labels tell them apart.
 */
function questionsOf(reply: Reply): readonly FollowUp[] {
  const ofPoints = reply.points.flatMap(({ next }) => next ?? []);
  const lines = new Set(ofPoints.map(({ line }) => line));
  const labels = ofPoints.map(({ label }) => label);
  const distinct = ofPoints.filter(
    ({ label }) => labels.indexOf(label) === labels.lastIndexOf(label),
  );
  const others = questionsToOffer(reply);
  return reply.isList ? others.filter(({ line }) => !lines.has(line)) : [...others, ...distinct];
}

/** Sections and questions in the rows that are left, and at the foot the sources, the menu and the languages. */
function withFoot(head: Rows, { sources, sections, questions }: Offered, write: Writer): Layout {
  const room = budget.rows - head.length - 1;
  // As many sections as rows, then the questions; what is left of the room is for further sections.
  const link = [...write.source(), ...write.picture()];
  const offered = [...link, ...sections.slice(0, room), ...questions, ...sections.slice(room)];
  const middle = firstPairs(offered, room);
  const rest = [...link, ...sections, ...questions].filter((button) =>
    middle.left.includes(button),
  );
  const menu = [...rest, ...write.share()];
  const languages = write.languages(null);
  const whole = [...sources, ...menu, ...languages];
  const isWhole = menu.length <= 1 && fitTogether(whole);
  const foot = isWhole ? whole : [...sources, ...write.menu(), ...languages];
  return { rows: filled([...head, ...middle.rows, foot]), menu: isWhole ? [] : menu };
}

/** A long list with pages leaves room beside its last numbers alone. */
function besideNumbers(
  numbers: Rows,
  turns: Buttons,
  { sources, sections, questions }: Offered,
  write: Writer,
): Layout {
  const last = numbers.at(-1) ?? [];
  const rows = [...numbers.slice(0, -1), [...last, ...write.menu()], turns];
  return {
    rows,
    menu: [
      ...write.source(),
      ...write.picture(),
      ...sources,
      ...sections,
      ...questions,
      ...write.share(),
    ],
  };
}

interface Entry {
  readonly next?: FollowUp;
}

/** The numbers of the entries that can be asked about. */
function numberRows(write: Writer, entries: readonly Entry[]): Rows {
  const numbers = entries.flatMap(({ next }, index) =>
    next === undefined ? [] : write.question(next, index + 1),
  );
  return filled([numbers.slice(0, MOST_NUMBERS), numbers.slice(MOST_NUMBERS)]);
}

/** Telegram lays out a row from left to right; reverses it for Arabic, which is read from the right. */
const directed = (rows: Rows, { direction }: Reply): Rows =>
  direction === 'rtl' ? rows.map((row) => row.toReversed()) : rows;

const filled = (rows: Rows): Rows => rows.filter((row) => row.length > 0);
