import type { Figure } from '../../reading/figure.ts';
import type { Authored, AuthoredDataset } from '../../schema/authored.ts';
import { dayKeys, statedFigures, statedOf, whenKeys } from '../figure-keys.ts';
import {
  agree,
  boundAgainst,
  type Figured,
  figuresAt,
  keysIn,
  numbered,
  priced,
  unprintedEnds,
} from '../figured.ts';
import { originalOf } from '../originals.ts';
import type { Rule } from '../rule.ts';
import { byId, type Count, languages, type Path } from '../walk.ts';

type Reading = Authored<'conflicts'>['readings'][number];

interface Problem {
  readonly path: Path;
  readonly message: string;
}

export const printedReadings: Rule = {
  name: 'printed-readings',
  description:
    'Every value of a reading is stated by its anchors or dates its source, and no anchor states another.',
  check(dataset) {
    return dataset.conflicts.flatMap(({ id, readings }) =>
      readings.flatMap((reading, index) =>
        problemsWith(reading, dataset).map(({ path, message }) => ({
          collection: 'conflicts' as const,
          id,
          path: ['readings', index, ...path],
          message,
          fix: 'Correct the value, or quote the words that state it.',
        })),
      ),
    );
  },
};

function problemsWith(reading: Reading, dataset: AuthoredDataset): readonly Problem[] {
  const { anchors, counts = [], amount } = reading;
  const figures = anchors.flatMap(figuresAt);
  return [
    ...counts.flatMap((count, index) =>
      isWithoutPartners(count, counts)
        ? []
        : valueProblems(['counts', index], numbered(count.value, count.qualifier), figures),
    ),
    ...(amount ? valueProblems(['amount'], priced(amount.usd, amount.qualifier), figures) : []),
    ...timeProblems(reading, figures, dataset),
    ...strayPrints(reading),
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
      message: `No anchor of the reading states ${end}.`,
    })),
    ...(bound === undefined
      ? []
      : [{ path, message: `The anchors state ${bound}, but the reading is ${value.qualifier}.` }]),
  ];
}

/** A reading is dated by the time that it states or quotes, or by the day of the document. */
function timeProblems(
  { when, anchors, ...reading }: Reading,
  printed: readonly Figure[],
  { sources }: AuthoredDataset,
): readonly Problem[] {
  if (when === undefined) return [];
  const known = byId(sources);
  const days = anchors.flatMap(({ source }) => {
    const cited = known.get(source);
    return cited ? dayKeys(originalOf(cited, known).published ?? '') : [];
  });
  const keys = [...keysIn(printed), ...toldKeys(reading), ...days];
  return whenKeys(when)
    .filter((end) => !keys.some((key) => agree(key, end)))
    .map((end) => ({
      path: ['when'],
      message: `Neither the reading nor its source is of ${end}.`,
    }));
}

/** Whatever an anchor quotes is a value of the reading, or stated in its words. */
function strayPrints({ anchors, ...reading }: Reading): readonly Problem[] {
  const { counts = [], amount, when } = reading;
  const known = [
    ...toldKeys(reading),
    ...counts.map(({ value }) => String(value)),
    ...(amount ? [String(amount.usd)] : []),
    ...(when ? whenKeys(when) : []),
  ];
  return anchors.flatMap((anchor, index) =>
    statedOf(figuresAt(anchor))
      .filter(({ keys }) => !keys.some((key) => known.some((value) => agree(key, value))))
      .map(({ text }) => ({
        path: ['anchors', index, 'asPrinted'],
        message: `"${text}" is not a value of the reading, and its words do not mention it.`,
      })),
  );
}

const toldKeys = ({ says }: Pick<Reading, 'says'>): readonly string[] =>
  languages.flatMap((language) => statedFigures(says[language]).flatMap(({ keys }) => keys));
