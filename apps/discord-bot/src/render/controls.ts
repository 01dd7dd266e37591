import {
  type Block,
  clip,
  encodeRequest,
  type Language,
  languageNames,
  languages,
  type Reply,
  type Request,
  speak,
  withoutBidiControls,
} from '@us-morocco-security/answers';
import type { Dataset } from '@us-morocco-security/core';
import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { type Action, type Place, writeButtonId } from '../button-id.ts';
import { limits } from '../limits.ts';

export type Row = APIActionRowComponent<APIButtonComponentWithCustomId | APIStringSelectComponent>;

/** Where a screen stands among those of its answer. */
export interface Position {
  readonly place: Place;
  /** How many screens the page of the answer, or its sources, take. */
  readonly screens: number;
  readonly pages: number;
}

/** Stands for the last screen of a page, however many it turns out to have. */
const LAST_SCREEN = 1295;

/** The ID of the menu of records; each of its values is what a button's ID would be. */
const RECORDS_MENU = 'records';

const button = (
  action: Action,
  label: string,
  place: Place,
  style: ButtonStyle.Primary | ButtonStyle.Secondary = ButtonStyle.Secondary,
): readonly APIButtonComponentWithCustomId[] => {
  const custom_id = writeButtonId(action, place);
  if (custom_id === undefined) return [];
  return [{ type: ComponentType.Button, style, label: clip(label, limits.buttonLabel), custom_id }];
};

const row = (buttons: readonly APIButtonComponentWithCustomId[]): readonly Row[] =>
  buttons.length === 0
    ? []
    : [{ type: ComponentType.ActionRow, components: buttons.slice(0, limits.buttonsInRow) }];

/** The button that shows where the values of an answer are printed. */
export const sourcesButton = (place: Place, language: Language) =>
  button('sources', speak(language)('label-sources'), { ...place, view: 'sources', screen: 0 });

/** Everything that can be pressed under a screen. */
export const controls = (
  reply: Reply,
  position: Position,
  shown: readonly Block[],
  { dataset, isPrivate }: { readonly dataset: Dataset; readonly isPrivate: boolean },
): readonly Row[] => [
  ...row(turningButtons(position, reply.language)),
  ...recordsMenu(reply, shown, dataset),
  ...row(followUpButtons(reply)),
  ...row([
    ...languageButtons(reply, position.place),
    ...(position.place.view === 'sources'
      ? button('back', speak(reply.language)('chat-back'), {
          ...position.place,
          view: 'answer',
          screen: 0,
        })
      : []),
    ...(isPrivate ? button('post', speak(reply.language)('chat-post'), position.place) : []),
  ]),
];

function turningButtons({ place, screens, pages }: Position, language: Language) {
  const say = speak(language);
  const { request, screen, view } = place;
  const { page } = request;
  const at = (turned: Partial<Place>): Place => ({ ...place, ...turned });
  const turnPage = (by: number, to: number) =>
    at({ request: { ...request, page: page + by }, screen: to });
  const isPaged = view === 'answer';
  const previous =
    screen > 0
      ? at({ screen: screen - 1 })
      : isPaged && page > 1
        ? turnPage(-1, LAST_SCREEN)
        : undefined;
  const next =
    screen < screens - 1
      ? at({ screen: screen + 1 })
      : isPaged && page < pages
        ? turnPage(1, 0)
        : undefined;
  return [
    ...(previous === undefined ? [] : button('previous', say('chat-previous'), previous)),
    ...(next === undefined ? [] : button('next', say('chat-next'), next, ButtonStyle.Primary)),
  ];
}

/** The answer in the other languages. What was asked for by `/language` gives way to the language pressed. */
const languageButtons = ({ language, request }: Reply, place: Place) =>
  languages
    .filter((other) => other !== language)
    .flatMap((other) =>
      button('language', languageNames[other], {
        ...place,
        request: {
          ...request,
          options: request.command === 'language' ? {} : request.options,
          language: other,
        },
      }),
    );

/** What leads on, each question once; `/language` leads on by the languages' own buttons. */
function followUpButtons({ blocks, request }: Reply): readonly APIButtonComponentWithCustomId[] {
  const questions = blocks.flatMap((block) => (block.type === 'followUps' ? block.commands : []));
  const once = new Map(
    questions
      .filter(({ request: next }) => next.command !== 'language' || request.command !== 'language')
      .map((question) => [encodeRequest(question.request), question]),
  );
  return [...once.values()].flatMap(({ title, request: next }) =>
    button('ask', title, { request: next, view: 'answer', screen: 0 }),
  );
}

/** The records that a screen lists, to open one; none where there is but the one shown. */
function recordsMenu(
  { language, request }: Reply,
  shown: readonly Block[],
  dataset: Dataset,
): readonly Row[] {
  const own = new Set(Object.values(request.options));
  const listed = shown.flatMap(recordsIn).filter(({ record }) => !own.has(record));
  const options = [...new Map(listed.map((item) => [item.record, item])).values()]
    .slice(0, limits.selectOptions)
    .flatMap((item) => menuOption(item, askFor(item.record, dataset, language)));
  if (options.length < 2) return [];
  const placeholder = clip(speak(language)('chat-open'), limits.placeholder);
  const type = ComponentType.StringSelect;
  return [
    {
      type: ComponentType.ActionRow,
      components: [{ type, custom_id: RECORDS_MENU, placeholder, options }],
    },
  ];
}

interface Listed {
  readonly record: string;
  readonly text: string;
  readonly note: string;
}

function recordsIn(block: Block): readonly Listed[] {
  if (block.type === 'list') {
    return block.items.flatMap(({ record, text, badges }) =>
      record === undefined ? [] : [{ record, text, note: badges[0]?.text ?? '' }],
    );
  }
  if (block.type === 'timeline') {
    return block.entries.map(({ record, text, date }) => ({ record, text, note: date }));
  }
  return [];
}

function askFor(record: string, dataset: Dataset, language: Language): Request {
  const isDeal = dataset.deals.some(({ id }) => id === record);
  return {
    ...(isDeal
      ? { command: 'deal', options: { deal: record } }
      : { command: 'sources', options: { record } }),
    language,
    page: 1,
  };
}

function menuOption({ text, note }: Listed, request: Request): readonly APISelectMenuOption[] {
  const value = writeButtonId('ask', { request, view: 'answer', screen: 0 });
  if (value === undefined) return [];
  const description = clip(note, limits.optionDescription);
  return [
    {
      label: clip(text, limits.optionLabel),
      value,
      ...(withoutBidiControls(description) === '' ? {} : { description }),
    },
  ];
}
