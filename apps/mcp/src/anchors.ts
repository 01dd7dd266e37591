import type { Language } from '@us-morocco-security/answers';
import { type Anchor, type Dataset, sourceById } from '@us-morocco-security/core';

/** Where a value is printed: the document, its exact address, the place in it, and the words. */
export interface Printed {
  readonly source: string;
  /** Null where the document has no public address. */
  readonly url: string | null;
  readonly at?: string;
  readonly printed: string;
}

/** The first places that print a value: those that a reader can open before those that have no address. */
export const printedAt = (
  dataset: Dataset,
  anchors: readonly Anchor[],
  most: number,
  language: Language,
): Printed[] => {
  const printed = anchors.map((anchor) => {
    const { label, publisher, url = null } = sourceById(dataset, anchor.source);
    const place = placeOf(anchor);
    return {
      source: label?.[language] ?? publisher,
      url,
      ...(place === '' ? {} : { at: place }),
      printed: anchor.asPrinted,
    };
  });
  const isOpen = ({ url }: Printed): boolean => url !== null;
  return [...printed.filter(isOpen), ...printed.filter((one) => !isOpen(one))].slice(0, most);
};

/** The place within the document, and whether the document counts in thousands. */
const placeOf = ({ page, paragraph, scale }: Anchor): string =>
  [
    ...(page === undefined ? [] : [`page ${page}`]),
    ...(paragraph === undefined ? [] : [`paragraph ${paragraph}`]),
    ...(scale === undefined ? [] : ['in thousands']),
  ].join(', ');
