import type { Delivery, MessageFile, UserInteraction } from '@us-morocco-security/discord';
import {
  type APIInteractionResponse,
  type RawFile,
  REST,
  type RESTOptions,
  Routes,
} from 'discord.js';
import { makeRequest } from './make-request.ts';

/** The address of Discord's API and the token, which answering an interaction does not need. */
export interface DiscordAddress {
  readonly apiUrl: string | undefined;
  readonly token: string | undefined;
}

/** Longer than Discord needs, and short enough for a retry while the interaction is valid. */
const TIMEOUT_MILLISECONDS = 10_000;

const restOptions = ({ apiUrl }: Pick<DiscordAddress, 'apiUrl'>): Partial<RESTOptions> => ({
  version: '10',
  timeout: TIMEOUT_MILLISECONDS,
  makeRequest,
  ...(apiUrl === undefined ? {} : { api: apiUrl }),
});

/** Waits for rate limits, and retries server errors up to three times. */
export function createRest(address: DiscordAddress): REST {
  const rest = new REST(restOptions(address));
  return address.token === undefined ? rest : rest.setToken(address.token);
}

/** Answers with a separate request, as the gateway requires. */
export const deliveryByRest = (
  rest: REST,
  { id, token, application_id }: UserInteraction,
): Delivery => ({
  async first(body: APIInteractionResponse) {
    await rest.post(Routes.interactionCallback(id, token), { body, auth: false });
  },
  ...laterByRest(rest, { token, application_id }),
});

/** A file as the REST client takes it. */
export const rawFile = ({ name, data }: MessageFile): RawFile => ({
  name,
  data,
  contentType: 'image/png',
});

/** Sends what follows the first response, on either transport. */
export function laterByRest(
  rest: REST,
  { application_id, token }: Pick<UserInteraction, 'application_id' | 'token'>,
): Pick<Delivery, 'edit' | 'add'> {
  return {
    async edit(body, files = []) {
      const route = Routes.webhookMessage(application_id, token, '@original');
      await rest.patch(route, { body, files: files.map(rawFile), auth: false });
    },
    async add(body) {
      await rest.post(Routes.webhook(application_id, token), { body, auth: false });
    },
  };
}
