import { aliasesTidy } from './aliases-tidy.ts';
import { anchorsComplete } from './anchors-complete.ts';
import { claimStatusSound } from './claim-status-sound.ts';
import { datesPlausible } from './dates-plausible.ts';
import { explanationsInSentences } from './explanations-in-sentences.ts';
import { figuresRecorded } from './figures-recorded.ts';
import { houseWordsKept } from './house-words.ts';
import { idsResolve } from './ids-resolve.ts';
import { idsUnique } from './ids-unique.ts';
import { linksAgree } from './links-agree.ts';
import { namesWhole } from './names-whole.ts';
import { noTwins } from './no-twins.ts';
import { partsWithinWholes } from './parts-within-wholes.ts';
import { printedFigures } from './printed-figures.ts';
import { printedNames } from './printed-names.ts';
import { printedReadings } from './printed-readings.ts';
import type { Rule } from './rule.ts';
import { sameFigures } from './same-figures.ts';
import { sharesTold } from './shares-told.ts';
import { translationsComplete } from './translations-complete.ts';
import { typography } from './typography.ts';
import { unlikeMoney } from './unlike-money.ts';
import { valuesPlausible } from './values-plausible.ts';
import { workTold } from './work-told.ts';

/** Everything that must hold in the dataset, in the order in which it is reported. */
export const rules: readonly Rule[] = [
  idsUnique,
  idsResolve,
  linksAgree,
  anchorsComplete,
  noTwins,
  aliasesTidy,
  unlikeMoney,
  partsWithinWholes,
  datesPlausible,
  valuesPlausible,
  claimStatusSound,
  printedFigures,
  printedReadings,
  printedNames,
  namesWhole,
  figuresRecorded,
  sameFigures,
  translationsComplete,
  typography,
  houseWordsKept,
  workTold,
  sharesTold,
  explanationsInSentences,
];
