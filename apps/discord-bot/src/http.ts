import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { type Delivery, Interaction, type UserInteraction } from '@us-morocco-security/discord';
import {
  BodyTooLarge,
  createPublicServer,
  handleHealthz,
  type PublicServer,
  pathOf,
  readBody,
  respond as respondWithText,
} from '@us-morocco-security/service';
import { type APIInteractionResponse, InteractionResponseType, InteractionType } from 'discord.js';

/** Where Discord posts interactions. */
const PATH = '/interactions';
/** Several times the size of the longest message with all its embeds. */
const MOST_BYTES = 256 * 1024;
const SIGNATURE = /^[0-9a-f]{128}$/i;
/** Seconds since 1970. */
const TIMESTAMP = /^\d{1,12}$/;
/** How far the time of a request may be from ours: an older one may be a copy. */
const WINDOW_SECONDS = 300;

/** Options of the endpoint. */
export interface Endpoint {
  /** The application's public key, 64 hexadecimal digits. */
  readonly publicKey: string;
  /** Answers an interaction; never rejects. */
  answer(asked: UserInteraction, delivery: Delivery): Promise<void>;
  /** Sends what follows the response. */
  later(asked: UserInteraction): Pick<Delivery, 'edit' | 'add'>;
  /** Told of each request without a signature of Discord's. */
  onForged(): void;
  readonly clock: () => Date;
}

/** A stateless server that receives interactions over HTTP. */
export function createEndpoint(endpoint: Endpoint): PublicServer {
  const key = publicKeyOf(endpoint.publicKey);
  return createPublicServer((request, response) => {
    take(request, response, key, endpoint).catch(() => response.destroy());
  });
}

/** An Ed25519 key from its 32 bytes. */
const publicKeyOf = (hex: string): KeyObject =>
  createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(hex, 'hex').toString('base64url') },
    format: 'jwk',
  });

async function take(
  request: IncomingMessage,
  response: ServerResponse,
  key: KeyObject,
  endpoint: Endpoint,
): Promise<void> {
  if (handleHealthz(request, response)) return;
  if (pathOf(request).replace(/\/$/, '') !== PATH)
    return respondWithText(response, 404, 'not found');
  if (request.method !== 'POST') {
    return respondWithText(response, 405, 'method not allowed', { allow: 'POST' });
  }
  const signed = readSignature(request.headers, endpoint.clock());
  if (signed === undefined) return refuse(response, endpoint, { connection: 'close' });
  const body = await readBody(request, MOST_BYTES).catch((error: unknown) => {
    if (error instanceof BodyTooLarge) return undefined;
    throw error;
  });
  if (body === undefined) {
    return respondWithText(response, 413, 'too large', { connection: 'close' });
  }
  if (!isSigned(signed, body, key)) return refuse(response, endpoint);
  const interaction = readInteraction(body);
  if (interaction === undefined) return respondWithText(response, 400, 'not an interaction');
  if (interaction.type === InteractionType.Ping) {
    return respondWithJson(response, { type: InteractionResponseType.Pong });
  }
  await endpoint.answer(interaction, deliveryByResponse(response, interaction, endpoint));
}

interface Signed {
  readonly signature: string;
  readonly timestamp: string;
}

/** What the headers say of the signature; undefined if it cannot be one of Discord's, whatever the body is. */
function readSignature(headers: IncomingHttpHeaders, now: Date): Signed | undefined {
  const { 'x-signature-ed25519': signature, 'x-signature-timestamp': timestamp } = headers;
  if (typeof signature !== 'string' || !SIGNATURE.test(signature)) return undefined;
  if (typeof timestamp !== 'string' || !TIMESTAMP.test(timestamp)) return undefined;
  const age = now.getTime() / 1000 - Number(timestamp);
  return Math.abs(age) <= WINDOW_SECONDS ? { signature, timestamp } : undefined;
}

/** The signature covers the raw timestamp and body. */
const isSigned = ({ signature, timestamp }: Signed, body: Buffer, key: KeyObject): boolean =>
  verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, 'hex'));

function refuse(
  response: ServerResponse,
  { onForged }: Endpoint,
  headers: Readonly<Record<string, string>> = {},
): void {
  onForged();
  respondWithText(response, 401, 'invalid signature', headers);
}

/** Undefined if the body is not JSON or not a supported interaction. */
function readInteraction(body: Buffer): Interaction | undefined {
  try {
    return Interaction.safeParse(JSON.parse(body.toString('utf8'))).data;
  } catch {
    return undefined;
  }
}

const deliveryByResponse = (
  response: ServerResponse,
  asked: UserInteraction,
  endpoint: Endpoint,
): Delivery => ({
  async first(body: APIInteractionResponse) {
    respondWithJson(response, body);
  },
  ...endpoint.later(asked),
});

const respondWithJson = (response: ServerResponse, body: APIInteractionResponse): void =>
  respondWithText(response, 200, encode(body), { 'content-type': 'application/json' });

/** Encodes a cached message only once. */
const encodedMessages = new WeakMap<object, Buffer>();

function encode(body: APIInteractionResponse): Buffer {
  if (body.type !== InteractionResponseType.ChannelMessageWithSource) {
    return Buffer.from(JSON.stringify(body));
  }
  const { type, data } = body;
  const known = encodedMessages.get(data);
  if (known !== undefined) return known;
  const encoded = Buffer.from(JSON.stringify({ type, data }));
  encodedMessages.set(data, encoded);
  return encoded;
}
