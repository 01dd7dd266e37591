import type { Figure } from '../../reading/figure.ts';
import { readFigures } from '../../reading/figures.ts';
import { keysOf } from '../figure-keys.ts';
import {
  boundAgainst,
  type Figured,
  figuredOf,
  figuresAt,
  keysIn,
  unprintedEnds,
} from '../figured.ts';
import type { Finding, Rule } from '../rule.ts';
import {
  anchorsOf,
  claimedValues,
  type Divergence,
  divergencesOf,
  type Fact,
  facts,
  languages,
  type Path,
} from '../walk.ts';

/** One value, and all that is printed about it. */
interface Case {
  readonly field: string;
  readonly path: Path;
  readonly value: Figured;
  readonly prints: readonly Print[];
  readonly divergences: readonly Divergence[];
}

interface Print {
  readonly path: Path;
  readonly text: string;
  /** The figures that can express the value; a fragment may contain others too. */
  readonly figures: readonly Figure[];
}

type Problem = Pick<Finding, 'path' | 'message' | 'fix'>;

export const printedFigures: Rule = {
  name: 'printed-figures',
  description:
    'Every quantity, amount, count and time matches its anchors, or a divergence says why not.',
  check(dataset) {
    return facts(dataset).flatMap((fact) =>
      casesOf(fact)
        .flatMap((one) => [...differences(one), ...unprinted(one), ...idleDivergences(one, fact)])
        .map((problem) => ({
          collection: fact.collection,
          id: fact.record.id,
          ...problem,
        })),
    );
  },
};

function casesOf(fact: Fact): readonly Case[] {
  return claimedValues(fact).flatMap((claim) => {
    const value = figuredOf(claim);
    if (value === undefined) return [];
    const prints = anchorsOf(fact, claim.field).map(({ anchor, path }) => ({
      path: [...path, 'asPrinted'],
      text: anchor.asPrinted,
      figures: figuresAt(anchor).filter(value.isOfItsKind),
    }));
    const divergences = divergencesOf(fact, claim.field);
    return [{ field: claim.field, path: claim.path, value, prints, divergences }];
  });
}

function differences({ field, value, prints, divergences }: Case): readonly Problem[] {
  return prints.flatMap(({ path, text, figures }) => {
    const fitting = figures.filter(value.fits);
    if (figures.length === 0 || divergences.some((one) => explains(one, value, figures))) return [];
    const fix = `Correct the value or the quotation, or add a divergence on "${field}".`;
    if (fitting.length === 0) {
      const read = figures.map((figure) => figure.text).join(', ');
      const message = `"${text}" states ${read}, but ${field} is ${value.says}.`;
      return [{ path, message, fix }];
    }
    const bound = boundAgainst(value, fitting);
    if (bound === undefined) return [];
    const message = `"${text}" states ${bound}, but ${field} is ${value.qualifier}.`;
    return [{ path, message, fix }];
  });
}

/** A divergence explains a difference if it is about that print, or about none in figures, and reads the value. */
function explains(
  { anchor, reading }: Divergence,
  value: Figured,
  figures: readonly Figure[],
): boolean {
  const printed = keysIn(figuresAt(anchor).filter(value.isOfItsKind));
  const aboutIt =
    printed.length === 0 ||
    figures.flatMap(keysOf).every((keys) => keys.some((key) => printed.includes(key)));
  return aboutIt && reads(reading, value);
}

const reads = (reading: Divergence['reading'], value: Figured): boolean =>
  languages.some((language) => readFigures(reading[language]).some(value.fits));

/** Reports values that no anchor states as precisely as recorded. Differing quotations are reported above. */
function unprinted({ field, path, value, prints, divergences }: Case): readonly Problem[] {
  const figures = prints.flatMap((print) => print.figures);
  if (value.wordsSuffice && figures.length === 0) return [];
  if (divergences.some(({ reading }) => reads(reading, value))) return [];
  if (prints.some((print) => print.figures.length > 0 && !print.figures.some(value.fits)))
    return [];
  if (prints.length === 0) return [];
  return unprintedEnds(value, figures).map((end) => ({
    path,
    message: `No anchor of ${field} states ${end}.`,
    fix: 'Quote the words that state the figure, or correct the value.',
  }));
}

/** A misprint that prints the value is none. Divergences for other reasons may share the figure. */
function idleDivergences(
  { field, value, divergences }: Case,
  { record }: Fact,
): readonly Problem[] {
  return divergences.flatMap((divergence) => {
    const { reason, anchor } = divergence;
    const figures = figuresAt(anchor).filter(value.isOfItsKind);
    if (reason !== 'typo' || figures.length === 0 || !figures.every(value.fits)) return [];
    return [
      {
        path: ['divergences', record.divergences?.indexOf(divergence) ?? 0],
        message: `"${anchor.asPrinted}" states what what ${field} is, so there is no misprint.`,
        fix: 'Remove the divergence, or give its true reason.',
      },
    ];
  });
}
