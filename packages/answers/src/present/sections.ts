import type { Context } from '../command.ts';
import type { Block, Point, Section } from '../reply.ts';
import type { SectionKey } from '../sections.ts';
import { list } from './blocks.ts';

/** Blocks, or lists of them, some of which may be empty. */
type Parts = readonly (Block | readonly Block[])[];

/** A section under its usual title; none where it would be empty. */
export const section = (context: Context, key: SectionKey, ...parts: Parts): readonly Section[] =>
  titledSection(context, key, context.say(`section-${key}`), ...parts);

/** A section under a title of its own; none where it would be empty. */
export function titledSection(
  { say }: Context,
  key: SectionKey,
  title: string,
  ...parts: Parts
): readonly Section[] {
  const blocks = parts.flat();
  return blocks.length === 0 ? [] : [{ key, title, label: say(`section-${key}.label`), blocks }];
}

/**
 * A section whose blocks are written when they are first read: what a reader does not open costs nothing.
 *
 * @param isThere - whether it has any blocks
 */
export function lazySection(
  { say }: Context,
  key: SectionKey,
  isThere: boolean,
  write: () => readonly Block[],
): readonly Section[] {
  if (!isThere) return [];
  let written: readonly Block[] | undefined;
  return [
    {
      key,
      title: say(`section-${key}`),
      label: say(`section-${key}.label`),
      get blocks() {
        written ??= write();
        return written;
      },
    },
  ];
}

/** The points that did not fit the first message. */
export const restSection = (context: Context, points: readonly Point[]): readonly Section[] =>
  lazyRestSection(context, points.length > 0, () => points);

/** The points that did not fit the first message, written when they are read. */
export const lazyRestSection = (
  context: Context,
  isThere: boolean,
  write: () => readonly Point[],
): readonly Section[] =>
  lazySection(context, 'rest', isThere, () =>
    list(
      write().map(({ head, text, badge, detail, stage, record }) => ({
        text: head === undefined ? text : headed(context, head, text),
        badges: badge === undefined ? [] : [badge],
        ...(detail === undefined ? {} : { detail }),
        ...(stage === undefined ? {} : { stage }),
        ...(record === undefined ? {} : { record }),
      })),
    ),
  );

/** A head that ends in a mark of its own needs no other. */
const headed = ({ say }: Context, head: string, text: string): string =>
  /[:?؟]$/u.test(head) ? `${head} ${text}` : say('labelled', { label: head, value: text });
