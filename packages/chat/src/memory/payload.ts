import { collectionNames, stages } from '@us-morocco-security/core';
import type { News } from '@us-morocco-security/core/news';
import type { LedgerEvent } from '@us-morocco-security/state';
import { z } from 'zod';

const values = z.array(
  z.object({
    path: z.string(),
    before: z.string().optional(),
    after: z.string().optional(),
  }),
);

const about = {
  record: z.string(),
  collection: z.enum(collectionNames),
  topics: z.array(z.string()),
};

/** News as the ledger keeps it. */
const newsSchema = z.discriminatedUnion('kind', [
  z.object({ ...about, kind: z.literal('new') }),
  z.object({
    ...about,
    kind: z.literal('stage'),
    known: z.string(),
    from: z.enum(stages),
    to: z.enum(stages),
  }),
  z.object({ ...about, kind: z.literal('printed-again'), known: z.string() }),
  z.object({ ...about, kind: z.literal('completed'), values }),
  z.object({ ...about, kind: z.literal('corrected'), values }),
  z.object({ ...about, kind: z.literal('withdrawn'), row: z.looseObject({ id: z.string() }) }),
  z.object({ ...about, kind: z.literal('denied') }),
]);

export const writeNews = (news: News): string => JSON.stringify(news);

/** The news of an event; none where a later program wrote it in a way that this one does not know. */
export function readNews({ payload }: Pick<LedgerEvent, 'payload'>): readonly News[] {
  const { data } = newsSchema.safeParse(JSON.parse(payload));
  if (data === undefined) return [];
  if (data.kind !== 'completed' && data.kind !== 'corrected') return [data];
  const all = data.values.map(({ path, before, after }) => ({ path, before, after }));
  return [{ ...data, values: all }];
}
