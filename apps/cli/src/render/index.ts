import type { Block, Reply } from '@us-morocco-security/answers';
import { undirected } from './bidi.ts';
import {
  badgeLines,
  chartLines,
  citationsLines,
  fieldsLines,
  followUpsLines,
  headingLines,
  listLines,
  noticeLines,
  pagesLines,
  tableLines,
  textLines,
  timelineLines,
  verbatimLines,
} from './blocks.ts';
import type { Device, Screen } from './screen.ts';

/** A reply, or blocks to be shown like one. */
export type Shown = Pick<Reply, 'language' | 'direction' | 'blocks'>;

/** A reply as terminal text, with a line break at the end. */
export function renderReply({ blocks, direction, language }: Shown, device: Device): string {
  const screen = { ...device, direction };
  const lines = blocks.flatMap((block, index) => [
    ...(index === 0 || blocks[index - 1]?.type === 'heading' ? [] : ['']),
    ...blockLines(block, screen, language),
  ]);
  return `${lines.join('\n')}\n${undirected('', screen)}`;
}

function blockLines(block: Block, screen: Screen, language: Reply['language']): readonly string[] {
  switch (block.type) {
    case 'heading':
      return headingLines(block, screen);
    case 'text':
      return textLines(block, screen);
    case 'fields':
      return fieldsLines(block, screen);
    case 'list':
      return listLines(block, screen);
    case 'table':
      return tableLines(block, screen);
    case 'timeline':
      return timelineLines(block, screen);
    case 'badge':
      return badgeLines(block, screen);
    case 'notice':
      return noticeLines(block, screen);
    case 'citations':
      return citationsLines(block, screen);
    case 'verbatim':
      return verbatimLines(block, screen);
    case 'chart':
      return chartLines(block, screen);
    case 'followUps':
      return followUpsLines(block, screen, language);
    case 'pages':
      return pagesLines(block, screen, language);
    default:
      return block satisfies never;
  }
}
