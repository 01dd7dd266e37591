import { z } from 'zod';
import { webhookIsActive } from '../api-error.ts';
import { checkWebhook } from '../checks/profile.ts';
import { SetWebhook } from '../checks/shapes.ts';
import { defineMethod } from './method.ts';

const number = (otherwise: number) => z.coerce.number().int().default(otherwise).catch(otherwise);

const GetUpdates = z.looseObject({
  offset: number(0),
  limit: number(100),
  timeout: number(0),
  allowed_updates: z.array(z.string()).optional(),
});

const getUpdates = defineMethod(
  GetUpdates,
  () => [],
  async ({ queue, webhook }, { offset, limit, timeout, allowed_updates }, signal) => {
    if (webhook.isSet) throw webhookIsActive();
    queue.allowed = allowed_updates ?? queue.allowed;
    const most = Math.min(Math.max(limit, 1), 100);
    return { result: await queue.poll(offset, most, timeout, signal) };
  },
);

const setWebhook = defineMethod(
  SetWebhook,
  checkWebhook,
  ({ queue, webhook }, { url, drop_pending_updates, allowed_updates, ...settings }) => {
    if (drop_pending_updates) queue.clear();
    queue.allowed = allowed_updates ?? queue.allowed;
    if (url !== '') queue.endPolling();
    webhook.set(url === '' ? undefined : { url, ...settings });
    return { result: true };
  },
);

const DeleteWebhook = z.looseObject({ drop_pending_updates: z.boolean().default(false) });

const deleteWebhook = defineMethod(
  DeleteWebhook,
  () => [],
  ({ queue, webhook }, { drop_pending_updates }) => {
    if (drop_pending_updates) queue.clear();
    webhook.set(undefined);
    return { result: true };
  },
);

const getWebhookInfo = defineMethod(
  z.looseObject({}),
  () => [],
  ({ queue, webhook: { current } }) => ({
    result: {
      url: current?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: queue.pending.length,
      ...(current && { max_connections: current.max_connections }),
      ...(queue.allowed.length > 0 && { allowed_updates: queue.allowed }),
    },
  }),
);

export const updateMethods = {
  getUpdates,
  setWebhook,
  deleteWebhook,
  getWebhookInfo,
};
