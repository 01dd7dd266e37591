import { ComponentType, SeparatorSpacingSize } from 'discord-api-types/v10';
import { walk } from './checks/components.ts';
import type { ComponentRequest } from './checks/requests.ts';

interface Attached {
  readonly id: string;
  readonly filename: string;
  readonly url: string;
}

interface Completing {
  readonly nextId: () => number;
  readonly media: (url: string) => object;
}

/** Completes components as Discord returns them: with IDs counted in reading order, and with every default. */
export function placeComponents(
  components: readonly ComponentRequest[],
  attachments: readonly Attached[],
  snowflake: () => string,
): object[] {
  const completing = {
    nextId: freeIds(components),
    media: (url: string) => resolveMedia(url, attachments, snowflake),
  };
  return components.map((component) => complete(component, completing));
}

function freeIds(components: readonly ComponentRequest[]): () => number {
  const taken = new Set([...walk(components)].map(({ component }) => component.id));
  let id = 0;
  return () => {
    do id += 1;
    while (taken.has(id));
    return id;
  };
}

function complete(component: ComponentRequest, completing: Completing): object {
  const id = component.id || completing.nextId();
  return {
    ...defaultsOf(component),
    ...withoutNulls(component),
    id,
    ...inner(component, completing),
  };
}

function defaultsOf({ type }: ComponentRequest): object {
  switch (type) {
    case ComponentType.Container:
      return { accent_color: null, spoiler: false };
    case ComponentType.Separator:
      return { spacing: SeparatorSpacingSize.Small, divider: true };
    case ComponentType.Thumbnail:
      return { description: null, spoiler: false };
    case ComponentType.File:
      return { name: null, size: null, spoiler: false };
    case ComponentType.StringSelect:
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect:
      return { min_values: 1, max_values: 1 };
    default:
      return {};
  }
}

function inner(component: ComponentRequest, completing: Completing): object {
  switch (component.type) {
    case ComponentType.ActionRow:
    case ComponentType.Container:
      return { components: component.components.map((child) => complete(child, completing)) };
    case ComponentType.Section:
      return {
        components: component.components.map((child) => complete(child, completing)),
        accessory: complete(component.accessory, completing),
      };
    case ComponentType.Thumbnail:
      return { media: completing.media(component.media.url) };
    case ComponentType.File:
      return { file: completing.media(component.file.url) };
    case ComponentType.MediaGallery:
      return {
        items: component.items.map((item) => ({
          description: null,
          spoiler: false,
          ...withoutNulls(item),
          media: completing.media(item.media.url),
        })),
      };
    default:
      return {};
  }
}

function resolveMedia(url: string, attachments: readonly Attached[], snowflake: () => string) {
  const file = attachments.find(({ filename }) => url === `attachment://${filename}`);
  const address = file?.url ?? url;
  return {
    id: snowflake(),
    url: address,
    proxy_url: address,
    ...(file !== undefined && { attachment_id: file.id }),
  };
}

const withoutNulls = (value: object): object =>
  Object.fromEntries(Object.entries(value).filter(([, held]) => held !== null));
