import { aliasesTidy } from './aliases-tidy.ts';
import { anchorsComplete } from './anchors-complete.ts';
import { asOfLatest } from './as-of-latest.ts';
import { claimStatusSound } from './claim-status-sound.ts';
import { countsReached } from './counts-reached.ts';
import { datesPlausible } from './dates-plausible.ts';
import { explanationsInSentences } from './explanations-in-sentences.ts';
import { figuresRecorded } from './figures-recorded.ts';
import { houseWordsKept } from './house-words.ts';
import { idsResolve } from './ids-resolve.ts';
import { idsUnique } from './ids-unique.ts';
import { linksAgree } from './links-agree.ts';
import { lookAlikesApart } from './look-alikes-apart.ts';
import { namesWhole } from './names-whole.ts';
import { noTwins } from './no-twins.ts';
import { partsWithinWholes } from './parts-within-wholes.ts';
import { printedFigures } from './printed-figures.ts';
import { printedNames } from './printed-names.ts';
import { printedReadings } from './printed-readings.ts';
import type { Rule } from './rule.ts';
import { rumoursDated } from './rumours-dated.ts';
import { sameFigures } from './same-figures.ts';
import { seriesSound } from './series-sound.ts';
import { sharesTold } from './shares-told.ts';
import { sourcesNamed } from './sources-named.ts';
import { translationsComplete } from './translations-complete.ts';
import { typography } from './typography.ts';
import { unlikeMoney } from './unlike-money.ts';
import { valuesPlausible } from './values-plausible.ts';
import { visibleCharacters } from './visible-characters.ts';
import { workTold } from './work-told.ts';

/** Everything that must hold in the dataset, in the order in which it is reported. */
export const rules: readonly Rule[] = [
  countsReached,
  idsUnique,
  idsResolve,
  linksAgree,
  anchorsComplete,
  noTwins,
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
  workTold,
  sharesTold,
  explanationsInSentences,
];
