import type { Badge, NoticeBlock, Point } from '@us-morocco-security/answers';

type Mark = (text: string) => string;

/** How the parts of a text are set off. A mark may add escape sequences, but no letters. */
export interface Style {
  /** The part of the lead that answers the question. */
  readonly figure: Mark;
  /** The title of a section. */
  readonly title: Mark;
  /** A heading within a section. */
  readonly heading: Mark;
  /** What a line or a value is about: the head of a point, a label, a column. */
  readonly label: Mark;
  /** The head of a point about a deal. */
  readonly stage: (text: string, stage: NonNullable<Point['stage']>) => string;
  /** What may be skipped: sources, IDs, addresses. */
  readonly aside: Mark;
  readonly badge: (text: string, badge: Badge) => string;
  /** The bar beside a notice. */
  readonly notice: (bar: string, tone: NoticeBlock['tone']) => string;
  /** The bar of a chart. */
  readonly bar: Mark;
}

const asItIs: Mark = (text) => text;

/** No marks at all: text for a pipe, a file or a tool. */
export const plain: Style = {
  figure: asItIs,
  title: asItIs,
  heading: asItIs,
  label: asItIs,
  stage: asItIs,
  aside: asItIs,
  badge: asItIs,
  notice: asItIs,
  bar: asItIs,
};
