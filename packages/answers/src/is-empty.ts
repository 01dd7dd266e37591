import type { Reply } from './reply.ts';
import type { Request } from './request.ts';

/** What these say may rest on no record. */
const WITHOUT_RECORDS: ReadonlySet<string> = new Set(['help', 'about', 'language', 'privacy']);

/** Whether a question was understood and nothing on record answers it. */
export const isEmpty = ({
  failure,
  records,
  request,
}: Pick<Reply, 'failure' | 'records' | 'request'>): boolean =>
  failure === null &&
  records.length === 0 &&
  !WITHOUT_RECORDS.has(request.command) &&
  !isListOfCharts(request);

/** `chart` alone lists what can be drawn. */
const isListOfCharts = ({ command, options }: Pick<Request, 'command' | 'options'>): boolean =>
  command === 'chart' && options.which === undefined;
