import {
  type Collection,
  choiceLabel,
  type RecordRow,
  recordRow,
} from '@us-morocco-security/answers';
import { type FactRecord, newestFirst, type Source } from '@us-morocco-security/core';
import type { ComponentChild } from 'preact';
import { BadgeMark } from '../html/blocks.tsx';
import { Link } from '../html/link.tsx';
import { plain, rich } from '../html/text.tsx';
import { nameOf } from './names.ts';
import type { Page } from './page.ts';
import type { LocalSite } from './site.ts';

/** A column of a list, and whether it is one to filter by. */
interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ComponentChild;
  /** What sorts the rows, where the text of the cell does not. */
  readonly order?: (row: Row) => string;
  /** What the row is filtered by: the values as the page shows them. */
  readonly filter?: (row: Row) => readonly string[];
}

/** The list of a collection: a table to sort and filter, whole without a script. */
export function listPage(site: LocalSite, collection: Collection): Page {
  const { dataset, language, paths, say } = site;
  const title = say(`collection-${collection}`);
  const page = {
    path: paths.list(collection),
    language,
    title: plain(title),
    description: plain(`${title} (${dataset[collection].length})`),
    scripts: ['table'],
  };
  switch (collection) {
    case 'deals':
    case 'figures':
    case 'events':
    case 'deployments':
    case 'exercises':
    case 'statements': {
      const records: readonly FactRecord[] = dataset[collection];
      return {
        ...page,
        body: (
          <Listing
            site={site}
            title={title}
            columns={factColumns(site, collection)}
            rows={records.toSorted(newestFirst)}
          />
        ),
      };
    }
    case 'sources':
      return {
        ...page,
        body: (
          <Listing site={site} title={title} columns={sourceColumns(site)} rows={dataset.sources} />
        ),
      };
    case 'series':
    case 'rumours':
    case 'conflicts':
    case 'programmes':
    case 'systems':
    case 'terms':
      return {
        ...page,
        body: (
          <Listing
            site={site}
            title={title}
            columns={entryColumns(site)}
            rows={[...dataset[collection]]}
          />
        ),
      };
    default:
      return collection satisfies never;
  }
}

function factColumns(site: LocalSite, collection: Collection): readonly Column<FactRecord>[] {
  const { dataset, language, paths, say } = site;
  const rows = new Map<FactRecord, RecordRow>();
  const row = (record: FactRecord): RecordRow => {
    const known = rows.get(record) ?? recordRow(dataset, language, record);
    rows.set(record, known);
    return known;
  };
  const programme = (id: string | undefined): string => {
    const found = dataset.programmes.find((each) => each.id === id);
    return found?.acronym ?? found?.name[language] ?? '';
  };
  const system = (id: string): string =>
    dataset.systems.find((each) => each.id === id)?.name[language] ?? id;
  const isDeals = collection === 'deals';
  return [
    {
      key: 'year',
      title: say('label-date'),
      cell: (record) => rich(row(record).time ?? ''),
      order: (record) => record.bounds?.earliest ?? record.statedOn ?? '',
      filter: ({ bounds }) => [bounds?.earliest ?? ''].map((day) => day.slice(0, 4)),
    },
    {
      key: 'title',
      title: say('label-title'),
      cell: (record) => {
        const { title, warning } = row(record);
        return (
          <>
            <Link to={paths.record(record.id) ?? ''}>{rich(title)}</Link>{' '}
            {warning === undefined ? null : <BadgeMark badge={warning} />}
          </>
        );
      },
    },
    ...(isDeals
      ? [
          {
            key: 'stage',
            title: say('label-stage'),
            cell: (record: FactRecord) => row(record).stage ?? '',
            filter: (record: FactRecord) => [row(record).stage ?? ''],
          },
        ]
      : []),
    {
      key: 'values',
      title: say('web-column-values'),
      cell: (record) => rich(row(record).values),
    },
    {
      key: 'programme',
      title: say('label-programme'),
      cell: ({ programme: id }) => rich(programme(id)),
      filter: ({ programme: id }) => (id === undefined ? [] : [programme(id)]),
    },
    {
      key: 'system',
      title: say('label-systems'),
      cell: ({ systems }) =>
        systems.map((id, index) => (
          <>
            {index === 0 ? null : ' · '}
            <Link to={paths.record(id) ?? ''}>
              <bdi>{system(id)}</bdi>
            </Link>
          </>
        )),
      filter: ({ systems }) => systems.map(system),
    },
    {
      key: 'topic',
      title: say('web-topics'),
      cell: ({ topic }) => choiceLabel(topic, dataset, language),
      filter: ({ topic }) => [choiceLabel(topic, dataset, language)],
    },
  ];
}

