import type { Rule } from './rule.ts';
import { aliasesTidy } from './rules/aliases-tidy.ts';
import { anchorsComplete } from './rules/anchors-complete.ts';
import { asOfLatest } from './rules/as-of-latest.ts';
import { claimStatusSound } from './rules/claim-status-sound.ts';
import { countedNounsAgree } from './rules/counted-nouns.ts';
import { countsReached } from './rules/counts-reached.ts';
import { datesPlausible } from './rules/dates-plausible.ts';
import { explanationsInSentences } from './rules/explanations-in-sentences.ts';
import { figuresRecorded } from './rules/figures-recorded.ts';
import { houseWordsKept } from './rules/house-words.ts';
import { idsResolve } from './rules/ids-resolve.ts';
import { idsUnique } from './rules/ids-unique.ts';
import { linksAgree } from './rules/links-agree.ts';
import { lookAlikesApart } from './rules/look-alikes-apart.ts';
import { namesWhole } from './rules/names-whole.ts';
import { noDuplicates } from './rules/no-duplicates.ts';
import { oneColon } from './rules/one-colon.ts';
import { partsWithinWholes } from './rules/parts-within-wholes.ts';
import { plainWordsUsed } from './rules/plain-words.ts';
import { printedFigures } from './rules/printed-figures.ts';
import { printedNames } from './rules/printed-names.ts';
import { printedReadings } from './rules/printed-readings.ts';
import { rumoursDated } from './rules/rumours-dated.ts';
import { sameFigures } from './rules/same-figures.ts';
import { seriesSound } from './rules/series-sound.ts';
import { sharesStated } from './rules/shares-stated.ts';
import { sourcesNamed } from './rules/sources-named.ts';
import { titlesShort } from './rules/titles-short.ts';
import { translationsComplete } from './rules/translations-complete.ts';
import { typography } from './rules/typography.ts';
import { unlikeMoney } from './rules/unlike-money.ts';
import { valuesPlausible } from './rules/values-plausible.ts';
import { visibleCharacters } from './rules/visible-characters.ts';
import { workNamed } from './rules/work-named.ts';

/** Everything that must hold in the dataset, in the order in which it is reported. */
export const rules: readonly Rule[] = [
  countsReached,
  idsUnique,
  idsResolve,
  linksAgree,
  anchorsComplete,
  noDuplicates,
  aliasesTidy,
  lookAlikesApart,
  unlikeMoney,
  partsWithinWholes,
  datesPlausible,
  asOfLatest,
  rumoursDated,
  valuesPlausible,
  claimStatusSound,
  sourcesNamed,
  printedFigures,
  printedReadings,
  seriesSound,
  printedNames,
  namesWhole,
  figuresRecorded,
  sameFigures,
  translationsComplete,
  typography,
  visibleCharacters,
  houseWordsKept,
  plainWordsUsed,
  countedNounsAgree,
  oneColon,
  titlesShort,
  workNamed,
  sharesStated,
  explanationsInSentences,
];
