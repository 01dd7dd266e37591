import { type Anchor, type Citable, sourceById } from '@us-morocco-security/core';
import { formatEdtf, formatWhen } from '@us-morocco-security/core/labels';
import type { Context } from '../command.ts';
import { nameSource } from './sources.ts';

/** A value of a record, the words in which a source prints it, and where. */
export interface Printed {
  /** The value in words: "Amount", "Quantity (HIMARS (M142))". */
  readonly label: string;
  readonly asPrinted: string;
  /** The source, with its page or paragraph. */
  readonly place: string;
}

/** Every value of a record as its sources print it, the values that a reader asks for first. */
export function printedValues(context: Context, record: Citable): readonly Printed[] {
  const print = (label: string, anchors: readonly Anchor[]) =>
    anchors.map((anchor) => ({
      label,
      asPrinted: anchor.asPrinted,
      place: placeOf(context, anchor),
    }));
  switch (record.kind) {
    case 'series':
      return record.points.flatMap(({ anchors, fiscalYear }) =>
        print(
          formatWhen({ fiscalYears: { from: fiscalYear, to: fiscalYear } }, context.language),
          anchors,
        ),
      );
    case 'rumour':
      return [...record.reports, ...(record.denials ?? [])].flatMap(({ anchors, by, when }) =>
        print(
          context.say('source-dated', {
            source: by[context.language],
            date: formatEdtf(when, context.language),
          }),
          anchors,
        ),
      );
    default:
      return Object.entries(record.anchors)
        .toSorted(([one], [other]) => rankOf(one) - rankOf(other))
        .flatMap(([field, anchors]) => print(fieldLabel(context, record, field), anchors));
  }
}

function placeOf(context: Context, { source, paragraph, page }: Anchor): string {
  const { dataset, say } = context;
  const name = nameSource(context, sourceById(dataset, source));
  if (paragraph !== undefined) return say('place-paragraph', { source: name, paragraph });
  return page === undefined ? name : say('place-page', { source: name, page });
}

const FIRST_ASKED = ['amount', 'stage', 'when', 'items', 'counts', 'claim'];

function rankOf(path: string): number {
  const rank = FIRST_ASKED.indexOf(path.split('.')[0] ?? '');
  return rank < 0 ? FIRST_ASKED.length : rank;
}

/** A field path in words: "Quantity (HIMARS (M142))", "Point (Telemedicine)". */
function fieldLabel(context: Context, record: Citable, path: string): string {
  const { say } = context;
  const [field = '', key, part] = path.split('.');
  const label = say(FIELD_LABELS.get(part ?? field) ?? 'column-field');
  const detail = key === undefined ? undefined : nameOfPart(context, record, key);
  return detail === undefined ? label : say('field-detail', { field: label, detail });
}

/** The name of a key within a record: a system, a point of a list, a country. */
function nameOfPart(
  { dataset, language }: Context,
  record: Citable,
  key: string,
): string | undefined {
  const system = dataset.systems.find(({ id }) => id === key)?.name;
  const point =
    'points' in record && record.kind !== 'series'
      ? record.points?.find((entry) => entry.key === key)?.text
      : undefined;
  const country =
    record.kind === 'deployment'
      ? record.countries.find(({ code }) => code === key)?.name
      : undefined;
  return (system ?? point ?? country)?.[language];
}

const FIELD_LABELS = new Map(
  Object.entries({
    claim: 'field-claim',
    when: 'label-date',
    amount: 'label-amount',
    stage: 'label-stage',
    points: 'field-points',
    counts: 'label-quantity',
    countries: 'column-country',
    quantity: 'label-quantity',
    system: 'label-system',
    accompanying: 'accompanying-title',
    funding: 'label-funding',
    edition: 'label-edition',
  } as const),
);
