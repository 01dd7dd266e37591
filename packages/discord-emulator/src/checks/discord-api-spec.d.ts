/** The published schema comes without types: these are the schemas that the checks and the server use. */
declare module 'discord-api-spec/zod' {
  import type { APIApplicationCommand, APIMessage, APIUser } from 'discord-api-types/v10';
  import type { ZodMiniType } from 'zod/mini';

  type Message = import('./requests.ts').MessageRequest;
  type Callback<Type> = Extract<import('./requests.ts').CallbackRequest, { type: Type }>;
  type Command = import('./requests.ts').CommandRequest;

  export const IncomingWebhookInteractionRequestSchema: ZodMiniType<Message>;
  export const IncomingWebhookUpdateRequestPartialSchema: ZodMiniType<Message>;

  export const PongInteractionCallbackRequestSchema: ZodMiniType<Callback<1>>;
  export const CreateMessageInteractionCallbackRequestSchema: ZodMiniType<Callback<4 | 5>>;
  export const UpdateMessageInteractionCallbackRequestSchema: ZodMiniType<Callback<6 | 7>>;
  export const ApplicationCommandAutocompleteCallbackRequestSchema: ZodMiniType<Callback<8>>;
  export const ModalInteractionCallbackRequestSchema: ZodMiniType<Callback<9>>;

  export const ApplicationCommandUpdateRequestSchema: ZodMiniType<Command>;

  export const UserResponseSchema: ZodMiniType<APIUser>;
  export const MessageResponseSchema: ZodMiniType<APIMessage>;
  export const ApplicationCommandResponseSchema: ZodMiniType<APIApplicationCommand>;
}
