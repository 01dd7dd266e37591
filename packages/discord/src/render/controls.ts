import {
  type Block,
  type FollowUp,
  type ListItem,
  type Reply,
  type Request,
  speak,
  withoutBidiControls,
} from '@us-morocco-security/answers';
import {
  type AskedText,
  languageChoices,
  leadsWithPicture,
  type OpenSection,
  type Place,
  questionsToOffer,
  shareSections,
  turnsOf,
  type View,
} from '@us-morocco-security/chat';
import { type Action, writeButtonId } from '../button-id.ts';
import { limits } from '../limits.ts';
import type { Control, Controls } from './layout.ts';
import type { PictureState } from './picture.ts';

/** Sections with a button each, counting the menu as one. */
const MOST_SECTION_BUTTONS = 4;

/** The state of a message: what it shows, and to whom. */
export interface Position {
  readonly reply: Reply;
  /** The section that is open; undefined at the beginning of the answer. */
  readonly open: OpenSection | undefined;
  /** The text that was asked about. */
  readonly asked: AskedText | undefined;
  /** Whether only the asker sees the message: then it can be posted. */
  readonly isPrivate: boolean;
  readonly picture: PictureState;
}

/** Everything that can be pressed under a message. */
export function controlsOf(position: Position): Controls {
  const { open } = position;
  const entries = onceEach(listed(position));
  const others = open === undefined ? furtherOf(position) : besideSection(position, open);
  const known = new Set(entries.map(({ id }) => id));
  return {
    steps: stepsOf(position),
    entries,
    others: onceEach(others).filter(({ id }) => !known.has(id)),
    lasting: [...languagesOf(position), ...sourceOf(position), ...postingOf(position)],
  };
}

/** The questions that an alert leads to. */
export function alertControls(reply: Reply): Controls {
  const position = {
    reply,
    open: undefined,
    asked: undefined,
    isPrivate: false,
    picture: 'none',
  } as const;
  const others = onceEach(reply.next.flatMap((question) => ask(position, question)));
  return { steps: [], entries: [], others, lasting: sourceOf(position) };
}

interface Wanted {
  readonly action: Action;
  readonly place: Place;
  readonly label: string | undefined;
  readonly title?: string;
  readonly isPrimary?: boolean;
  readonly isFirst?: boolean;
}

/** A control; none if its place cannot be encoded in an ID. */
function control(
  { asked }: Position,
  { action, place, label, title, isPrimary = false, isFirst = false }: Wanted,
): readonly Control[] {
  const id = writeButtonId(action, place, asked);
  return id === undefined ? [] : [{ id, label, title: title ?? label ?? '', isPrimary, isFirst }];
}

const viewOf = (open: OpenSection | undefined): View =>
  open === undefined ? null : { section: open.section.key, screen: open.screen };

function stepsOf(position: Position): readonly Control[] {
  const { reply, open } = position;
  const back = open === undefined ? [] : backFrom(position);
  const turns = turnsOf(reply, open).flatMap(({ to, label, place }) =>
    control(position, { action: 'turn', place, label, isPrimary: to === 'next' }),
  );
  return [...back, ...turns];
}

const backFrom = (position: Position): readonly Control[] =>
  control(position, {
    action: 'back',
    place: { request: position.reply.request, view: null },
    label: speak(position.reply.language)('chat-back'),
  });

/** The items of a screen that can be asked about: they are numbered. */
export const entriesOf = (blocks: readonly Block[]): readonly ListItem[] =>
  blocks
    .flatMap((block) => (block.type === 'list' ? block.items : []))
    .filter(({ next }) => next !== undefined);

/** The questions behind the entries of a list or of a section's screen, by their numbers. */
function listed(position: Position): readonly Control[] {
  const { reply, open } = position;
  const points = reply.isList ? reply.points : [];
  return (open === undefined ? points : entriesOf(open.blocks)).flatMap(({ next }, index) =>
    next === undefined
      ? []
      : control(position, {
          action: 'ask',
          place: placeOf(next.request),
          label: String(index + 1),
          title: titleOf(next, `${index + 1}. `),
        }),
  );
}

const placeOf = (request: Request): Place => ({ request, view: null });

/** Sections, questions, and what the points lead to. */
function furtherOf(position: Position): readonly Control[] {
  const { reply } = position;
  const { own, more } = shareSections(reply.sections, MOST_SECTION_BUTTONS);
  const ofPoints = reply.isList ? [] : reply.points.flatMap(({ next }) => next ?? []);
  return [
    ...openers(position, own),
    ...pictureOf(position),
    ...openers(position, more).map(inMenu),
    ...questionsToOffer(reply).flatMap((question) => ask(position, question)),
    ...ofPoints.flatMap((question) => ask(position, question)).map(inMenu),
  ];
}

/** Adds the picture of the answer, where it has one that is not shown. */
function pictureOf(position: Position): readonly Control[] {
  const { reply, picture } = position;
  if (picture !== 'offered' || reply.illustration === null || leadsWithPicture(reply)) return [];
  const place = placeOf(reply.request);
  return control(position, {
    action: 'picture',
    place,
    label: speak(reply.language)('chat-picture'),
    isFirst: true,
  });
}

/** The other sections. */
const besideSection = (position: Position, { section }: OpenSection): readonly Control[] =>
  openers(
    position,
    position.reply.sections.filter(({ key }) => key !== section.key),
  );

const openers = (position: Position, sections: Reply['sections']): readonly Control[] =>
  sections.flatMap(({ key, label, title }) =>
    control(position, {
      action: 'open',
      place: { request: position.reply.request, view: { section: key, screen: 0 } },
      label,
      title,
      isFirst: key === 'sources',
    }),
  );

const ask = (position: Position, question: FollowUp): readonly Control[] =>
  control(position, {
    action: 'ask',
    place: placeOf(question.request),
    label: question.label,
    title: titleOf(question),
  });

const inMenu = (one: Control): Control => ({ ...one, label: undefined });

/** Room for the marks of direction around a title. */
const LONGEST_TITLE = limits.optionLabel - 4;

/** The whole title if it fits a menu; never a part of it. */
function titleOf({ title, label }: FollowUp, opening = ''): string {
  const whole = `${opening}${withoutBidiControls(title)}`;
  return whole.length <= LONGEST_TITLE ? whole : `${opening}${label}`;
}

const onceEach = (controls: readonly Control[]): readonly Control[] =>
  controls.filter(({ id }, index) => controls.findIndex((one) => one.id === id) === index);

const languagesOf = (position: Position): readonly Control[] =>
  languageChoices(position.reply, viewOf(position.open)).flatMap(({ label, place }) =>
    control(position, { action: 'language', place, label }),
  );

/** Discord's limit for the address of a button. */
const LONGEST_ADDRESS = 512;

/** A link to where the figure of the answer is printed. */
function sourceOf({ reply, open }: Position): readonly Control[] {
  const { url = null } = reply.lead.source ?? {};
  if (open !== undefined || url === null || url.length > LONGEST_ADDRESS) return [];
  const label = speak(reply.language)('label-source');
  return [{ id: url, label, title: label, isLink: true }];
}

function postingOf(position: Position): readonly Control[] {
  const { reply, open, isPrivate } = position;
  if (!isPrivate || reply.failure !== null) return [];
  return control(position, {
    action: 'post',
    place: { request: reply.request, view: viewOf(open) },
    label: speak(reply.language)('chat-post'),
  });
}
