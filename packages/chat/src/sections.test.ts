import { expect, test } from 'vitest';
import { replyWith, sectionOf } from './fixture/sample.ts';
import { openSection, shareSections } from './sections.ts';

const size = {
  limit: 10,
  weigh: (block: { readonly type: string }) => ('text' in block ? String(block.text).length : 0),
};

test('a section opens on the screen asked for, or on its last', () => {
  const reply = replyWith({ sections: [sectionOf('notes', '123456', '234567', '345678')] });
  const open = openSection(reply, { section: 'notes', screen: 1 }, size);
  expect(open).toMatchObject({ screen: 1, screens: 3, blocks: [{ text: '234567' }] });
  expect(openSection(reply, { section: 'notes', screen: 9 }, size)?.screen).toBe(2);
  expect(openSection(reply, { section: 'deals', screen: 0 }, size)).toBeUndefined();
});

test('sections have buttons of their own while there is room, the sources and the rest first', () => {
  const [notes, rest, stages, sources] = (['notes', 'rest', 'stages', 'sources'] as const).map(
    (key) => sectionOf(key, key),
  );
  if (!notes || !rest || !stages || !sources) throw new Error('Four sections');
  const all = [notes, rest, stages, sources];
  expect(shareSections(all, 4)).toEqual({ own: all, more: [] });
  expect(shareSections(all, 3)).toEqual({ own: [rest, sources], more: [notes, stages] });
  expect(shareSections(all, 2)).toEqual({ own: [sources], more: [notes, rest, stages] });
  expect(shareSections(all, 1)).toEqual({ own: [], more: all });
});
