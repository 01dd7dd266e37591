import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Interaction, type UserInteraction } from '@us-morocco-security/discord';
import {
  BodyTooLarge,
  handleHealthz,
  pathOf,
  readBody,
  respond as respondWithText,
} from '@us-morocco-security/service';
import { type APIInteractionResponse, InteractionResponseType, InteractionType } from 'discord.js';
import type { Delivery } from './deliver.ts';

/** Where Discord posts interactions. */
const PATH = '/interactions';
/** Several times the size of the longest message with all its embeds. */
const MOST_BYTES = 256 * 1024;
const SIGNATURE = /^[0-9a-f]{128}$/i;

/** Options of the endpoint. */
export interface Endpoint {
  /** The application's public key, 64 hexadecimal digits. */
  readonly publicKey: string;
  /** Answers an interaction; never rejects. */
  answer(asked: UserInteraction, delivery: Delivery): Promise<void>;
  /** Sends what follows the response. */
  later(asked: UserInteraction): Pick<Delivery, 'edit' | 'add'>;
}

/** A stateless server that receives interactions over HTTP. */
export function createEndpoint(endpoint: Endpoint): Server {
  const key = publicKeyOf(endpoint.publicKey);
  return createServer((request, response) => {
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
  if (pathOf(request) !== PATH) return respondWithText(response, 404, 'not found');
  if (request.method !== 'POST') {
    return respondWithText(response, 405, 'method not allowed', { allow: 'POST' });
  }
  const body = await readBody(request, MOST_BYTES).catch((error: unknown) => {
    if (error instanceof BodyTooLarge) return undefined;
    throw error;
  });
  if (body === undefined) {
    return respondWithText(response, 413, 'too large', { connection: 'close' });
  }
  if (!isSigned(request, body, key)) return respondWithText(response, 401, 'invalid signature');
  const interaction = readInteraction(body);
  if (interaction === undefined) return respondWithText(response, 400, 'not an interaction');
  if (interaction.type === InteractionType.Ping) {
    return respondWithJson(response, { type: InteractionResponseType.Pong });
  }
  await endpoint.answer(interaction, deliveryByResponse(response, interaction, endpoint));
}

/** The signature covers the raw timestamp and body. */
function isSigned({ headers }: IncomingMessage, body: Buffer, key: KeyObject): boolean {
  const signature = headers['x-signature-ed25519'];
  const timestamp = headers['x-signature-timestamp'];
  if (typeof signature !== 'string' || typeof timestamp !== 'string') return false;
  if (!SIGNATURE.test(signature)) return false;
  const signed = Buffer.concat([Buffer.from(timestamp), body]);
  return verify(null, signed, key, Buffer.from(signature, 'hex'));
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
