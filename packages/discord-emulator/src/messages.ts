import { MessageResponseSchema } from 'discord-api-spec/zod';
import {
  type APIMessage,
  type APIMessageInteractionMetadata,
  ComponentType,
  MessageFlags,
  type MessageType,
} from 'discord-api-types/v10';
import { walk } from './checks/components.ts';
import type { Problem } from './checks/index.ts';
import type { ComponentRequest, MessageRequest } from './checks/requests.ts';
import { placeComponents } from './components.ts';
import { emptyMessage, invalidForm, unknownMessage } from './refusal.ts';
import type { Application } from './world.ts';

/** A file that came with a request. */
export interface Upload {
  readonly name: string;
  readonly size: number;
  readonly type: string;
}

/** What a request makes of a message: its JSON and its files. */
export interface Draft {
  readonly body: MessageRequest;
  readonly files: readonly Upload[];
}

/** Where a message belongs. */
export interface Placing {
  readonly type: MessageType;
  readonly channelId: string;
  /** Of the interaction that it answers; none for what the bot sends by itself. */
  readonly metadata?: APIMessageInteractionMetadata;
}

/** Bits that an edit may set; of these only the first may be taken back. */
const EDITABLE = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;

/** Every message that somebody can still see, as Discord would return it. */
export class MessageBook {
  readonly #messages = new Map<string, APIMessage>();
  readonly #application: Application;
  readonly #snowflake: () => string;
  readonly #now: () => number;

  constructor(application: Application, snowflake: () => string, now: () => number) {
    this.#application = application;
    this.#snowflake = snowflake;
    this.#now = now;
  }