function sourceColumns(site: LocalSite): readonly Column<Source>[] {
  const { backlinks, language, paths, say } = site;
  return [
    {
      key: 'title',
      title: say('web-column-document'),
      cell: ({ id, title }) => (
        <Link to={paths.record(id) ?? ''}>
          <bdi>{title}</bdi>
        </Link>
      ),
    },
    {
      key: 'publisher',
      title: say('label-source'),
      cell: ({ label, publisher }) => <bdi>{label?.[language] ?? publisher}</bdi>,
    },
    {
      key: 'year',
      title: say('label-date'),
      cell: ({ published }) => published ?? '',
      filter: ({ published }) => (published === undefined ? [] : [published.slice(0, 4)]),
    },
    {
      key: 'language',
      title: say('web-column-language'),
      cell: ({ language: written }) => written,
      filter: ({ language: written }) => [written],
    },
    {
      key: 'records',
      title: say('web-column-records'),
      cell: ({ id }) => backlinks.get(id)?.length ?? 0,
      order: ({ id }) => String(backlinks.get(id)?.length ?? 0).padStart(4, '0'),
    },
  ];
}

type Entry = Parameters<typeof nameOf>[0];

function entryColumns({ backlinks, language, paths, say }: LocalSite): readonly Column<Entry>[] {
  return [
    {
      key: 'title',
      title: say('label-title'),
      cell: (entry) => (
        <Link to={paths.record(entry.id) ?? ''}>{rich(nameOf(entry, language))}</Link>
      ),
    },
    {
      key: 'summary',
      title: say('section-summary'),
      cell: (entry) => rich(sentenceOf(entry, language)),
    },
    {
      key: 'records',
      title: say('web-column-records'),
      cell: ({ id }) => backlinks.get(id)?.length ?? 0,
      order: ({ id }) => String(backlinks.get(id)?.length ?? 0).padStart(4, '0'),
    },
  ];
}

/** What an entry is, in a sentence of its own or by its designation. */
function sentenceOf(entry: Entry, language: LocalSite['language']): string {
  if ('summary' in entry) return entry.summary[language];
  if ('explanation' in entry) return entry.explanation[0]?.[language] ?? '';
  return 'designation' in entry ? String(entry.designation ?? '') : '';
}

function Listing<Row extends { readonly id: string }>({
  site: { say },
  title,
  columns,
  rows,
}: {
  site: LocalSite;
  title: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
}) {
  const words = { words: say('web-filter-words'), all: say('web-filter-all') };
  return (
    <>
      <h1>{rich(title)}</h1>
      <div
        class="filters"
        data-title={say('web-filter')}
        data-words={words.words}
        data-all={words.all}
        data-none={say('web-filter-none')}
      />
      <div class="scrolling">
        <table class="list">
          <caption>
            {rich(title)} (<output>{rows.length}</output>)
          </caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th scope="col" data-key={column.key} data-filter={column.filter && 'yes'}>
                  {rich(column.title)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr>
                {columns.map(({ cell, filter, key, order }) => (
                  <td
                    class={key === 'title' ? 'title' : undefined}
                    data-order={order?.(row)}
                    data-values={filter?.(row).map(plain).join('|')}
                  >
                    {cell(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
