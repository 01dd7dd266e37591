import { dataset } from '@us-morocco-security/core';
import { type Language, languages, withoutBidiControls } from '@us-morocco-security/core/labels';
import type { News } from '@us-morocco-security/core/news';
import { describe, expect, it } from 'vitest';
import { tellNews } from '../answer.ts';

const about = (record: string, topics: readonly string[] = ['everything']) =>
  ({ record, collection: 'deals', topics }) as const;

const DELIVERED: News = {
  ...about('del-2025-ah64e-port', ['everything', 'system:ah-64e', 'stage:delivered']),
  kind: 'stage',
  known: 'fms-2019-ah64e',
  from: 'contracted',
  to: 'delivered',
};

const CORRECTED: News = {
  ...about('fms-2023-himars', ['everything', 'corrections']),
  kind: 'corrected',
  values: [
    { path: 'amount.usd', before: '542200000', after: '524200000' },
    { path: 'items.himars.quantity', before: undefined, after: '18' },
    { path: 'anchors.amount', before: undefined, after: 'x' },
  ],
};

const EVERY: readonly News[] = [
  { ...about('fms-2023-himars'), kind: 'new' },
  DELIVERED,
  { ...about('listed-himars'), kind: 'printed-again', known: 'fms-2023-himars' },
  { ...about('imet-students-fy'), kind: 'completed', values: [] },
  CORRECTED,
  {
    ...about('gone-2001-radar'),
    kind: 'withdrawn',
    row: { id: 'gone-2001-radar', title: { ar: 'رادار', en: 'A radar', fr: 'Un radar' } },
  },
  { ...about('rumour-f35'), collection: 'rumours', kind: 'denied' },
];

const tell = (news: readonly News[], language: Language, followed = ['everything']) =>
  tellNews(news, followed, dataset, language, 'telegram');

const textOf = (news: readonly News[], language: Language, followed?: string[]): string => {
  const { lead, points } = tell(news, language, followed);
  return withoutBidiControls(
    [lead.text, ...points.map(({ head = '', text }) => `${head} ${text}`.trim())].join('\n'),
  );
};

describe('an alert', () => {
  it('says what changed, from what to what, with its source', () => {
    const reply = tell([DELIVERED], 'en', ['system:ah-64e']);
    expect(textOf([DELIVERED], 'en')).toContain('now Delivered, before that Contracted.');
    expect(reply.lead.source?.label).toBeTruthy();
    expect(reply.records).toEqual(['del-2025-ah64e-port']);
    expect(reply.next.at(-1)?.request.command).toBe('subscriptions');
    expect(reply.next[0]?.request).toMatchObject({
      command: 'sources',
      options: { record: 'del-2025-ah64e-port' },
    });
  });

  it('says why it came', () => {
    expect(textOf([DELIVERED], 'en', ['stage:delivered', 'corrections'])).toContain(
      'You follow: Delivered, corrections.',
    );
    expect(textOf([DELIVERED], 'fr')).toContain('Vous suivez : toutes les nouveautés.');
    expect(textOf([DELIVERED], 'ar')).toContain('هذا التنبيه لأنك تتابع: كل جديد.');
  });

  it('shows both values of a correction, and what was missing', () => {
    const text = textOf([CORRECTED], 'en');
    expect(text).toContain('Amount: $524.2 million, before that $542.2 million');
    expect(text).toContain('Quantity: 18, before that not on record');
  });

  it('says of a later printing that it is not new', () => {
    const [printed] = EVERY.filter(({ kind }) => kind === 'printed-again');
    expect(textOf(printed === undefined ? [] : [printed], 'en')).toMatch(
      /^Not new: .* prints again a deal already notified \(11 April 2023\)\./,
    );
  });

  it.each(languages)('has a digest of several that keeps within its bounds, in %s', (language) => {
    const reply = tell(EVERY, language);
    expect(reply.lead.figure).toBe('7');
    expect(reply.points.length).toBeLessThanOrEqual(6);
    const [, counted] = /: (\d+)/.exec(withoutBidiControls(reply.points.at(-2)?.text ?? '')) ?? [];
    expect(reply.points.length - 2 + Number(counted)).toBe(EVERY.length);
  });

  it.each(languages)('words every kind of news within the bounds of a lead, in %s', (language) => {
    for (const news of EVERY) {
      const { lead } = tell([news], language);
      expect(withoutBidiControls(lead.text).length).toBeLessThanOrEqual(280);
    }
  });

  it('names what was withdrawn', () => {
    const withdrawn = EVERY.filter(({ kind }) => kind === 'withdrawn');
    expect(textOf(withdrawn, 'fr')).toContain('Retiré des données : Un radar.');
  });

  it('answers where there is nothing', () => {
    expect(textOf([], 'en')).toContain('Nothing new is on record.');
  });

  it('holds all that it says in one message, and counts what has no room', () => {
    const many = dataset.deals.map(({ id }): News => ({ ...about(id), kind: 'new' }));
    for (const language of languages) {
      const { points, sections } = tell(many, language);
      expect(sections).toEqual([]);
      expect(points.length).toBeLessThanOrEqual(6);
      const told = points.filter(({ record }) => record !== undefined).length;
      expect(textOf(many, language)).toContain(`: ${many.length - told}`);
    }
    expect(textOf(many.slice(0, 2), 'en')).not.toContain('More changes');
  });

  it('of one record has its picture', () => {
    expect(tell([DELIVERED], 'en').illustration?.picture).toBeTruthy();
    expect(tell(EVERY, 'en').illustration).toBeNull();
  });
});
