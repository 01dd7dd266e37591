import { parseArgs } from 'node:util';
import { environment, languageOf, runService } from '@us-morocco-security/service';
import { variables } from './config.ts';
import type { Serving } from './server.ts';
import { NAME, startService } from './service.ts';
import { words } from './words.ts';

const WRONG_USAGE = 2;

/** Does what the arguments ask for, and gives the exit code; over HTTP it ends the process itself. */
export async function runCommandLine(
  args: readonly string[],
  made: Omit<Serving, 'draw' | 'onCall'>,
): Promise<number> {
  const asked = readArguments(args);
  const { unknownArgument, usage } = words[languageOf()];
  if (asked === undefined) {
    process.stderr.write(`${unknownArgument(args.join(' '))}\n\n${usage}\n`);
    return WRONG_USAGE;
  }
  if (asked.help || asked.version) {
    process.stdout.write(`${asked.help ? usage : made.version}\n`);
    return 0;
  }
  await runService({
    name: NAME,
    environment,
    variables,
    describeFault: (error, language) =>
      words[language].fault(error instanceof Error ? error.message : String(error)),
    start: (seen) => startService(seen, made),
  });
  return 0;
}

/** The options; undefined where one is unknown. */
function readArguments(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        http: { type: 'boolean', default: false },
        version: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return values;
  } catch {
    return undefined;
  }
}
