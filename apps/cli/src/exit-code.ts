import { isEmpty, type Reply } from '@us-morocco-security/answers';

/** What a script learns: as with grep, 1 says that nothing was found, 2 that the question was wrong. */
export const exitCodes = { answered: 0, nothing: 1, fault: 1, wrongUsage: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The exit code of a reply. */
export function exitCodeOf(reply: Reply): ExitCode {
  const { failure } = reply;
  if (failure !== null) {
    return failure.code === 'unknown-name' ? exitCodes.nothing : exitCodes.wrongUsage;
  }
  return isEmpty(reply) ? exitCodes.nothing : exitCodes.answered;
}
