import type { MessageEntity } from '@grammyjs/types';
import { QUOTES, STYLES, settleEntities } from './checks/entities.ts';
import { endOf, type Marked } from './checks/marked.ts';

const WORD = '\\p{L}\\p{N}_';

const KINDS = [
  { type: 'mention', pattern: new RegExp(`(?<![${WORD}])@\\w{4,32}(?![${WORD}])`, 'gu') },
  {
    type: 'bot_command',
    pattern: new RegExp(`(?<![${WORD}/<>])/\\w{1,64}(?:@\\w{3,32})?(?![${WORD}/<>@])`, 'gu'),
  },
  { type: 'url', pattern: /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)]/gi },
] as const;

/** The marks Telegram finds by itself: commands, mentions, and addresses with their scheme. */
export function findEntities(text: string): MessageEntity[] {
  const found = KINDS.flatMap(({ type, pattern }) =>
    [...text.matchAll(pattern)].map(({ 0: match, index }) => ({
      type,
      offset: index,
      length: match.length,
    })),
  );
  return [...settleEntities(found).entities];
}

/** A text's own marks, and between them those Telegram finds. */
export function withFoundEntities({ text, entities }: Marked): MessageEntity[] {
  const taken = entities.filter(({ type }) => ![...STYLES, ...QUOTES].includes(type));
  const found = findEntities(text).filter(
    (entity) =>
      !taken.some(
        ({ offset, length }) => offset < endOf(entity) && entity.offset < offset + length,
      ),
  );
  return [...settleEntities([...entities, ...found]).entities];
}
