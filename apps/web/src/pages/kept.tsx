import { keptPath, type Language } from '@us-morocco-security/answers';
import { collectionNames, type ReleasedDataset } from '@us-morocco-security/core';
import type { ComponentChild } from 'preact';
import { Link } from '../html/link.tsx';
import { plain, rich } from '../html/text.tsx';
import type { Page } from './page.ts';
import type { LocalSite } from './site.ts';

/** The records of a version as they were, whatever their fields: addresses to cite that never change. */
export function keptPages(
  site: LocalSite,
  version: string,
  release: ReleasedDataset,
): readonly Page[] {
  return collectionNames.flatMap((collection) => {
    const rows = release[collection];
    return (Array.isArray(rows) ? rows : []).filter(isRow).map((row) => {
      const path = `${site.paths.home}${collection}/${row.id}/`;
      return keptPage(site, version, path, row);
    });
  });
}

type Row = { readonly id: string } & Readonly<Record<string, unknown>>;

function keptPage(site: LocalSite, version: string, path: string, row: Row): Page {
  const { language, paths, say } = site;
  const title = plain(textOf(row.title ?? row.name, language) ?? row.id);
  const today = paths.record(row.id);
  return {
    path: keptPath(version, path),
    language,
    title: `${title} (${version})`,
    description: plain(textOf(row.summary, language) ?? title),
    unlisted: true,
    body: (
      <article>
        <h1>{rich(title)}</h1>
        <p class="notice">
          {rich(say('web-kept', { version }))}{' '}
          {today === undefined ? null : <Link to={today}>{say('web-kept-now')}</Link>}
        </p>
        <Value value={row} language={language} />
      </article>
    ),
  };
}

/** Any value of a record: a text in the language of the page, a list, or fields under their names in the data. */
function Value({ value, language }: { value: unknown; language: Language }): ComponentChild {
  if (Array.isArray(value)) {
    return (
      <ul>
        {value.map((each) => (
          <li>
            <Value value={each} language={language} />
          </li>
        ))}
      </ul>
    );
  }
  if (!isObject(value)) return <bdi>{String(value)}</bdi>;
  const text = textOf(value, language);
  if (text !== undefined) return rich(text);
  return (
    <dl>
      {Object.entries(value).map(([field, each]) => (
        <div>
          <dt>
            <code>{field}</code>
          </dt>
          <dd>
            <Value value={each} language={language} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A text, or one in three languages; undefined for anything else. */
function textOf(value: unknown, language: Language): string | undefined {
  if (typeof value === 'string') return value;
  if (!isObject(value)) return undefined;
  const text = value[language];
  return typeof text === 'string' ? text : undefined;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRow = (value: unknown): value is Row => isObject(value) && typeof value.id === 'string';
