import {
  type FollowUp,
  type Language,
  languageNames,
  languages,
  type Reply,
} from '@us-morocco-security/answers';
import type { Place, View } from './view.ts';

export interface LanguageChoice {
  readonly language: Language;
  /** The language in its own words. */
  readonly label: string;
  readonly place: Place;
}

/**
 * The same place of the answer in the other languages. The buttons of `/language` choose one, which a bot with a memory
 * remembers.
 */
export function languageChoices(
  { language, request }: Reply,
  view: View,
): readonly LanguageChoice[] {
  return languages
    .filter((other) => other !== language)
    .map((other) => {
      const options = request.command === 'language' ? { set: other } : request.options;
      return {
        language: other,
        label: languageNames[other],
        place: { request: { ...request, options, language: other }, view },
      };
    });
}

/** The questions to offer: `/language` offers the languages themselves, by their own buttons. */
export const questionsToOffer = ({ request, next }: Reply): readonly FollowUp[] =>
  request.command === 'language'
    ? next.filter(({ request: asked }) => asked.command !== 'language')
    : next;
