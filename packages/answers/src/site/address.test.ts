import { dataset } from '@us-morocco-security/core';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { answer } from '../answer.ts';
import { clock } from '../fixture/ask.ts';
import { readSiteAddress } from './address.ts';

const SITE = 'https://example.org/record/';

const addressOf = (
  command: string,
  options: Readonly<Record<string, string>> = {},
  language: 'ar' | 'en' | 'fr' = 'en',
): string | null =>
  answer({ command, options, language, page: 1 }, dataset, clock, 'page', { site: SITE }).address;

describe('the address of an answer', () => {
  it.each([
    ['ar', 'system', { name: 'هيمارس' }, 'ar/systems/himars/'],
    ['fr', 'deal', { deal: 'fms-2023-himars' }, 'fr/deals/fms-2023-himars/'],
    ['en', 'sources', { record: 'imet-students-fy' }, 'en/series/imet-students-fy/'],
    ['en', 'explain', { term: 'fms' }, 'en/programmes/fms/'],
    ['en', 'fms', {}, 'en/fms/'],
    ['en', 'fms', { system: 'himars' }, 'en/systems/himars/'],
    ['en', 'timeline', { from: '2023', to: '2023' }, 'en/years/2023/'],
    ['en', 'timeline', { topic: 'sales' }, 'en/topics/sales/'],
    ['en', 'chart', { which: 'imet' }, 'en/charts/imet/'],
    ['en', 'chart', { which: 'f-16' }, 'en/systems/f-16/'],
    ['en', 'whatsnew', { release: '0.2.0' }, 'en/releases/0.2.0/'],
    ['fr', 'search', { text: 'hélicoptères' }, 'fr/search/?q=h%C3%A9licopt%C3%A8res'],
    ['en', 'search', { text: 'half a sign \uD800' }, 'en/search/?q=half%20a%20sign%20'],
  ] as const)('%s: /%s %j', (language, command, options, path) => {
    expect(addressOf(command, options, language)).toBe(SITE + path);
  });

  it('is that of the one record that an answer rests on', () => {
    expect(addressOf('verify', { claim: 'Morocco received 40 HIMARS.' })).toBe(
      `${SITE}en/deals/fms-2023-himars/`,
    );
  });

  it.each([
    ['help', {}],
    ['language', {}],
    ['compare', { a: '2019', b: '2024' }],
    ['timeline', { from: '1900', to: '1900' }],
    ['timeline', { from: '2004', to: '2012' }],
    ['system', { name: 'zzzz' }],
    ['no-such-command', {}],
    ['search', { text: 'هيمارس '.repeat(60) }],
  ])('is none for /%s %j', (command, options) => {
    expect(addressOf(command, options)).toBeNull();
  });

  it('is none where the host has no site', () => {
    const request = { command: 'fms', options: {}, language: 'en', page: 1 } as const;
    expect(answer(request, dataset, clock).address).toBeNull();
  });
});

test('a citation has the address of the record', () => {
  const request = { command: 'cite', options: { record: 'listed-himars' }, page: 1 } as const;
  const { sections } = answer({ ...request, language: 'ar' }, dataset, clock, 'page', {
    site: SITE,
  });
  const texts = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'verbatim' ? [block.text] : [])),
  );
  expect(texts[0]).toContain(' https://example.org/record/ar/deals/listed-himars/ ');
  expect(texts[2]).toContain(', \\url{https://example.org/record/ar/deals/listed-himars/}}');
});

describe('readSiteAddress', () => {
  it.each([
    ['https://example.org', 'https://example.org/'],
    ['http://127.0.0.1:8000/a/b', 'http://127.0.0.1:8000/a/b/'],
    ['HTTPS://Example.ORG/Record/', 'https://example.org/Record/'],
  ])('reads %s', (text, address) => {
    expect(readSiteAddress(text)).toBe(address);
  });

  it.each([
    'example.org',
    'ftp://example.org/',
    'javascript:alert(1)',
    'https://example.org/?a=1',
    'https://example.org/#a',
    'https://ada:secret@example.org/',
    `https://example.org/${'a'.repeat(200)}`,
    'https://',
    '',
  ])('refuses %j', (text) => {
    expect(readSiteAddress(text)).toBeUndefined();
  });

  it('gives something that a path can follow, or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string()), (text) => {
        const address = readSiteAddress(text);
        if (address === undefined) return;
        expect(address).toMatch(/^https?:\/\/[^?#]+\/$/);
        expect(readSiteAddress(address)).toBe(address);
        expect(new URL('ar/systems/himars/', address).href).toBe(`${address}ar/systems/himars/`);
      }),
    );
  });
});
