import {
  type Expected,
  firstTexts,
  missingFrom,
  type Reply,
  type SectionKey,
  sectionTexts,
} from '@us-morocco-security/answers';
import type { View } from './view.ts';

/** What a surface shows at a view, as its reader sees it: no markup, no addresses. */
export interface Seen {
  /** Of a further screen of a section: without the title and the foot that it repeats. */
  readonly text: string;
  readonly screens: number;
}

/** A text of a reply that the surface does not show. */
export interface Lost {
  /** Null: in the first message. */
  readonly section: SectionKey | null;
  readonly missing: Expected;
}

/** The content contract over all messages of a reply: everything it says is shown, under its label, in order. */
export function lostFrom(reply: Reply, see: (view: View) => Seen): readonly Lost[] {
  const first = missingFrom(see(null).text, firstTexts(reply)).map((missing) => ({
    section: null,
    missing,
  }));
  const later = reply.sections.flatMap((section) => {
    const { key } = section;
    const { screens } = see({ section: key, screen: 0 });
    const texts = Array.from(
      { length: screens },
      (_, screen) => see({ section: key, screen }).text,
    );
    return missingFrom(texts.join(' '), sectionTexts(section)).map((missing) => ({
      section: key,
      missing,
    }));
  });
  return [...first, ...later];
}
