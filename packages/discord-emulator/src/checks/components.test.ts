import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { checkMessage } from './message.ts';
import {
  button,
  container,
  row,
  section,
  select,
  shows,
  text,
  thumbnail,
  times,
} from './samples.ts';

const link = { type: ComponentType.Button, style: ButtonStyle.Link };
const premium = { type: ComponentType.Button, style: ButtonStyle.Premium };
const url = 'https://example.com';

/** Each rule: a message just inside it, one just outside, and the place of the fault. */
const rules: readonly [rule: string, accepted: object, refused: object, path: string][] = [
  [
    'at most 40 components, nested ones included',
    shows(container(...times(39, () => text('.')))),
    shows(container(...times(40, () => text('.')))),
    'components',
  ],
  [
    'the accessory of a section counts',
    shows(...times(37, () => text('.')), section(button('a'), text('.'))),
    shows(...times(38, () => text('.')), section(button('a'), text('.'))),
    'components',
  ],
  [
    'the text displays together hold 4000 characters',
    shows(text('a'.repeat(2000)), container(text('b'.repeat(2000)))),
    shows(text('a'.repeat(2000)), container(text('b'.repeat(2001)))),
    'components',
  ],
  [
    'characters are UTF-16 units',
    shows(text('😀'.repeat(1000)), text('😀'.repeat(1000))),
    shows(text('😀'.repeat(1000)), text('😀'.repeat(1001))),
    'components',
  ],
  [
    'a row holds buttons or a select menu',
    shows(row(button('a')), row(select('b'))),
    shows(row(button('a'), select('b'))),
    'components[0]',
  ],
  [
    'a row holds one select menu',
    shows(row(select('a')), row(select('b'))),
    shows(row(select('a'), select('b'))),
    'components[0]',
  ],
  [
    'custom IDs are unique',
    shows(row(button('a')), container(row(button('b')))),
    shows(row(button('a')), container(row(button('a')))),
    'components[1].components[0].components[0].custom_id',
  ],
  [
    'IDs are unique',
    shows({ ...text('.'), id: 1 }, { ...text('.'), id: 2 }),
    shows({ ...text('.'), id: 1 }, { ...text('.'), id: 1 }),
    'components[1].id',
  ],
  [
    'the ID 0 asks for another',
    shows({ ...text('.'), id: 0 }, { ...text('.'), id: 0 }),
    shows({ ...text('.'), id: 0 }, { ...text('.'), id: -1 }),
    'components[1].id',
  ],
  [
    'the values of options are unique',
    shows(row(select('a', ['x', 'y']))),
    shows(row(select('a', ['x', 'y', 'x']))),
    'components[0].components[0].options[2].value',
  ],
  [
    'a link has an address',
    shows(row({ ...link, label: 'Read', url })),
    shows(row({ ...link, label: 'Read' })),
    'components[0].components[0].url',
  ],
  [
    'a link has no custom ID',
    shows(row({ ...link, label: 'Read', url })),
    shows(row({ ...link, label: 'Read', url, custom_id: 'a' })),
    'components[0].components[0].custom_id',
  ],
  [
    'a button has a custom ID',
    shows(row(button('a'))),
    shows(row({ ...button('a'), custom_id: undefined })),
    'components[0].components[0].custom_id',
  ],
  [
    'a button has no address',
    shows(row(button('a'))),
    shows(row(button('a', { url }))),
    'components[0].components[0].url',
  ],
  [
    'a premium button has its article alone',
    shows(row({ ...premium, sku_id: '1' })),
    shows(row({ ...premium, sku_id: '1', label: 'Buy' })),
    'components[0].components[0]',
  ],
  [
    'a button shows a label or an emoji',
    shows(row(button('a', { label: undefined, emoji: { name: '➡️' } }))),
    shows(row(button('a', { label: undefined }))),
    'components[0].components[0]',
  ],
  [
    'a thumbnail comes from the web',
    shows(section(thumbnail('https://example.com/a.png'), text('.'))),
    shows(section(thumbnail('ftp://example.com/a.png'), text('.'))),
    'components[0].accessory.media.url',
  ],
];

test.each(rules)('%s', (_rule, accepted, refused, path) => {
  expect(checkMessage(accepted)).toEqual([]);
  expect(checkMessage(refused).map((problem) => problem.path)).toEqual([path]);
});

test('a message of rows holds five of them and nothing else', () => {
  const rows = times(6, (index) => row(button(`b${index}`)));
  expect(checkMessage({ components: rows.slice(1) })).toEqual([]);
  expect(checkMessage({ components: rows })).toEqual([
    { path: 'components', says: '6 rows: at most 5' },
  ]);
  expect(checkMessage({ components: [text('.')] })).toEqual([
    { path: 'components[0]', says: 'only a row may stand here without the flag IS_COMPONENTS_V2' },
  ]);
});

test('a file in a message is one that comes with it', () => {
  const gallery = {
    type: ComponentType.MediaGallery,
    items: [{ media: { url: 'attachment://chart.png' } }],
  };
  const file = { type: ComponentType.File, file: { url: 'attachment://chart.png' } };
  const message = shows(gallery, file);
  expect(checkMessage(message, { files: ['chart.png'] })).toEqual([]);
  expect(checkMessage({ ...message, attachments: [{ id: 0, filename: 'chart.png' }] })).toEqual([]);
  const says = 'no file “chart.png” comes with the message';
  expect(checkMessage(message)).toEqual([
    { path: 'components[0].items[0].media.url', says },
    { path: 'components[1].file.url', says },
  ]);
});
