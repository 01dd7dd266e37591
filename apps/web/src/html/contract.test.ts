/** The pages show all of an answer: the contract that every surface keeps. */
import {
  firstTexts,
  languages,
  missingFrom,
  type Reply,
  sectionTexts,
} from '@us-morocco-security/answers';
import { replies } from '@us-morocco-security/answers/fixture';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { PlaceContext } from './link.tsx';
import { ReplyView } from './reply.tsx';

const place = {
  picture: undefined,
  path: 'en/',
  recordPath: () => undefined,
  questionPath: () => undefined,
};

/** What a reader is told: no markup, each cell after the head of its column, a space where an element ends. */
function seen(reply: Reply): string {
  const view = h(PlaceContext.Provider, { value: place }, h(ReplyView, { reply }));
  return renderToString(view)
    .replace(/<t[dh][^>]* data-label="(?<label>[^"]*)"[^>]*>/g, '$<label> ')
    .replace(/<\/(?:p|li|dt|dd|th|td|h\d|figcaption|small|pre|b)>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

test.each(languages)('every text of every answer is on its page, in %s', (language) => {
  for (const reply of replies(language, 'page')) {
    const page = seen(reply);
    const { source } = reply.lead;
    const lead = { ...reply.lead, source: null };
    const first = firstTexts({ ...reply, lead, page: null });
    const missing = [
      ...missingFrom(page, first),
      ...missingFrom(page, source === null ? [] : [source.label]),
      ...reply.sections.flatMap((section) => missingFrom(page, sectionTexts(section))),
    ];
    expect(missing).toEqual([]);
  }
});
