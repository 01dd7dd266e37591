import { MessageType } from 'discord-api-types/v10';
import type { MessageComponent, ReadableMessage, TargetMessage } from './interaction.ts';

/**
 * All text of a message: what its author wrote, its embeds, its components, its poll, and what it forwards. A message
 * that only opens a thread has the text of the message that the thread begins with.
 */
export const textOf = (message: TargetMessage): string =>
  [
    message,
    ...(message.message_snapshots ?? []).map((snapshot) => snapshot.message),
    ...(message.type === MessageType.ThreadStarterMessage ? [message.referenced_message] : []),
  ]
    .flatMap((one) => (one == null ? [] : partsOf(one)))
    .filter((part) => part !== undefined && part.trim() !== '')
    .join('\n');

type Part = string | undefined;

const partsOf = ({ content, embeds = [], poll, components = [] }: ReadableMessage): Part[] => [
  content,
  ...embeds.flatMap(embedParts),
  ...components.flatMap(componentParts),
  poll?.question?.text,
  ...(poll?.answers ?? []).map(({ poll_media: media }) => media?.text),
];

const embedParts = ({
  author,
  title,
  description,
  fields = [],
  footer,
}: NonNullable<ReadableMessage['embeds']>[number]): Part[] => [
  author?.name,
  title,
  description,
  ...fields.flatMap(({ name, value }) => [name, value]),
  footer?.text,
];

/** Text of its own, then that of the components within. */
const componentParts = ({ content, components = [] }: MessageComponent): Part[] => [
  content,
  ...components.flatMap(componentParts),
];
