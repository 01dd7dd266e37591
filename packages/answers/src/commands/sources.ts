import type { Anchor, FactRecord } from '@us-morocco-security/core';
import { sourceById } from '@us-morocco-security/core';
import { type Context, defineCommand } from '../command.ts';
import { heading, text } from '../present/blocks.ts';
import type { LegacyBlock } from '../present/legacy.ts';
import { blocks, evidenceBlocks, followUps, fromBlocks, pageOf } from '../present/legacy.ts';
import { citation, nameSource } from '../present/sources.ts';

const SOURCES_A_PAGE = 12;

export const sources = defineCommand({
  name: 'sources',
  options: { record: { type: 'name', of: 'record', required: false } },
  answer: (context, { record }) =>
    fromBlocks(
      context,
      record === undefined ? allSources(context) : sourcesOfRecord(context, record),
    ),
});

function allSources(context: Context): readonly LegacyBlock[] {
  const { dataset, say } = context;
  const page = pageOf(context, dataset.sources, SOURCES_A_PAGE);
  return blocks(
    heading(say('label-sources')),
    text(say('sources-intro')),
    {
      type: 'citations',
      title: say('sources-list'),
      citations: page.items.map((source) => citation(context, source)),
    },
    page.block,
    followUps(
      context,
      { command: 'sources', options: { record: 'fms-active-cases' } },
      { command: 'about' },
    ),
  );
}

/** Where each value of a record is printed, and in which words. */
function sourcesOfRecord(context: Context, record: FactRecord): readonly LegacyBlock[] {
  const { language, say } = context;
  const rows = Object.entries(record.anchors).flatMap(([field, anchors]) =>
    anchors.map((anchor) => [
      fieldLabel(context, record, field),
      anchor.asPrinted,
      placeOf(context, anchor),
    ]),
  );
  return blocks(
    heading(record.title[language]),
    {
      type: 'table',
      columns: [say('label-value'), say('label-as-printed'), say('label-locator')],
      rows,
    },
    evidenceBlocks(context, [record]),
    followUps(context, { command: 'cite', options: { record: record.id } }),
  );
}

function placeOf(context: Context, { source, paragraph, page }: Anchor): string {
  const { dataset, say } = context;
  const name = nameSource(context, sourceById(dataset, source));
  if (paragraph !== undefined) return say('place-paragraph', { source: name, paragraph });
  return page === undefined ? name : say('place-page', { source: name, page });
}

/** A field path in words: "Quantity (HIMARS (M142))", "Point (Telemedicine)". */
function fieldLabel(context: Context, record: FactRecord, path: string): string {
  const { say } = context;
  const [field = '', key, part] = path.split('.');
  const label = say(FIELD_LABELS.get(part ?? field) ?? 'label-value');
  const detail = key === undefined ? undefined : nameOfPart(context, record, key);
  return detail === undefined ? label : say('field-detail', { field: label, detail });
}

/** What a key within a record stands for: a system, a point of a list, a country. */
function nameOfPart(
  { dataset, language }: Context,
  record: FactRecord,
  key: string,
): string | undefined {
  const system = dataset.systems.find(({ id }) => id === key)?.name;
  const point =
    'points' in record ? record.points?.find((entry) => entry.key === key)?.text : undefined;
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
  } as const),
);
