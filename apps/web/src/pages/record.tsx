import type { Collection, Reply } from '@us-morocco-security/answers';
import type { Citable, Source } from '@us-morocco-security/core';
import { NextView } from '../html/blocks.tsx';
import { FirstView, PictureView, ReplyView, SectionView } from '../html/reply.tsx';
import { plain, rich } from '../html/text.tsx';
import { nameOf } from './names.ts';
import type { Page, Subject } from './page.ts';
import { RecordFooter } from './record-footer.tsx';
import { RecordLinks } from './record-links.tsx';
import type { LocalSite } from './site.ts';

/** The page of a fact, a series or a rumour: its sentences, its answer, and the source of each value. */
export function citablePage(site: LocalSite, collection: Collection, record: Citable): Page {
  const { language, say } = site;
  const answered = record.kind === 'deal' ? site.ask('deal', { deal: record.id }) : undefined;
  const sources = site.ask('sources', { record: record.id });
  const reply = answered ?? sources;
  const ofSources = sources.sections.filter(
    ({ key }) => answered === undefined || key === 'fields',
  );
  return {
    ...pageOf(site, record.id, record.title[language], record.summary[language]),
    picture: reply.illustration?.picture ?? undefined,
    subject: subjectOf(site, collection, record, reply),
    body: (
      <article>
        <h1>{rich(record.title[language])}</h1>
        {answered === undefined ? <p class="summary">{rich(record.summary[language])}</p> : null}
        <FirstView reply={reply} />
        <PictureView title={plain(record.title[language])} />
        {answered === undefined
          ? (record.notes ?? []).map((note) => <p>{rich(note[language])}</p>)
          : null}
        {answered?.sections.map((section) => (
          <SectionView section={section} />
        ))}
        {ofSources.map((section) => (
          <SectionView section={section} prefix="source-" />
        ))}
        <RecordLinks site={site} id={record.id} />
        <NextView next={reply.next} title={say('web-next')} />
        <RecordFooter site={site} collection={collection} id={record.id} citable />
      </article>
    ),
  };
}

/** The page of a system, a programme, a term or a conflict: the answer about it. */
export function entryPage(
  site: LocalSite,
  collection: Collection,
  entry: Parameters<typeof nameOf>[0],
  reply: Reply,
): Page {
  const { language, say } = site;
  const title = nameOf(entry, language);
  return {
    ...pageOf(site, entry.id, title, plain(reply.lead.text)),
    picture: reply.illustration?.picture ?? undefined,
    subject: {
      id: entry.id,
      collection,
      date: undefined,
      status: undefined,
      source: reply.lead.source ?? undefined,
    },
    body: (
      <article>
        <h1>{rich(title)}</h1>
        <ReplyView reply={reply} title={plain(title)} />
        <RecordLinks site={site} id={entry.id} />
        <NextView next={reply.next} title={say('web-next')} />
        <RecordFooter site={site} collection={collection} id={entry.id} />
      </article>
    ),
  };
}

/** The page of a document: what it is, where it is, and what it is cited for. */
export function sourcePage(site: LocalSite, source: Source): Page {
  const { language, say } = site;
  const { id, title, publisher, label, published, url } = source;
  return {
    ...pageOf(site, id, title, [label?.[language] ?? publisher, title].join(' · ')),
    subject: {
      id,
      collection: 'sources',
      date: published,
      status: undefined,
      source: { label: publisher, url: url ?? null },
    },
    body: (
      <article>
        <h1>
          <bdi>{title}</bdi>
        </h1>
        <p class="summary">
          {[label?.[language], publisher, published]
            .filter((part) => part !== undefined)
            .map((part, index) => (
              <>
                {index === 0 ? null : ' · '}
                <bdi>{part}</bdi>
              </>
            ))}
        </p>
        <p>
          {url === undefined ? (
            say('web-source-offline')
          ) : (
            <a href={url}>{say('web-source-open')}</a>
          )}
        </p>
        {(source.notes ?? []).map((note) => (
          <p>{rich(note[language])}</p>
        ))}
        <RecordLinks site={site} id={id} title={say('web-source-cited')} />
        <RecordFooter site={site} collection="sources" id={id} />
      </article>
    ),
  };
}

function pageOf(site: LocalSite, id: string, title: string, description: string) {
  const path = site.paths.record(id);
  if (path === undefined) throw new Error(`No page is planned for "${id}".`);
  return { path, language: site.language, title: plain(title), description: plain(description) };
}

function subjectOf(
  { say }: LocalSite,
  collection: Collection,
  record: Citable,
  reply: Reply,
): Subject {
  return {
    id: record.id,
    collection,
    date: 'bounds' in record ? (record.bounds?.earliest ?? undefined) : undefined,
    status:
      record.kind === 'deal'
        ? say(`stage-badge-${record.stage}`)
        : record.kind === 'rumour'
          ? say('collection-rumours')
          : undefined,
    source: reply.lead.source ?? undefined,
  };
}
