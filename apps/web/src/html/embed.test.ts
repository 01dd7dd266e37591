import { languages } from '@us-morocco-security/answers';
import { dataset } from '@us-morocco-security/core';
import { describe, expect, it } from 'vitest';
import type { Page } from '../pages/page.ts';
import { pagesOf } from '../pages/plan.ts';
import { inLanguage, siteOf } from '../pages/site.ts';
import { componentEmbed, embedSchema } from './embed.ts';

const site = siteOf({
  dataset,
  versions: [dataset.version],
  url: 'https://example.org/',
  report: undefined,
});

const page: Page = {
  path: 'en/deals/x/',
  language: 'en',
  title: 'A *deal* with [signs](https://example.com)',
  description: 'Words. '.repeat(900),
  body: null,
  subject: {
    id: 'x',
    collection: 'deals',
    date: '2023-04-11',
    status: 'Notified',
    source: { label: 'A source', url: 'https://example.com/document' },
  },
};

describe('componentEmbed', () => {
  it('is valid and at most 3,000 bytes for a record of each collection, in every language', () => {
    for (const language of languages) {
      const local = inLanguage(site, language);
      const seen = new Set<string>();
      for (const each of pagesOf(local)) {
        const collection = each.subject?.collection;
        if (collection === undefined || seen.has(collection)) continue;
        seen.add(collection);
        expect(embedSchema.safeParse(componentEmbed(local, each)).error).toBeUndefined();
      }
      expect(seen.size).toBeGreaterThan(10);
    }
  });

  it('shortens a long description, and leaves signs of formatting without effect', () => {
    const embed = componentEmbed(inLanguage(site, 'en'), page);
    const text = JSON.stringify(embed);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(3_000);
    expect(text).toContain('A \\\\*deal\\\\* with \\\\[signs\\\\]');
  });

  it('links the document, and leaves out an address that Discord would refuse', () => {
    const long = `https://example.com/${'x'.repeat(600)}`;
    const subject = { ...page.subject, source: { label: 'A source', url: long } };
    const [linked, unlinked] = [page, { ...page, subject: { ...page.subject, ...subject } }].map(
      (each) => JSON.stringify(componentEmbed(inLanguage(site, 'en'), each as Page)),
    );
    expect(linked).toContain('https://example.com/document');
    expect(unlinked).not.toContain('xxxxx');
  });

  it('is absent where the site has no address, or the page no subject', () => {
    const nowhere = inLanguage(siteOf({ ...site, url: undefined }), 'en');
    expect(componentEmbed(nowhere, page)).toBeUndefined();
    const { subject: _, ...plain } = page;
    expect(componentEmbed(inLanguage(site, 'en'), plain)).toBeUndefined();
  });
});

describe('embedSchema', () => {
  it.each([
    ['a button that is no link', { type: 2, style: 1, label: 'x', custom_id: 'y' }],
    ['a link to a script', { type: 2, style: 5, label: 'x', url: 'javascript:alert(1)' }],
    [
      'a label that is too long',
      { type: 2, style: 5, label: 'x'.repeat(81), url: 'https://e.org' },
    ],
  ])('refuses %s', (_, button) => {
    const row = { type: 1, components: [button] };
    const embed = { components: [{ type: 17, components: [row] }] };
    expect(embedSchema.safeParse(embed).success).toBe(false);
  });
});
