import type { Log } from '@us-morocco-security/service';
import type { Rights } from '@us-morocco-security/telegram';
import type { Api } from 'grammy';
import QuickLRU from 'quick-lru';

/** So long a right holds without being asked about again. */
const KEPT_MILLISECONDS = 60_000;
const MOST_KEPT = 10_000;

export interface RightsOptions {
  readonly api: Pick<Api, 'getChat' | 'getChatMember'>;
  readonly me: () => { readonly id: number };
  readonly log: Pick<Log, 'debug'>;
}

/** Asks Telegram who may do what. Where it does not answer, nobody manages and the bot may write. */
export function createRights({ api, me, log }: RightsOptions): Rights {
  const kept = new QuickLRU<string, Promise<boolean>>({
    maxSize: MOST_KEPT,
    maxAge: KEPT_MILLISECONDS,
  });

  const ask = (key: string, look: () => Promise<boolean>, otherwise: boolean): Promise<boolean> => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const asked = look().catch((error: unknown) => {
      log.debug({ err: error }, 'rights not known');
      kept.delete(key);
      return otherwise;
    });
    kept.set(key, asked);
    return asked;
  };

  const isManager = async (chat: number, user: number): Promise<boolean> => {
    const { status } = await api.getChatMember(chat, user);
    return status === 'creator' || status === 'administrator';
  };

  const canPost = async (chat: number): Promise<boolean> => {
    const member = await api.getChatMember(chat, me().id);
    switch (member.status) {
      case 'creator':
      case 'administrator':
        return true;
      case 'member':
        return (await api.getChat(chat)).permissions?.can_send_messages !== false;
      case 'restricted':
        return member.is_member && member.can_send_messages;
      case 'left':
      case 'kicked':
        return false;
      default:
        return member satisfies never;
    }
  };

  return {
    mayManage: (chat, user) => ask(`manage ${chat} ${user}`, () => isManager(chat, user), false),
    canPost: (chat) => ask(`post ${chat}`, () => canPost(chat), true),
  };
}
