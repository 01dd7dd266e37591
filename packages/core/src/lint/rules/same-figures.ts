import { type StatedFigure, statedDesignations, statedFigures } from '../figure-keys.ts';
import type { Finding, Rule } from '../rule.ts';
import { entries, type Language, type Localized, texts } from '../walk.ts';

export const sameFigures: Rule = {
  name: 'same-figures',
  description: 'Every text states the same figures and designations in its three languages.',
  check(dataset) {
    return entries(dataset).flatMap((entry) =>
      texts(entry).flatMap(({ text, path }) =>
        (['ar', 'fr'] as const)
          .flatMap((language) => differences(text, language))
          .map(({ language, ...problem }) => ({
            collection: entry.collection,
            id: entry.record.id,
            path: [...path, language],
            ...problem,
          })),
      ),
    );
  },
};

type Difference = Pick<Finding, 'message' | 'fix'> & { readonly language: Language };

/** What one translation states and the English does not, and the reverse. */
function differences(text: Localized, language: 'ar' | 'fr'): readonly Difference[] {
  const own = statedIn(text[language]);
  const english = statedIn(text.en);
  const fix = 'State the same in each language.';
  return [
    ...unmatched(english, own).map((figure) => ({
      language,
      message: `It lacks "${figure.text}", which the English states.`,
      fix,
    })),
    ...unmatched(own, english).map((figure) => ({
      language,
      message: `It states "${figure.text}", which the English lacks.`,
      fix,
    })),
  ];
}

const statedIn = (text: string): readonly StatedFigure[] => [
  ...statedFigures(text),
  ...statedDesignations(text),
];

/** The figures for which the other list has no partner left. An ambiguous print may mean any of its readings. */
function unmatched(
  figures: readonly StatedFigure[],
  others: readonly StatedFigure[],
): readonly StatedFigure[] {
  const left = [...others];
  return figures.filter((figure) => {
    const partner = left.findIndex(({ keys }) => keys.some((key) => figure.keys.includes(key)));
    if (partner >= 0) left.splice(partner, 1);
    return partner < 0 && !isTwoInWords(figure);
  });
}

/** A two in words needs no partner: it may be an Arabic dual that is not read, "both" or « les deux ». */
const isTwoInWords = ({ keys, text }: StatedFigure): boolean =>
  keys.includes('2') && !/\d/.test(text);
