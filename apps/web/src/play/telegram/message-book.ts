import { Store } from '../store.ts';
import type { Call, Shown } from './shown.ts';

/** What a change of a message sets anew. */
export type Content = Pick<Shown, 'html' | 'keyboard' | 'picture'> & { readonly call: Call };

/** All messages of all chats, in their order. */
export class MessageBook {
  readonly messages = new Store<readonly Shown[]>([]);
  #last = 10;

  /** A number that nothing else has. */
  number(): number {
    this.#last += 1;
    return this.#last;
  }

  /**
   * Adds a message at the end, or below another.
   *
   * @param hiddenFor - who sees it in place of the other
   */
  add(
    shown: Partial<Shown> & Pick<Shown, 'chat'>,
    below?: Shown | undefined,
    hiddenFor?: number | undefined,
  ): Shown {
    const whole: Shown = {
      key: this.number(),
      author: undefined,
      id: undefined,
      ephemeralId: undefined,
      onlyFor: undefined,
      hiddenFor: [],
      text: '',
      photos: 0,
      isForwarded: false,
      isViaBot: false,
      replyTo: undefined,
      html: undefined,
      picture: undefined,
      keyboard: [],
      call: undefined,
      ...shown,
    };
    const all = this.messages.value;
    const at = all.findIndex(({ key }) => key === below?.key);
    const other = all[at];
    if (other === undefined) this.messages.set([...all, whole]);
    else {
      const hidden = { ...other, hiddenFor: [...other.hiddenFor, hiddenFor ?? 0] };
      this.messages.set(all.toSpliced(at, 1, hidden, whole));
    }
    return whole;
  }

  /**
   * Puts something else into a message.
   *
   * @throws Error as Telegram refuses it: there is no such message, or it shows this already
   */
  change(isMeant: (shown: Shown) => boolean, content: Content): void {
    const before = this.messages.value.find(isMeant);
    if (before === undefined) throw refused('message to edit not found');
    if (isSame(before, content)) throw refused('message is not modified');
    this.messages.set(
      this.messages.value.map((one) => (one.key === before.key ? { ...one, ...content } : one)),
    );
  }

  remove(isMeant: (shown: Shown) => boolean): void {
    this.messages.set(this.messages.value.filter((one) => !isMeant(one)));
  }
}

const isSame = (shown: Shown, content: Content): boolean =>
  JSON.stringify([shown.html, shown.keyboard, shown.picture]) ===
  JSON.stringify([content.html, content.keyboard, content.picture]);

/** What Telegram throws at a bot. */
const refused = (description: string): Error =>
  Object.assign(new Error(description), { error_code: 400, description });
