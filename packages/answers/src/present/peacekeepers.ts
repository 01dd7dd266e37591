import {
  type Count,
  type Dataset,
  type FactRecord,
  factsOf,
  newestFirst,
  type When,
} from '@us-morocco-security/core';

/** A count of all the people deployed that says of which day, month or year it is. */
export interface DatedCount {
  readonly record: FactRecord;
  readonly when: When;
  readonly people: Count;
  readonly rank: Count | undefined;
}

/** The dated counts of all the Moroccan peacekeepers deployed, newest first. */
export const datedCounts = (dataset: Dataset): readonly DatedCount[] =>
  factsOf(dataset)
    .filter(({ topic }) => topic === 'peacekeeping')
    .toSorted(newestFirst)
    .flatMap(datedCount);

const countsOf = (record: FactRecord): readonly Count[] =>
  'counts' in record ? (record.counts ?? []) : [];

export const countOf = (record: FactRecord, kind: Count['of']): Count | undefined =>
  countsOf(record).find(({ of }) => of === kind);

/** None where a deployment is in one country: that is the count of one mission, with no place among counts of all. */
function datedCount(record: FactRecord): readonly DatedCount[] {
  const people = countOf(record, 'personnel');
  const isOneMission = record.kind === 'deployment' && record.countries.length === 1;
  if (people === undefined || record.when === undefined || isOneMission) return [];
  return [{ record, when: record.when, people, rank: countOf(record, 'rank') }];
}
