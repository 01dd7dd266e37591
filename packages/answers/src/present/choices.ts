import { type Dataset, type Figure, findByName, newestFirst } from '@us-morocco-security/core';
import type { Context, NameKind, Question } from '../command.ts';
import { chartNames } from '../pictures/names.ts';
import { usualQuiet } from '../resolve/quiet-hours.ts';
import { subjectCode, subjects } from '../resolve/subjects.ts';
import { systemsByRecord } from '../resolve/systems-by-record.ts';

/** How many values are offered where one is missing. */
const MOST_CHOICES = 8;

/** The likeliest values of an option that names something, as they travel in a question; none where anything can be typed. */
export function likeliest(
  { commands, dataset }: Pick<Context, 'commands' | 'dataset'>,
  of: NameKind,
  { options = {} }: Question,
): readonly string[] {
  const given = Object.values(options);
  const values =
    of === 'comparable' ? comparableTo(dataset, given) : valuesOf(of, dataset, commands);
  return values.filter((value) => !given.includes(value)).slice(0, MOST_CHOICES);
}

const RECENT_YEARS = 9;

/** What compares to what is given: years to a year, programmes to a programme, systems to anything else. */
function comparableTo(dataset: Dataset, [given = '']: readonly string[]): readonly string[] {
  if (/^\d{4}$/u.test(given)) {
    const last = Number(dataset.asOf.slice(0, 4));
    return Array.from({ length: RECENT_YEARS }, (_, index) => String(last - index));
  }
  return findByName(dataset.programmes, given) === undefined
    ? systemsByRecord(dataset).map(({ id }) => id)
    : dataset.programmes.map(({ id }) => id);
}

function valuesOf(
  of: NameKind,
  dataset: Dataset,
  commands: Context['commands'],
): readonly string[] {
  switch (of) {
    case 'system':
    case 'comparable':
      return systemsByRecord(dataset).map(({ id }) => id);
    case 'deal':
      return dataset.deals.toSorted(newestFirst).map(({ id }) => id);
    case 'record':
      return [...dataset.figures.filter(isStock), ...dataset.deals.toSorted(newestFirst)].map(
        ({ id }) => id,
      );
    case 'term':
      return [...dataset.programmes, ...dataset.terms].map(({ id }) => id);
    case 'conflict':
      return dataset.conflicts.map(({ id }) => id);
    case 'command':
      return commands.map(({ name }) => name);
    case 'chart':
      return chartNames;
    case 'release':
      return dataset.releases.map(({ version }) => version);
    case 'subject':
      return subjects(dataset).map(subjectCode);
    case 'quiet-hours':
      return usualQuiet;
    case 'time-zone':
    case 'anything':
      return [];
    default:
      return of satisfies never;
  }
}

/** The figure that most questions are about. */
const isStock = ({ amount }: Figure): boolean => amount.valueKind === 'active-cases';

/** A question with a value for one of its options. */
export const withOption = (
  { command, options = {} }: Question,
  option: string,
  value: string,
): Question => ({ command, options: { ...options, [option]: value } });
