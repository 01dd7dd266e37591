import type { Request, SectionKey } from '@us-morocco-security/answers';

/** A screen of an opened section, counted from 0. */
export interface SectionView {
  readonly section: SectionKey;
  readonly screen: number;
}

/** What of an answer a message shows: its beginning (null), or a screen of a section. */
export type View = SectionView | null;

/** A question, and what of its answer a message shows. */
export interface Place {
  readonly request: Request;
  readonly view: View;
}
