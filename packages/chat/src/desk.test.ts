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
    mostText: 40,
    render: (reply, view, variant: 'plain' | 'private') => {
      const { request } = reply;
      rendered.push(request.command);
      return `${variant} ${request.command} ${JSON.stringify(request.options)} ${view?.section ?? ''}`;
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

test('what people wrote is read as far as it is quoted, and is not kept', () => {
  const { desk, rendered } = countingDesk(10);
  const verify = { request: asked('verify', { claim: 'Morocco '.repeat(20) }), view: null };
  const { message } = desk(verify, 'plain');
  expect(message).toContain('[…]');
  expect(message.length).toBeLessThan(80);
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
