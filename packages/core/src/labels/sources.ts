import type { Source } from '../generated/types.ts';
import { formatEdtf } from './dates.ts';
import { directionOf, type Language } from './language.ts';
import { sentence } from './say.ts';

/** How a sentence names a source: “State Department fact sheet (8 April 2024)”. */
export function sourceName(
  source: Pick<Source, 'label' | 'publisher' | 'published'>,
  language: Language,
): string {
  const name = source.label?.[language] ?? source.publisher;
  if (source.published === undefined) return name;
  const date = formatEdtf(source.published, language);
  return sentence(language)('source-dated', { source: name, date });
}

/** The title of a source, and how to set it. */
export interface SourceTitle {
  readonly text: string;
  /** For `lang`: a description is in English, whatever the language of the source. */
  readonly language: Source['language'];
  /** For `dir`. */
  readonly direction: 'ltr' | 'rtl';
  /** Whether it describes a document whose title was not seen, in brackets. */
  readonly isDescription: boolean;
}

/** The title of a source as printed, or the description that stands for one, with the language that it is in. */
export function sourceTitle({ title, language }: Pick<Source, 'title' | 'language'>): SourceTitle {
  const isDescription = title.startsWith('[');
  const own = isDescription ? 'en' : language;
  return {
    text: title,
    language: own,
    direction: own === 'ar' ? directionOf('ar') : 'ltr',
    isDescription,
  };
}
