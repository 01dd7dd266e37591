import { type Collection, dataPath, keptPath } from '@us-morocco-security/answers';
import { BlockView } from '../html/blocks.tsx';
import { Link, relative, usePlace } from '../html/link.tsx';
import { rich } from '../html/text.tsx';
import type { LocalSite } from './site.ts';

/** How to cite a record, its lasting address, its data, and where to say that something is wrong. */
export function RecordFooter({
  site,
  collection,
  id,
  citable = false,
}: {
  site: LocalSite;
  collection: Collection;
  id: string;
  citable?: boolean;
}) {
  const { path } = usePlace();
  const { dataset, report, say, url, versions } = site;
  const cite = citable ? site.ask('cite', { record: id }) : undefined;
  const [version = dataset.version] = versions;
  return (
    <footer class="record">
      {cite === undefined ? null : (
        <section id="cite">
          <h2>{say('web-cite')}</h2>
          {cite.sections.flatMap(({ blocks }) =>
            blocks.map((block) => <BlockView block={block} />),
          )}
        </section>
      )}
      <section id="address">
        <h2>{say('web-address')}</h2>
        {url === undefined ? null : (
          <p>
            <a href={`${url}${path}`}>
              <bdi>{`${url}${path}`}</bdi>
            </a>
          </p>
        )}
        <p>
          {rich(say('web-permalink', { version }))}{' '}
          <a href={relative(path, keptPath(version, path))}>
            <bdi>{`${url ?? '/'}${keptPath(version, path)}`}</bdi>
          </a>
        </p>
      </section>
      <section id="data">
        <h2>{say('web-data')}</h2>
        <p>
          <Link to={dataPath(collection, id, 'json')}>JSON</Link> ·{' '}
          <Link to={dataPath(collection, id, 'csv')}>CSV</Link>
        </p>
      </section>
      <section id="wrong">
        <h2>{say('web-wrong')}</h2>
        <p>{rich(say('web-wrong-how', { record: id }))}</p>
        {report === undefined ? null : (
          <p>
            <a href={reportAddress(report, id, dataset.version)}>{say('web-wrong-link')}</a>
          </p>
        )}
      </section>
    </footer>
  );
}

/** The form for mistakes, filled in as far as the page knows. */
function reportAddress(report: string, record: string, version: string): string {
  const address = new URL(report);
  address.searchParams.set('title', `A figure is wrong: ${record}`);
  address.searchParams.set('record', record);
  address.searchParams.set('version', version);
  return address.href;
}