  create({ type, channelId, metadata }: Placing, draft: Draft): APIMessage {
    const { id, bot } = this.#application;
    const blank = {
      id: this.#snowflake(),
      type,
      channel_id: channelId,
      author: bot,
      application_id: id,
      ...(metadata === undefined ? {} : { webhook_id: id, interaction_metadata: metadata }),
      timestamp: this.#time(),
      edited_timestamp: null,
      content: '',
      embeds: [],
      components: [],
      attachments: [],
      mentions: [],
      mention_roles: [],
      mention_everyone: false,
      pinned: false,
      tts: false,
      flags: draft.body.flags ?? 0,
    };
    return this.keep(MessageResponseSchema.parse({ ...blank, ...this.#said(draft, []) }));
  }

  /** Keeps a message as it is: also one that was sent before this Discord was started. */
  keep(message: APIMessage): APIMessage {
    this.#messages.set(message.id, message);
    return message;
  }

  edit(id: string, draft: Draft): APIMessage {
    const before = this.get(id);
    const loading = hasFlag(before, MessageFlags.Loading);
    const after = MessageResponseSchema.parse({
      ...before,
      ...this.#said(draft, before.attachments),
      flags: editedFlags(before.flags ?? 0, draft.body.flags),
      edited_timestamp: loading ? null : this.#time(),
    });
    if (isEmpty(after)) throw emptyMessage();
    const leftovers = [...oldParts(after)];
    if (leftovers.length > 0) throw invalidForm(leftovers);
    return this.keep(after);
  }

  get(id: string): APIMessage {
    const message = this.#messages.get(id);
    if (message === undefined) throw unknownMessage();
    return message;
  }

  find(id: string): APIMessage | undefined {
    return this.#messages.get(id);
  }

  remove(id: string): void {
    if (!this.#messages.delete(id)) throw unknownMessage();
  }

  #time(): string {
    return new Date(this.#now()).toISOString();
  }

  /** The parts that a draft changes; the rest is unchanged. */
  #said({ body, files }: Draft, before: readonly { id: string; filename: string; url: string }[]) {
    const kept = before.filter(
      ({ id }) => body.attachments == null || body.attachments.some((item) => item.id === id),
    );
    const attachments = [...kept, ...files.map((file, index) => this.#attach(file, index, body))];
    const { components, content, embeds } = body;
    const missing = [...missingFiles(body, attachments, files.length)];
    if (missing.length > 0) throw invalidForm(missing);
    return {
      attachments,
      ...(content !== undefined && { content: content ?? '' }),
      ...(embeds !== undefined && { embeds: shownEmbeds(embeds ?? []) }),
      ...(components !== undefined && {
        components: placeComponents(components ?? [], attachments, this.#snowflake),
      }),
    };
  }

  #attach({ name, size, type }: Upload, index: number, { attachments }: MessageRequest) {
    const about = (attachments ?? []).find(({ id }) => id === String(index));
    const url = `https://cdn.discordapp.example/attachments/${name}`;
    return {
      id: this.#snowflake(),
      filename: name,
      size,
      url,
      proxy_url: url,
      content_type: type,
      ...(about?.description != null && { description: about.description }),
    };
  }
}

/** What refers to a file that neither came with the request nor is in the message. */
function* missingFiles(
  { attachments, components }: MessageRequest,
  held: readonly { id: string; filename: string }[],
  sent: number,
): Generator<Problem> {
  for (const { component, path } of walk(components ?? [])) {
    for (const url of mediaOf(component)) {
      const [, name] = /^attachment:\/\/(.+)$/.exec(url) ?? [];
      if (name !== undefined && !held.some(({ filename }) => filename === name)) {
        yield { path, says: `no file of the message is called ${name}` };
      }
    }
  }
  for (const [index, { id }] of (attachments ?? []).entries()) {
    const isSent = /^\d$/.test(id) && Number(id) < sent;
    if (!isSent && !held.some((one) => one.id === id)) {
      yield { path: `attachments[${index}].id`, says: `${id} is no file of the message` };
    }
  }
}

function mediaOf(component: ComponentRequest): readonly string[] {
  switch (component.type) {
    case ComponentType.MediaGallery:
      return component.items.map(({ media }) => media.url);
    case ComponentType.Thumbnail:
      return [component.media.url];
    case ComponentType.File:
      return [component.file.url];
    default:
      return [];
  }
}

function editedFlags(before: number, sent: number | null | undefined): number {
  const settled = before & ~MessageFlags.Loading;
  if (sent == null) return settled;
  return (settled & ~MessageFlags.SuppressEmbeds) | (sent & EDITABLE);
}

/** What a message said before it turned to the new components, and must have taken back. */
function* oldParts(message: APIMessage): Generator<Problem> {
  if (!hasFlag(message, MessageFlags.IsComponentsV2)) return;
  const says = 'is still there: set it to null beside the flag IS_COMPONENTS_V2';
  if (message.content !== '') yield { path: 'content', says };
  if (message.embeds.length > 0) yield { path: 'embeds', says };
}

/** Discord leaves out what an embed does not have, and says of each field whether it is inline. */
function shownEmbeds(embeds: NonNullable<MessageRequest['embeds']>): unknown {
  const completed = embeds.map((embed) => ({
    type: 'rich',
    ...embed,
    fields: embed.fields?.map((field) => ({ ...field, inline: field.inline ?? false })),
  }));
  return JSON.parse(
    JSON.stringify(completed, (_key, value: unknown) => (value === null ? undefined : value)),
  );
}

function isEmpty({ content, embeds, components, attachments, poll }: APIMessage): boolean {
  const parts = [embeds, components ?? [], attachments];
  return content === '' && parts.every(({ length }) => length === 0) && poll === undefined;
}

export const hasFlag = ({ flags }: Pick<APIMessage, 'flags'>, flag: MessageFlags): boolean =>
  ((flags ?? 0) & flag) !== 0;

/** Everything that a message says, in reading order: content, embeds, text displays. */
export function textOf({ content, embeds, components }: APIMessage): string {
  const inEmbeds = embeds.flatMap(({ title, description, fields, footer }) => [
    title ?? '',
    description ?? '',
    ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
    footer?.text ?? '',
  ]);
  const displayed = [...walk(components ?? [])].flatMap(({ component }) =>
    'content' in component ? component.content : [],
  );
  return [content, ...inEmbeds, ...displayed].filter((text) => text !== '').join('\n');
}
