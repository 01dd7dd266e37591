import { languages } from '@us-morocco-security/answers';
import { nothingKnown } from '@us-morocco-security/chat';
import { dataset } from '@us-morocco-security/core';
import { checkCallback } from '@us-morocco-security/discord-emulator';
import { describe, expect, test } from 'vitest';
import { modalFor, submittedOptions } from './modals.ts';

const who = {
  person: '1',
  topic: '9',
  channel: '2',
  server: '3',
  mayManage: true,
  canPost: true,
  place: 'channel:9',
  privatePlace: 'user:1',
};
const known = {
  memory: 'kept',
  remembered: [
    { scope: 'person', settings: { language: 'fr', timeZone: 'Africa/Casablanca' } },
    { scope: 'server', settings: { language: 'ar' } },
  ],
  settings: {},
} as const;
const asking = { dataset, who, known };

const request = (command: string, options = {}) => ({
  command,
  options,
  language: 'en' as const,
  page: 1,
});

describe.each(languages)('in %s', (language) => {
  test.each(['settings', 'subscribe'])('the modal of /%s is one that Discord takes', (command) => {
    const data = modalFor({ ...request(command), language }, asking);
    expect(checkCallback({ type: 9, data }, 2)).toEqual([]);
  });
});

test.each([
  ['something is said with the command', request('settings', { set: 'ar' }), asking],
  ['another command is asked', request('fms'), asking],
  ['nothing can be remembered', request('settings'), { ...asking, known: nothingKnown('none') }],
  ['the bot may not post', request('subscribe'), { ...asking, who: { ...who, canPost: false } }],
  ['they manage nothing', request('subscribe'), { ...asking, who: { ...who, mayManage: false } }],
])('there is no modal where %s', (_, asked, by) => {
  expect(modalFor(asked, by)).toBeUndefined();
});

test('what is filled in becomes options, without what was chosen already', () => {
  const filled = [
    { custom_id: 'for', values: ['person'] },
    { custom_id: 'set', values: ['fr'] },
    { custom_id: 'length', values: ['full'] },
    { custom_id: 'visibility', values: [] },
    { custom_id: 'zone', value: ' Africa/Casablanca ', values: undefined },
  ];
  expect(submittedOptions('settings', filled, known)).toEqual({ for: 'person', length: 'full' });
  const unchanged = filled.filter(({ custom_id }) => custom_id !== 'length');
  expect(submittedOptions('settings', unchanged, known)).toEqual({});
  const back = [{ custom_id: 'set', values: ['default'] }];
  expect(submittedOptions('settings', back, known)).toEqual({ set: 'default' });
  expect(submittedOptions('unknown', filled, known)).toBeUndefined();
});
