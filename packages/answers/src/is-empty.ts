import type { Reply } from './reply.ts';

/** What these say may rest on no record: `chart` alone lists what can be drawn. */
const WITHOUT_RECORDS: ReadonlySet<string> = new Set([
  'help',
  'about',
  'language',
  'privacy',
  'chart',
]);

/** Whether a question was understood and nothing on record answers it. */
export const isEmpty = ({
  failure,
  records,
  request,
}: Pick<Reply, 'failure' | 'records' | 'request'>): boolean =>
  failure === null && records.length === 0 && !WITHOUT_RECORDS.has(request.command);
