import {
  type Deal,
  type FactRecord,
  findByName,
  findSystem,
  foldName,
  recordsByProgramme,
  recordsBySystem,
  type System,
  timeline,
} from '@us-morocco-security/core';
import { formatEdtf } from '@us-morocco-security/core/labels';
import type { Question, Context as WholeContext } from '../command.ts';
import { AnswerError } from '../failure.ts';
import type { Field } from '../reply.ts';
import { nearIds } from './named.ts';

type Context = Omit<WholeContext, 'request'>;

/** One side of a comparison. */
export interface Side {
  readonly kind: 'system' | 'programme' | 'year';
  /** ID of the system or programme, or the year. */
  readonly id: string;
  readonly name: string;
  /** What it is, before anything is counted; the same labels on every side of a kind. */
  readonly identity: readonly Field[];
  readonly records: readonly FactRecord[];
  /** Where to read more. */
  readonly next: Question;
}

/** A row of a comparison before its cells are filled. */
export interface Line {
  readonly label: string;
  cell(side: Side): string;
}

export const dealsOf = ({ records }: Side): readonly Deal[] =>
  records.filter((record): record is Deal => record.kind === 'deal');

/**
 * The system, programme or calendar year that a name means.
 *
 * @throws AnswerError `unknown-name`, with the nearest names
 */
export function sideNamed(context: Context, name: string): Side {
  const { dataset } = context;
  const folded = foldName(name);
  if (/^\d{4}$/.test(folded)) return yearSide(context, folded);
  const programme = findByName(dataset.programmes, name);
  if (programme !== undefined) return programmeSide(context, programme);
  const system = findSystem(dataset, name);
  if (system !== undefined) return systemSide(context, system);
  throw new AnswerError(
    'unknown-name',
    name,
    nearIds([...dataset.programmes, ...dataset.systems], name),
  );
}

const systemSide = (
  { dataset, language, say }: Context,
  { id, name, designation, equipment }: System,
): Side => ({
  kind: 'system',
  id,
  name: name[language],
  identity: [
    { label: say('label-designation'), value: designation },
    { label: say('label-equipment'), value: say(`equipment-${equipment}`) },
  ],
  records: recordsBySystem(dataset, id),
  next: { command: 'system', options: { name: id } },
});

const programmeSide = (
  { dataset, language }: Context,
  { id, name }: Context['dataset']['programmes'][number],
): Side => ({
  kind: 'programme',
  id,
  name: name[language],
  identity: [],
  records: recordsByProgramme(dataset, id),
  next: { command: 'explain', options: { term: id } },
});

/** Records that begin in a calendar year; US fiscal years span two of them and are in neither. */
const yearSide = ({ dataset, language }: Context, year: string): Side => ({
  kind: 'year',
  id: year,
  name: formatEdtf(year, language),
  identity: [],
  records: timeline(dataset, { from: year, to: year }).filter(
    ({ when }) => when !== undefined && 'edtf' in when,
  ),
  next: { command: 'timeline', options: { from: year, to: year } },
});
