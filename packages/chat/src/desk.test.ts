import type { Request } from '@us-morocco-security/answers';
import { dataset } from '@us-morocco-security/core';
import { expect, test } from 'vitest';
import { createDesk } from './desk.ts';
import { reportFault } from './fault.ts';

const asked = (command: string, options: Record<string, string> = {}): Request => ({
  command,
  options,
  language: 'en',
  page: 1,
});

function countingDesk(kept: number) {
  const rendered: string[] = [];
  let day = '2025-06-18';
  const desk = createDesk({
    dataset,
    clock: () => new Date(`${day}T12:00:00Z`),
    surface: 'telegram',
    kept,
    mostRead: 80,
    mostQuoted: 40,
    texts: { keep: (text) => `key-of-${text.length}` },
    render: (reply, view, variant: 'plain' | 'private', key) => {
      const { request } = reply;
      rendered.push(request.command);
      return [variant, request.command, JSON.stringify(request.options), view?.section, key].join(
        ' ',
      );
    },
  });
  return { desk, rendered, pass: () => (day = '2025-06-19') };
}

test('a message is rendered once for its place, its variant and the day', () => {
  const { desk, rendered, pass } = countingDesk(10);
  const fms = { request: asked('fms'), view: null };
  expect(desk(fms, 'plain')).toEqual(desk(fms, 'plain'));
  expect(rendered).toHaveLength(1);
  desk(fms, 'private');
  desk({ ...fms, view: { section: 'sources', screen: 0 } }, 'plain');
  expect(rendered).toHaveLength(3);
  pass();
  desk(fms, 'plain');
  expect(rendered).toHaveLength(4);
});

test('a text that a message can quote is not kept; a longer one is, as far as it is read', () => {
  const { desk } = countingDesk(10);
  const verify = (claim: string) =>
    desk({ request: asked('verify', { claim }), view: null }, 'plain').message;
  expect(verify('x'.repeat(40))).not.toContain('key-of');
  expect(verify('x'.repeat(41))).toContain('key-of-41');
  const cut = verify('Morocco '.repeat(20));
  expect(cut).toContain('[…]');
  expect(cut).toMatch(/key-of-(?:[67]\d|80)$/);
});

test('a message about what people wrote is not kept', () => {
  const { desk, rendered } = countingDesk(10);
  const verify = { request: asked('verify', { claim: 'Morocco' }), view: null };
  desk(verify, 'plain');
  desk(verify, 'plain');
  expect(rendered).toHaveLength(2);
});

test('a desk that keeps nothing answers all the same, and a refusal is known as one', () => {
  const { desk, rendered } = countingDesk(0);
  const fms = { request: asked('fms'), view: null };
  expect(desk(fms, 'plain').isRefusal).toBe(false);
  desk(fms, 'plain');
  expect(rendered).toHaveLength(2);
  expect(desk({ request: asked('nosuch'), view: null }, 'plain').isRefusal).toBe(true);
});

test('a fault is logged under the number that the asker reads', () => {
  const logged: object[] = [];
  const log = { error: (fields: object) => void logged.push(fields) };
  const err = new Error('broken');
  const { id, text } = reportFault(err, { log, command: 'fms', language: 'en' });
  expect(id).toMatch(/^[0-9a-f]{8}$/);
  expect(text).toContain(id);
  expect(logged).toEqual([{ err, id, command: 'fms' }]);
});
