import { type Language, type Picture, pictureText, speak } from '@us-morocco-security/answers';
import {
  type APIContainerComponent,
  type APIMediaGalleryComponent,
  ComponentType,
} from 'discord-api-types/v10';
import { limits } from '../limits.ts';
import type { Message } from './index.ts';
import { directed, escaped, small } from './markdown.ts';

/** Whether the picture of an answer can be had by a button, or is in the message; `none` where none is drawn. */
export type PictureState = 'none' | 'offered' | 'shown';

/** Under this name the file of a picture is sent. */
export const fileOf = ({ name }: Picture): string => `${name}.png`;

/** A message with a picture below its first text, and what the picture shows in words. The file comes with it. */
export function withPicture(message: Message, picture: Picture): Message {
  const filename = fileOf(picture);
  const description = pictureText(picture, limits.mediaDescription);
  const gallery: APIMediaGalleryComponent = {
    type: ComponentType.MediaGallery,
    items: [{ media: { url: `attachment://${filename}` }, description }],
  };
  return {
    ...inContainer(message, ([first, ...rest]) =>
      first === undefined ? [gallery] : [first, gallery, ...rest],
    ),
    attachments: [{ id: '0', filename, description }],
  };
}

/** The same in words where there is no picture, and that there is none. */
export const withoutPicture = (message: Message, language: Language): Message => {
  const content = directed(small(escaped(speak(language)('chat-no-picture'))), language);
  const note = { type: ComponentType.TextDisplay as const, content };
  return { ...inContainer(message, (components) => [...components, note]), attachments: [] };
};

type Contained = APIContainerComponent['components'];

const inContainer = (message: Message, change: (components: Contained) => Contained): Message => ({
  ...message,
  components: message.components.map((component) =>
    component.type === ComponentType.Container
      ? { ...component, components: change(component.components) }
      : component,
  ),
});
