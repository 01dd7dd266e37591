/** Searches the record apart from the page, which stays free to be typed in. */
import { isLanguage, recordRow } from '@us-morocco-security/answers';
import { dataset, factsOf } from '@us-morocco-security/core';
import { createSearch } from '@us-morocco-security/core/search';
import type { Found, SearchQuestion } from '../messages.ts';
import { entryOf, nameOf } from '../pages/names.ts';

const search = createSearch(dataset);
const facts = new Map(factsOf(dataset).map((fact) => [fact.id, fact]));

const MOST_RESULTS = 12;

addEventListener('message', ({ data }: MessageEvent<SearchQuestion>) => {
  const { number, text, language } = data;
  const spoken = isLanguage(language) ? language : 'en';
  const whole = search.find(text);
  // A word that is still being typed is completed.
  const results = whole.length > 0 ? whole : search.complete(text);
  const found = results.slice(0, MOST_RESULTS).map(({ id, collection }): Found => {
    const entry = entryOf(dataset, id);
    const fact = facts.get(id);
    const row = fact && recordRow(dataset, spoken, fact);
    return {
      path: `${collection}/${id}/`,
      title: entry === undefined ? id : nameOf(entry, spoken),
      detail:
        row === undefined ? '' : [row.time, row.stage, row.values].filter(Boolean).join(' · '),
    };
  });
  postMessage({ number, found });
});

postMessage({ number: 0, found: [] });
