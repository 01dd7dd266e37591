import type { Reply } from '@us-morocco-security/answers';

/** What a script learns: as with grep, 1 says that nothing was found, 2 that the question was wrong. */
export const exitCodes = { answered: 0, nothing: 1, fault: 1, wrongUsage: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What these say may rest on no record: `chart` alone lists what can be drawn. */
const WITHOUT_RECORDS: ReadonlySet<string> = new Set([
  'help',
  'about',
  'language',
  'privacy',
  'chart',
]);

/** The exit code of a reply. */
export function exitCodeOf({ failure, records, request }: Reply): ExitCode {
  if (failure !== null) {
    return failure.code === 'unknown-name' ? exitCodes.nothing : exitCodes.wrongUsage;
  }
  const isFound = records.length > 0 || WITHOUT_RECORDS.has(request.command);
  return isFound ? exitCodes.answered : exitCodes.nothing;
}
