import type { Language } from '@us-morocco-security/answers';
import type {
  Amount,
  Anchor,
  Citable,
  Conflict,
  Count,
  Dataset,
  Deal,
  FactRecord,
  Rumour,
  Series,
} from '@us-morocco-security/core';
import { printedAt } from './anchors.ts';
import type { Value } from './output.ts';

/** How much of a record is told. */
export interface Extent {
  readonly values: number;
  /** Of each value. */
  readonly anchors: number;
}

/** What the values of a record are read with. */
export interface Reading {
  readonly dataset: Dataset;
  readonly language: Language;
  readonly extent: Extent;
}

/** A value before its anchors are looked up. */
interface Stated extends Omit<Value, 'anchors'> {
  readonly anchors: readonly Anchor[];
}

/** Every value of a record, what a reader asks for first at the front; those beyond the extent are counted. */
export function valuesOf(
  { dataset, extent, language }: Reading,
  record: Citable | Conflict,
): { readonly values: Value[]; readonly more: number } {
  const stated = statedBy(dataset, record, language);
  return {
    values: stated.slice(0, extent.values).map(({ anchors, ...value }) => ({
      ...value,
      anchors: printedAt(dataset, anchors, extent.anchors, language),
    })),
    more: Math.max(0, stated.length - extent.values),
  };
}

function statedBy(
  dataset: Dataset,
  record: Citable | Conflict,
  language: Language,
): readonly Stated[] {
  if (!('kind' in record)) return readingsOf(record, language);
  switch (record.kind) {
    case 'series':
      return pointsOf(record);
    case 'rumour':
      return reportsOf(record, language);
    case 'deal':
      return [...factValues(record, language), ...itemsOf(dataset, record, language)];
    case 'figure':
    case 'event':
    case 'deployment':
    case 'exercise':
    case 'statement':
      return factValues(record, language);
    default:
      return record satisfies never;
  }
}

const amountValue = ({ covers, qualifier, usd, valueKind }: Amount) => ({
  value: usd,
  unit: 'usd',
  qualifier,
  valueKind,
  ...(covers === undefined ? {} : { covers }),
});

/** The amount, the counts and the statements of a fact, each with its own anchors. */
function factValues(record: FactRecord, language: Language): readonly Stated[] {
  const anchored = (path: string): readonly Anchor[] => record.anchors[path] ?? [];
  const amount = 'amount' in record ? record.amount : undefined;
  const counts: readonly Count[] = 'counts' in record ? (record.counts ?? []) : [];
  const points = 'points' in record ? (record.points ?? []) : [];
  const countries = record.kind === 'deployment' ? record.countries : [];
  const edition = record.kind === 'exercise' ? record.edition : undefined;
  return [
    ...(amount === undefined
      ? []
      : [{ field: 'amount', ...amountValue(amount), anchors: anchored('amount') }]),
    ...counts.map(({ of, qualifier, value }) => ({
      field: 'count',
      of,
      value,
      qualifier,
      anchors: anchored(`counts.${of}`),
    })),
    ...(record.kind === 'deal'
      ? [{ field: 'stage', value: record.stage, anchors: anchored('stage') }]
      : []),
    ...(record.anchors.claim === undefined
      ? []
      : [{ field: 'says', value: record.summary[language], anchors: anchored('claim') }]),
    ...points.map(({ key, text }) => ({
      field: 'says',
      value: text[language],
      anchors: anchored(`points.${key}`),
    })),
    ...countries.map(({ code, name }) => ({
      field: 'country',
      value: name[language],
      anchors: anchored(`countries.${code}`),
    })),
    ...(edition === undefined
      ? []
      : [{ field: 'edition', value: edition, anchors: anchored('edition') }]),
    ...(record.when === undefined
      ? []
      : [{ field: 'when', value: whenText(record.when), anchors: anchored('when') }]),
  ];
}

/** The equipment of a deal: how many, where a source says so, then what it is called. */
function itemsOf(dataset: Dataset, deal: Deal, language: Language): readonly Stated[] {
  const anchored = (path: string): readonly Anchor[] => deal.anchors[path] ?? [];
  const counted = deal.items.flatMap(({ qualifier = 'exact', quantity, system, variant }) =>
    quantity === undefined
      ? []
      : [
          {
            field: 'quantity',
            of: variant ?? nameOfSystem(dataset, system, language),
            value: quantity,
            qualifier,
            anchors: anchored(`items.${system}.quantity`),
          },
        ],
  );
  const beside = (deal.accompanying ?? []).map(({ key, name, quantity }) => ({
    ...(quantity === undefined
      ? { field: 'accompanying', value: name[language] }
      : { field: 'quantity', of: name[language], value: quantity }),
    anchors: anchored(`accompanying.${key}`),
  }));
  const named = deal.items.map(({ system, variant }) => ({
    field: 'system',
    value: variant ?? nameOfSystem(dataset, system, language),
    anchors: anchored(`items.${system}.system`),
  }));
  const funding =
    deal.funding === undefined
      ? []
      : [{ field: 'funding', value: deal.funding, anchors: anchored('funding') }];
  return [...counted, ...beside, ...funding, ...named];
}

const nameOfSystem = (dataset: Dataset, id: string, language: Language): string =>
  dataset.systems.find((system) => system.id === id)?.name[language] ?? id;

/** The figures of a series, the newest first. */
const pointsOf = ({ points, unit, valueKind }: Series): readonly Stated[] =>
  points
    .toSorted((one, other) => other.fiscalYear - one.fiscalYear)
    .map(({ anchors, fiscalYear, value }) => ({
      field: `FY${fiscalYear}`,
      value,
      unit,
      ...(valueKind === undefined ? {} : { valueKind }),
      anchors,
    }));

/** What each voice of a rumour reports or denies, and when. */
const reportsOf = ({ denials = [], reports }: Rumour, language: Language): readonly Stated[] =>
  [
    ...reports.map((report) => ({ field: 'reported', report })),
    ...denials.map((report) => ({ field: 'denied', report })),
  ].flatMap(({ field, report: { amount, anchors, by, quantity, says, when } }) => {
    const of = `${by[language]}, ${when}`;
    return [
      { field, of, value: says[language], anchors },
      ...(amount === undefined ? [] : [{ field, ...amountValue(amount), of, anchors }]),
      ...(quantity === undefined
        ? []
        : [{ field: `${field} quantity`, of, value: quantity, anchors }]),
    ];
  });

/** The sides of a conflict; none is settled. */
const readingsOf = ({ readings }: Conflict, language: Language): readonly Stated[] =>
  readings.flatMap(({ amount, anchors, counts = [], says, when }) => [
    { field: 'reading', value: says[language], anchors },
    ...(amount === undefined ? [] : [{ field: 'reading amount', ...amountValue(amount), anchors }]),
    ...counts.map(({ of, qualifier, value }) => ({
      field: 'reading count',
      of,
      value,
      qualifier,
      anchors,
    })),
    ...(when === undefined ? [] : [{ field: 'reading when', value: whenText(when), anchors }]),
  ]);

/** A time as EDTF; US fiscal years as FY2018/FY2022. */
export function whenText(when: NonNullable<FactRecord['when']>): string {
  if ('edtf' in when) return when.edtf;
  const { from, to } = when.fiscalYears;
  return from === to ? `FY${from}` : `FY${from}/FY${to}`;
}
