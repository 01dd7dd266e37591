import type { Reply } from '@us-morocco-security/answers';
import { plain, renderReply } from '@us-morocco-security/text';

/** What is said of an answer: its first part. */
export type Said = Pick<
  Reply,
  'language' | 'direction' | 'lead' | 'points' | 'isList' | 'page' | 'address'
>;

/** Whoever shows the text wraps and orders it. */
const device = {
  width: Number.MAX_SAFE_INTEGER,
  bidi: 'off',
  steered: false,
  style: plain,
} as const;

const frame = { sections: false, nextTitle: '', numbered: false, turnPage: () => [] };

/** The lead, the points and the source as plain text, without characters that only steer direction. */
export const textOf = (said: Said): string =>
  renderReply({ ...said, sections: [], next: [] }, device, frame).trim();
