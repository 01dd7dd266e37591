/** What the measured processes and the one that measures agree on. */

export const SECRET = 'bench-secret';
export const TOKEN = '123456:bench';

/** Sent by a measured process: that it listens, and what it has used so far. */
export type Report =
  | { readonly listening: number }
  | { readonly cpuMilliseconds: number; readonly memoryMegabytes: number };

export const isReport = (said: unknown): said is Report =>
  typeof said === 'object' && said !== null && ('listening' in said || 'memoryMegabytes' in said);

const report = (said: Report): void => void process.send?.(said);

export const reportListening = (port: number): void => report({ listening: port });

/** Answers each question of the measuring process by what has been used. */
export function reportUse(): void {
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    report({
      cpuMilliseconds: (user + system) / 1_000,
      memoryMegabytes: process.memoryUsage.rss() / 1024 ** 2,
    });
  });
}
