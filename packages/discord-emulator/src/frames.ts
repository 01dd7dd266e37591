import { GatewayCloseCodes, GatewayIntentBits } from 'discord-api-types/v10';
import { z } from 'zod';

/** How a client introduces itself. */
export type Identify = z.infer<typeof Identify>;
const Identify = z.object({
  token: z.string(),
  intents: z.int(),
  shard: z.tuple([z.int(), z.int()]).default([0, 1]),
  properties: z.record(z.string(), z.string()),
});

export type Resume = z.infer<typeof Resume>;
const Resume = z.object({ token: z.string(), session_id: z.string(), seq: z.int() });

export type Frame = z.infer<typeof Frame>;
const Frame = z.object({ op: z.int(), d: z.unknown() });

const MAX_FRAME = 4096;
const ALL_INTENTS = Object.values(GatewayIntentBits)
  .filter((bit) => typeof bit === 'number')
  .reduce((all, bit) => all | bit, 0);
/** Those that a bot must be granted; this one is not. */
const PRIVILEGED =
  GatewayIntentBits.GuildMembers |
  GatewayIntentBits.GuildPresences |
  GatewayIntentBits.MessageContent;

/** Reads a frame that a client sent; `undefined` where Discord could not. */
export function readFrame(text: string): Frame | undefined {
  if (Buffer.byteLength(text) > MAX_FRAME) return undefined;
  try {
    return Frame.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

export function readIdentify(data: unknown): Identify | undefined {
  return Identify.safeParse(data).data;
}

export function readResume(data: unknown): Resume | undefined {
  return Resume.safeParse(data).data;
}

/** The close code with which Discord rejects a client; `undefined` if it is accepted. */
export function faultOf(
  { token, intents, shard: [index, count] }: Identify,
  expected: string,
): GatewayCloseCodes | undefined {
  if (token !== expected) return GatewayCloseCodes.AuthenticationFailed;
  if ((intents & ~ALL_INTENTS) !== 0) return GatewayCloseCodes.InvalidIntents;
  if ((intents & PRIVILEGED) !== 0) return GatewayCloseCodes.DisallowedIntents;
  if (index < 0 || index >= count) return GatewayCloseCodes.InvalidShard;
  return undefined;
}
