import { ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import * as z from 'zod';

const Snowflake = z.string().regex(/^\d{1,20}$/);

const User = z.object({ id: Snowflake });

/** What can be left out: a value of another form is left out too, rather than the whole interaction refused. */
const lenient = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined);

const text = lenient(z.string());

/** Items that cannot be read are left out. */
const listOf = <Item extends z.ZodType>(item: Item) =>
  lenient(z.array(lenient(item)).transform((items) => items.flatMap((each) => each ?? [])));

/** A bit set, too large for a number. */
const permissions = lenient(z.string().regex(/^\d{1,20}$/));

/** Fields of every interaction: what an answer needs, and who asks. */
const common = {
  id: Snowflake,
  application_id: Snowflake,
  token: z.string().regex(/^[\w.-]+$/),
  locale: text,
  guild_locale: text,
  user: lenient(User),
  member: lenient(z.object({ user: User, permissions: permissions })),
  guild_id: lenient(Snowflake),
  channel_id: lenient(Snowflake),
  channel: lenient(
    z.object({
      id: Snowflake,
      type: lenient(z.number()),
      parent_id: lenient(Snowflake.nullable()),
    }),
  ),
  context: lenient(z.number()),
  app_permissions: permissions,
  authorizing_integration_owners: lenient(z.record(z.string(), z.unknown())),
};

const Option = z.object({
  name: z.string(),
  value: lenient(z.union([z.string(), z.boolean(), z.number()])),
  focused: lenient(z.boolean()),
});

const Options = listOf(Option).transform((options = []) => options);

const Embed = z.object({
  author: lenient(z.object({ name: text })),
  title: text,
  description: text,
  fields: listOf(z.object({ name: text, value: text })),
  footer: lenient(z.object({ text })),
});

const Poll = z.object({
  question: lenient(z.object({ text })),
  answers: listOf(z.object({ poll_media: lenient(z.object({ text })) })),
});

const Component = z.object({
  type: lenient(z.number()),
  id: lenient(z.number()),
  content: text,
  get components(): z.ZodCatch<z.ZodOptional<z.ZodArray<typeof Component>>> {
    return lenient(z.array(Component));
  },
});

/** The part of a message that can be read as text. */
const Readable = z.object({
  content: text,
  embeds: listOf(Embed),
  poll: lenient(Poll),
  components: listOf(Component),
});

const TargetMessage = Readable.extend({
  type: lenient(z.number()),
  /** What it forwards. */
  message_snapshots: listOf(z.object({ message: Readable })),
  /** The message that a thread begins with, or that a reply is about. */
  referenced_message: lenient(Readable.nullable()),
});

const PressedMessage = z.object({
  flags: lenient(z.number()),
  components: listOf(Component),
  interaction_metadata: lenient(z.object({ user: User })),
});

const Ping = z.object({ type: z.literal(InteractionType.Ping) });

const SlashCommand = z.object({
  type: z.literal(ApplicationCommandType.ChatInput),
  name: z.string(),
  options: Options,
});

const MessageCommand = z.object({
  type: z.literal(ApplicationCommandType.Message),
  name: z.string(),
  target_id: Snowflake,
  resolved: lenient(z.object({ messages: z.record(z.string(), lenient(TargetMessage)) })),
});

const CommandInteraction = z.object({
  ...common,
  type: z.literal(InteractionType.ApplicationCommand),
  data: z.discriminatedUnion('type', [SlashCommand, MessageCommand]),
});

const Autocomplete = z.object({
  ...common,
  type: z.literal(InteractionType.ApplicationCommandAutocomplete),
  data: z.object({ name: z.string(), options: Options }),
});

const Press = z.object({
  ...common,
  type: z.literal(InteractionType.MessageComponent),
  message: lenient(PressedMessage),
  data: z.object({ custom_id: z.string(), values: listOf(z.string()) }),
});

const Field = z.object({
  custom_id: z.string(),
  value: text,
  values: listOf(z.string()),
});

const Submission = z.object({
  ...common,
  type: z.literal(InteractionType.ModalSubmit),
  data: z.object({
    custom_id: z.string(),
    components: listOf(z.object({ component: Field })),
  }),
});

/** An interaction of which only this much can be read: enough to answer that it cannot be answered. */
const Unreadable = z
  .object({
    ...common,
    type: z.union([
      z.literal(InteractionType.ApplicationCommand),
      z.literal(InteractionType.ApplicationCommandAutocomplete),
      z.literal(InteractionType.MessageComponent),
      z.literal(InteractionType.ModalSubmit),
    ]),
  })
  .transform((interaction) => ({ ...interaction, isUnreadable: true as const }));

/** An interaction as Discord sends it; only the fields that are read. */
export const Interaction = z.union([
  z.discriminatedUnion('type', [Ping, CommandInteraction, Autocomplete, Press, Submission]),
  Unreadable,
]);

export type Interaction = z.output<typeof Interaction>;

/** An interaction that waits for an answer to its token. */
export type UserInteraction = Exclude<Interaction, { type: InteractionType.Ping }>;

export type CommandInteraction = z.output<typeof CommandInteraction>;
export type AutocompleteInteraction = z.output<typeof Autocomplete>;
export type PressInteraction = z.output<typeof Press>;
export type Submission = z.output<typeof Submission>;
export type SubmittedField = z.output<typeof Field>;
export type SlashCommandData = z.output<typeof SlashCommand>;
export type MessageCommandData = z.output<typeof MessageCommand>;
export type TargetMessage = z.output<typeof TargetMessage>;
export type ReadableMessage = z.output<typeof Readable>;
export type MessageComponent = z.output<typeof Component>;
