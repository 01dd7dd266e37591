import { type Reply, withoutBidiControls } from '@us-morocco-security/answers';
import { collectionNames, type Dataset } from '@us-morocco-security/core';
import { withoutControls } from '@us-morocco-security/text';

/**
 * A reply for programs: the answer first, and the records it rests on as the dataset has them, so that no number need
 * be read out of a sentence. Texts hold no characters that only steer direction.
 */
export function jsonOf(reply: Reply, dataset: Dataset): object {
  const { lead, points, isList, page, sections, next, records, ...rest } = reply;
  const { illustration: _picture, effect: _effect, ...about } = rest;
  return {
    lead,
    points,
    isList,
    page,
    sections,
    next,
    records: recordsOf(dataset, records),
    ...about,
  };
}

/** Writes it as JSON text: several lines for one answer, one line where answers follow each other. */
export const jsonText = (value: object, isOneLine: boolean): string =>
  JSON.stringify(
    value,
    (_, each: unknown) =>
      typeof each === 'string' ? withoutControls(withoutBidiControls(each)) : each,
    isOneLine ? undefined : 2,
  );

/** The records that a reply rests on, as the dataset has them, one a line; nothing where it rests on none. */
export const dataLines = ({ records }: Reply, dataset: Dataset): string =>
  recordsOf(dataset, records)
    .map((record) => `${jsonText(record, true)}\n`)
    .join('');

function recordsOf(dataset: Dataset, ids: readonly string[]): readonly object[] {
  const all = collectionNames.flatMap((name): readonly { readonly id: string }[] => dataset[name]);
  return ids.flatMap((id) => all.find((record) => record.id === id) ?? []);
}
