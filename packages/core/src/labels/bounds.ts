import type { Qualifier } from '../generated/types.ts';
import type { Language } from './language.ts';
import { phrase } from './say.ts';

/** Says how the source bounds a figure: "more than", "at least"; an exact figure is unchanged. */
export const bound = (figure: string, qualifier: Qualifier, language: Language): string =>
  phrase(language)(`bounded-${qualifier}`, { figure });
