import { ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import { z } from 'zod';

const Snowflake = z.string().regex(/^\d{1,20}$/);

const User = z.object({ id: Snowflake });

/** Fields of every interaction. */
const common = {
  id: Snowflake,
  application_id: Snowflake,
  token: z.string().min(1),
  locale: z.string().optional(),
  guild_locale: z.string().optional(),
  user: User.optional(),
  member: z.object({ user: User }).optional(),
};

const Option = z.object({
  name: z.string(),
  value: z.union([z.string(), z.boolean(), z.number()]).optional(),
  focused: z.boolean().optional(),
});

const Embed = z.object({
  title: z.string().optional(),
  description: z.string().optional(),
  fields: z.array(z.object({ name: z.string(), value: z.string() })).optional(),
});

/** The part of a message that can be read as text. */
const readable = {
  content: z.string().optional(),
  embeds: z.array(Embed).optional(),
};

const TargetMessage = z.object({
  ...readable,
  /** What it forwards. */
  message_snapshots: z.array(z.object({ message: z.object(readable) })).optional(),
});

const Component = z.object({
  id: z.number().optional(),
  content: z.string().optional(),
  get components() {
    return z.array(Component).optional();
  },
});

const PressedMessage = z.object({
  flags: z.number().optional(),
  components: z.array(Component).optional(),
  interaction_metadata: z.object({ user: User }).optional(),
});

const Ping = z.object({ type: z.literal(InteractionType.Ping) });

const SlashCommand = z.object({
  type: z.literal(ApplicationCommandType.ChatInput),
  name: z.string(),
  options: z.array(Option).default([]),
});

const MessageCommand = z.object({
  type: z.literal(ApplicationCommandType.Message),
  name: z.string(),
  target_id: Snowflake,
  resolved: z.object({ messages: z.record(z.string(), TargetMessage) }),
});

const CommandInteraction = z.object({
  ...common,
  type: z.literal(InteractionType.ApplicationCommand),
  data: z.discriminatedUnion('type', [SlashCommand, MessageCommand]),
});

const Autocomplete = z.object({
  ...common,
  type: z.literal(InteractionType.ApplicationCommandAutocomplete),
  data: z.object({ name: z.string(), options: z.array(Option).default([]) }),
});

const Press = z.object({
  ...common,
  type: z.literal(InteractionType.MessageComponent),
  message: PressedMessage,
  data: z.object({ custom_id: z.string(), values: z.array(z.string()).optional() }),
});

/** An interaction as Discord sends it; only the fields that are read. */
export const Interaction = z.discriminatedUnion('type', [
  Ping,
  CommandInteraction,
  Autocomplete,
  Press,
]);

export type Interaction = z.output<typeof Interaction>;

/** An interaction that waits for an answer to its token. */
export type UserInteraction = Exclude<Interaction, { type: InteractionType.Ping }>;

export type CommandInteraction = z.output<typeof CommandInteraction>;
export type AutocompleteInteraction = z.output<typeof Autocomplete>;
export type PressInteraction = z.output<typeof Press>;
export type SlashCommandData = z.output<typeof SlashCommand>;
export type MessageCommandData = z.output<typeof MessageCommand>;
export type ReadableMessage = z.output<typeof TargetMessage>;
export type MessageComponent = z.output<typeof Component>;
