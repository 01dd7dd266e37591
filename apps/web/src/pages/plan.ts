import type { Collection } from '@us-morocco-security/answers';
import { collectionNames } from '@us-morocco-security/core';
import { answerPages } from './answers.tsx';
import { listPage } from './lists.tsx';
import type { Page } from './page.ts';

import { playPage } from './play.tsx';
import { citablePage, entryPage, sourcePage } from './record.tsx';
import type { LocalSite } from './site.ts';
import { homePage, searchPage, verifyPage } from './tools.tsx';

/** Every page of a language, written one by one: a page is forgotten once it is on disk. */
export function* pagesOf(site: LocalSite): Generator<Page> {
  yield homePage(site);
  yield searchPage(site);
  yield verifyPage(site);
  yield playPage(site);
  yield* answerPages(site);
  for (const collection of collectionNames) {
    yield listPage(site, collection);
    yield* recordPages(site, collection);
  }
}

function* recordPages(site: LocalSite, collection: Collection): Generator<Page> {
  const { dataset } = site;
  switch (collection) {
    case 'deals':
    case 'figures':
    case 'series':
    case 'events':
    case 'deployments':
    case 'exercises':
    case 'statements':
    case 'rumours':
      for (const record of dataset[collection]) yield citablePage(site, collection, record);
      return;
    case 'systems':
      for (const system of dataset.systems) {
        yield entryPage(site, collection, system, site.ask('system', { name: system.id }));
      }
      return;
    case 'conflicts':
      for (const conflict of dataset.conflicts) {
        const reply = site.ask('conflicts', { conflict: conflict.id });
        yield entryPage(site, collection, conflict, reply);
      }
      return;
    case 'programmes':
    case 'terms':
      for (const entry of dataset[collection]) {
        yield entryPage(site, collection, entry, site.ask('explain', { term: entry.id }));
      }
      return;
    case 'sources':
      for (const source of dataset.sources) yield sourcePage(site, source);
      return;
    default:
      return collection satisfies never;
  }
}
