import { type Dataset, recordsBySystem, type System } from '@us-morocco-security/core';

const ranked = new WeakMap<Dataset, readonly System[]>();

/** The systems, those with most on record first. */
export function systemsByRecord(dataset: Dataset): readonly System[] {
  const known = ranked.get(dataset);
  if (known !== undefined) return known;
  const systems = dataset.systems
    .map((system) => ({ system, records: recordsBySystem(dataset, system.id).length }))
    .toSorted((one, other) => other.records - one.records)
    .map(({ system }) => system);
  ranked.set(dataset, systems);
  return systems;
}
