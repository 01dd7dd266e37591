import type { Figure } from '../reading/figure.ts';
import { readFigures } from '../reading/figures.ts';
import type { Authored, AuthoredDataset } from '../schema/authored.ts';
import { dayKeys } from './figure-keys.ts';
import {
  agree,
  boundAgainst,
  type Figured,
  keysIn,
  numbered,
  priced,
  timed,
  unprintedEnds,
} from './figured.ts';
import type { Rule } from './rule.ts';
import { byId, type Count, languages, type Path } from './walk.ts';

type Reading = Authored<'conflicts'>['readings'][number];

interface Problem {
  readonly path: Path;
  readonly message: string;
}

export const printedReadings: Rule = {
  name: 'printed-readings',
  description:
    'Every count and amount of a reading is printed by one of its anchors, and its time is told or that of its source.',
  check(dataset) {
    return dataset.conflicts.flatMap(({ id, readings }) =>
      readings.flatMap((reading, index) =>
        problemsWith(reading, dataset).map(({ path, message }) => ({
          collection: 'conflicts' as const,
          id,
          path: ['readings', index, ...path],
          message,
          cure: 'Correct the value, or quote the words that hold it.',
        })),
      ),
    );
  },
};

function problemsWith(reading: Reading, dataset: AuthoredDataset): readonly Problem[] {
  const { anchors, counts = [], amount } = reading;
  const figures = anchors.flatMap(({ asPrinted }) => readFigures(asPrinted));
  return [
    ...counts.flatMap((count, index) =>
      isWithoutPartners(count, counts)
        ? []
        : valueProblems(['counts', index], numbered(count.value, count.qualifier), figures),
    ),
    ...(amount ? valueProblems(['amount'], priced(amount.usd, amount.qualifier), figures) : []),
    ...timeProblems(reading, figures, dataset),
  ];
}

/** Where all countries are printed, the others are those without Morocco and the United States. */
const isWithoutPartners = (count: Count, counts: readonly Count[]): boolean =>
  count.of === 'other-countries' &&
  counts.some(({ of, value }) => of === 'countries' && value === count.value + 2);

function valueProblems(path: Path, value: Figured, printed: readonly Figure[]): readonly Problem[] {
  const figures = printed.filter(value.isOfItsKind);
  if (value.wordsSuffice && figures.length === 0) return [];
  const fitting = figures.filter(value.fits);
  const bound = boundAgainst(value, fitting);
  return [
    ...unprintedEnds(value, fitting).map((end) => ({
      path,
      message: `No anchor of the reading prints ${end}.`,
    })),
    ...(bound === undefined
      ? []
      : [{ path, message: `The anchors print ${bound}, and the reading is ${value.qualifier}.` }]),
  ];
}

/** A reading is of the time that it tells or prints, or of the day of its source. */
function timeProblems(
  { when, says, anchors }: Reading,
  printed: readonly Figure[],
  { sources }: AuthoredDataset,
): readonly Problem[] {
  if (when === undefined) return [];
  const known = byId(sources);
  const told = languages.flatMap((language) => readFigures(says[language]));
  const days = anchors.flatMap(({ source }) => dayKeys(known.get(source)?.published ?? ''));
  const keys = [...keysIn([...printed, ...told]), ...days];
  return timed(when)
    .ends.filter((end) => !keys.some((key) => agree(key, end)))
    .map((end) => ({
      path: ['when'],
      message: `Neither the reading nor its source is of ${end}.`,
    }));
}
