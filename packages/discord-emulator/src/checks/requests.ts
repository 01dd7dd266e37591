/** What a bot may send, as the published schema shapes it: only what the rules and the server read. */
import type {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
} from 'discord-api-types/v10';

export interface MessageRequest {
  content?: string | null;
  embeds?: EmbedRequest[] | null;
  components?: ComponentRequest[] | null;
  allowed_mentions?: MentionsRequest | null;
  attachments?: AttachmentRequest[] | null;
  poll?: object | null;
  flags?: number | null;
}

export interface MentionsRequest {
  parse?: (string | null)[] | null;
  users?: (string | null)[] | null;
  roles?: (string | null)[] | null;
  replied_user?: boolean | null;
}

interface AttachmentRequest {
  id: string;
  filename?: string | null;
  description?: string | null;
}

export interface EmbedRequest {
  url?: string | null;
  title?: string | null;
  description?: string | null;
  timestamp?: string | null;
  author?: { name?: string | null; url?: string | null; icon_url?: string | null } | null;
  image?: { url?: string | null } | null;
  thumbnail?: { url?: string | null } | null;
  footer?: { text?: string | null; icon_url?: string | null } | null;
  fields?: { name: string; value: string; inline?: boolean | null }[] | null;
}

interface Identified {
  id?: number | null;
}

export interface ButtonRequest extends Identified {
  type: ComponentType.Button;
  style: number;
  custom_id?: string | null;
  label?: string | null;
  emoji?: object | null;
  url?: string | null;
  sku_id?: string | null;
  disabled?: boolean | null;
}

interface StringSelectRequest extends Identified {
  type: ComponentType.StringSelect;
  custom_id: string;
  options: { label: string; value: string }[];
  min_values?: number | null;
  max_values?: number | null;
}

interface OtherSelectRequest extends Identified {
  type:
    | ComponentType.UserSelect
    | ComponentType.RoleSelect
    | ComponentType.MentionableSelect
    | ComponentType.ChannelSelect;
  custom_id: string;
}

interface TextDisplayRequest extends Identified {
  type: ComponentType.TextDisplay;
  content: string;
}

interface RowRequest extends Identified {
  type: ComponentType.ActionRow;
  components: (ButtonRequest | StringSelectRequest | OtherSelectRequest)[];
}

interface SectionRequest extends Identified {
  type: ComponentType.Section;
  components: TextDisplayRequest[];
  accessory: ButtonRequest | ThumbnailRequest;
}

interface ThumbnailRequest extends Identified {
  type: ComponentType.Thumbnail;
  media: { url: string };
}

interface GalleryRequest extends Identified {
  type: ComponentType.MediaGallery;
  items: { media: { url: string } }[];
}

interface FileRequest extends Identified {
  type: ComponentType.File;
  file: { url: string };
}

interface SeparatorRequest extends Identified {
  type: ComponentType.Separator;
}

interface ContainerRequest extends Identified {
  type: ComponentType.Container;
  components: Exclude<ComponentRequest, ContainerRequest>[];
}

export type ComponentRequest =
  | RowRequest
  | ButtonRequest
  | StringSelectRequest
  | OtherSelectRequest
  | TextDisplayRequest
  | SectionRequest
  | ThumbnailRequest
  | GalleryRequest
  | FileRequest
  | SeparatorRequest
  | ContainerRequest;

interface Localized {
  name: string;
  name_localizations?: Record<string, string> | null;
}

interface Described {
  description_localizations?: Record<string, string> | null;
  options?: OptionRequest[] | null;
}

export interface CommandRequest extends Localized, Described {
  id?: string | null;
  type?: ApplicationCommandType | null;
  description?: string | null;
}

export interface OptionRequest extends Localized, Described {
  type: ApplicationCommandOptionType;
  description: string;
  required?: boolean | null;
  autocomplete?: boolean | null;
  choices?: ChoiceRequest[] | null;
}

export interface ChoiceRequest extends Localized {
  value: string | number;
}

interface CreateCallback {
  type: 4 | 5;
  data?: MessageRequest | null;
}

interface UpdateCallback {
  type: 6 | 7;
  data?: MessageRequest | null;
}

export interface AutocompleteCallback {
  type: 8;
  data?: { choices?: (ChoiceRequest | null)[] | null };
}

export interface ModalCallback {
  type: 9;
  data: { custom_id: string; title: string; components: unknown[] };
}

interface PongCallback {
  type: 1;
}

export type CallbackRequest =
  | PongCallback
  | CreateCallback
  | UpdateCallback
  | AutocompleteCallback
  | ModalCallback;
