import { dataset } from '@us-morocco-security/core';
import { languages } from '@us-morocco-security/core/labels';
import { expect, test } from 'vitest';
import { answer } from '../answer.ts';
import { clock } from '../fixture/ask.ts';

const asked = (installation: object, surface: 'discord' | 'terminal' = 'discord') =>
  answer(
    { command: 'privacy', options: {}, language: 'en', page: 1 },
    dataset,
    clock,
    surface,
    installation,
  );

test('it says first that nothing is kept', () => {
  expect(asked({}).lead.text).toMatch(/^Nothing is kept here about those who ask/);
});

test('it gives the contact of the host, or says that there is none', () => {
  const contact = 'host@example.org';
  expect(asked({ contact }).points).toContainEqual({ head: 'Contact of the host:', text: contact });
  expect(JSON.stringify(asked({}).points)).toContain('has named no contact');
  expect(JSON.stringify(asked({}, 'terminal').points)).not.toContain('contact');
});

test.each(languages)('in %s Discord is told by the names that are registered', (language) => {
  const help = (scripts: 'latin' | 'arabic' | 'both') =>
    JSON.stringify(
      answer({ command: 'help', options: {}, language, page: 1 }, dataset, clock, 'discord', {
        scripts,
      }),
      (key, value) => (key === 'next' || key === 'request' ? undefined : value),
    );
  expect(help('latin')).not.toMatch(/\/[\p{Script=Arabic}]/u);
  expect(help('arabic')).not.toMatch(/\/fms/);
});
