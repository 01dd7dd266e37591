import {
  IncomingWebhookInteractionRequestSchema,
  IncomingWebhookUpdateRequestPartialSchema,
} from 'discord-api-spec/zod';
import { ComponentType, MessageFlags } from 'discord-api-types/v10';
import {
  buttonsLeadSomewhere,
  buttonsShowSomething,
  componentsAreFew,
  customIdsAreUnique,
  idsAreUnique,
  onlyRows,
  optionValuesAreUnique,
  type Placed,
  rowsHoldOneKind,
  shownTextIsShort,
  walk,
} from './components.ts';
import {
  embedAddressesAreOpen,
  embedsShowSomething,
  embedTextIsNotBlank,
  embedTextIsShort,
  mediaAddress,
} from './embeds.ts';
import { mentionsAgree } from './mentions.ts';
import type { Problem } from './problem.ts';
import type { MessageRequest } from './requests.ts';
import { readBody } from './schema.ts';

/** Facts that are not in the body itself. */
export interface Around {
  /** The names of the files that come with the request; else those the body lists. */
  readonly files?: readonly string[];
  /** For an edit: whether the message has the flag of the new components already. */
  readonly v2?: boolean;
}

const EDIT_FLAGS = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;
const MESSAGE_FLAGS =
  EDIT_FLAGS |
  MessageFlags.Ephemeral |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsVoiceMessage;

/** Checks a new message: the data of an initial answer, or a follow-up. */
export function checkMessage(body: unknown, around: Around = {}): readonly Problem[] {
  const { body: message, problems } = readBody(IncomingWebhookInteractionRequestSchema, body);
  return message === undefined ? problems : newMessageProblems(message, around);
}

/** Checks an edit: what it leaves out stays as it is. */
export function checkEdit(body: unknown, around: Around = {}): readonly Problem[] {
  const { body: message, problems } = readBody(IncomingWebhookUpdateRequestPartialSchema, body);
  return message === undefined ? problems : editProblems(message, around);
}

export function newMessageProblems(message: MessageRequest, around: Around): Problem[] {
  return [
    ...saysSomething(message),
    ...flagsAreAmong(message, MESSAGE_FLAGS),
    ...contentProblems(message, around),
  ];
}

export function editProblems(message: MessageRequest, around: Around): Problem[] {
  return [...flagsAreAmong(message, EDIT_FLAGS), ...contentProblems(message, around)];
}

function contentProblems(message: MessageRequest, around: Around): Problem[] {
  const v2 = around.v2 === true || hasComponentsV2(message);
  const placed = [...walk(message.components ?? [])];
  return [
    ...(v2 ? newComponentsStandAlone(message) : onlyRows(message.components ?? [])),
    ...[...componentRules].flatMap((rule) => [...rule(placed)]),
    ...embedProblems(message, filesOf(message, around)),
    ...mediaArrives(placed, filesOf(message, around)),
    ...mentionsAgree(message.allowed_mentions ?? {}),
  ];
}

const componentRules: readonly ((placed: readonly Placed[]) => Iterable<Problem>)[] = [
  componentsAreFew,
  shownTextIsShort,
  rowsHoldOneKind,
  customIdsAreUnique,
  idsAreUnique,
  optionValuesAreUnique,
  buttonsLeadSomewhere,
  buttonsShowSomething,
];

function embedProblems({ embeds }: MessageRequest, files: readonly string[]): Problem[] {
  const sent = embeds ?? [];
  return [
    ...embedTextIsShort(sent),
    ...embedTextIsNotBlank(sent),
    ...embedsShowSomething(sent),
    ...embedAddressesAreOpen(sent, files),
  ];
}

function filesOf({ attachments }: MessageRequest, { files }: Around): readonly string[] {
  return files ?? (attachments ?? []).flatMap(({ filename }) => filename ?? []);
}

const hasComponentsV2 = ({ flags }: MessageRequest): boolean =>
  ((flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;

function* saysSomething(message: MessageRequest): Generator<Problem> {
  const { content, embeds, components, attachments, poll } = message;
  const parts = [embeds, components, attachments].map((list) => list?.length ?? 0);
  const shown = (content ?? '').trim() !== '' || parts.some((length) => length > 0) || poll != null;
  if (!shown) yield { path: '', says: 'is empty: no content, embed, component, file or poll' };
}

/** @param allowed - the flags that a bot may set here, as one bit field */
export function* flagsAreAmong({ flags }: MessageRequest, allowed: number): Generator<Problem> {
  const stray = (flags ?? 0) & ~allowed;
  if (stray !== 0) yield { path: 'flags', says: `a bot may not set ${stray} here` };
}

function* newComponentsStandAlone(message: MessageRequest): Generator<Problem> {
  for (const key of ['content', 'embeds', 'poll'] as const) {
    const value = message[key];
    if (value != null && value !== '' && !(Array.isArray(value) && value.length === 0)) {
      yield { path: key, says: 'may not stand beside the flag IS_COMPONENTS_V2' };
    }
  }
}

function* mediaArrives(placed: readonly Placed[], files: readonly string[]): Generator<Problem> {
  for (const { component, path } of placed) {
    if (component.type === ComponentType.Thumbnail) {
      yield* mediaAddress(`${path}.media.url`, component.media.url, files);
    }
    if (component.type === ComponentType.MediaGallery) {
      for (const [index, { media }] of component.items.entries()) {
        yield* mediaAddress(`${path}.items[${index}].media.url`, media.url, files);
      }
    }
    if (component.type === ComponentType.File) {
      yield* mediaAddress(`${path}.file.url`, component.file.url, files);
    }
  }
}
