import type {
  Deal,
  Deployment,
  EventRecord,
  Exercise,
  Figure,
  Rumour,
  Series,
  Statement,
} from '../generated/types.ts';

/** Whether a record is of a kind: for lists of several, `records.filter(isDeal)`. */
export const isDeal = (record: unknown): record is Deal => kindOf(record) === 'deal';
export const isFigure = (record: unknown): record is Figure => kindOf(record) === 'figure';
export const isSeries = (record: unknown): record is Series => kindOf(record) === 'series';
export const isEvent = (record: unknown): record is EventRecord => kindOf(record) === 'event';
export const isDeployment = (record: unknown): record is Deployment =>
  kindOf(record) === 'deployment';
export const isExercise = (record: unknown): record is Exercise => kindOf(record) === 'exercise';
export const isStatement = (record: unknown): record is Statement => kindOf(record) === 'statement';
export const isRumour = (record: unknown): record is Rumour => kindOf(record) === 'rumour';

const kindOf = (record: unknown): unknown =>
  typeof record === 'object' && record !== null && 'kind' in record ? record.kind : undefined;
