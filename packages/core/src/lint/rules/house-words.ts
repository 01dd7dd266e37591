import { type HouseWord, houseWords, purchaseWords } from '../house-words-table.ts';
import { withoutQuotations } from '../quoted.ts';
import type { Rule } from '../rule.ts';
import { type Entry, entries, languages, type PlacedText, texts } from '../walk.ts';

export const houseWordsKept: Rule = {
  name: 'house-words',
  description:
    'No text uses a form that the style guide rules out, unless it quotes or explains it.',
  check(dataset) {
    return entries(dataset).flatMap((entry) =>
      spoken(entry).flatMap(({ text, path }) =>
        languages.flatMap((language) => {
          const own = withoutQuotations(text[language]);
          return wordsFor(entry)
            .filter((word) => word.language === language)
            .flatMap(
              ({ pattern, instead }) => pattern.exec(own)?.map((seen) => ({ seen, instead })) ?? [],
            )
            .map(({ seen, instead }) => ({
              collection: entry.collection,
              id: entry.record.id,
              path: [...path, language],
              message: `Avoid "${seen}" here.`,
              fix: `Write ${instead}.`,
            }));
        }),
      ),
    );
  },
};

/** What the record says for itself: the note of a divergence may name the wrong form that it explains. */
const spoken = (entry: Entry): readonly PlacedText[] =>
  texts(entry).filter(({ path: [top, , field] }) => !(top === 'divergences' && field === 'note'));

/** Nothing is bought by a notification or a listing, so such a deal mentions no purchase. */
function wordsFor(entry: Entry): readonly HouseWord[] {
  const unsold =
    entry.collection === 'deals' && ['claimed', 'notified', 'listed'].includes(entry.record.stage);
  return unsold ? [...houseWords, ...purchaseWords] : houseWords;
}
