import { type Language, speak } from '@us-morocco-security/answers';
import { commandList } from '@us-morocco-security/telegram';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Composer, type Suggestion } from '../composer.tsx';
import { Log } from '../log.tsx';
import type { Person } from '../person.ts';
import { Store, useStore } from '../store.ts';
import { Try } from '../try.tsx';
import { bot, type ChatKind, chatKinds, chatOf } from './chats.ts';
import { MessageView } from './message.tsx';
import type { Shown } from './shown.ts';
import type { SentAs, TelegramWorld } from './telegram-world.ts';

interface TelegramProps {
  readonly world: TelegramWorld;
  readonly language: Language;
  readonly reader: Person;
}

const START = `https://t.me/${bot.username}?start=`;
const sendings = ['message', 'forward', 'album'] as const satisfies readonly SentAs[];

/** Telegram as one person sees it: three chats, and the bot in each as it can be there. */
export function Telegram({ world, language, reader }: TelegramProps) {
  const say = speak(language);
  const [kind, setKind] = useState<ChatKind>('private');
  const [as, setAs] = useState<SentAs>('message');
  const [replyTo, setReplyTo] = useState<Shown>();
  const draft = useMemo(() => new Store(''), []);
  const section = useRef<HTMLElement>(null);
  const popup = useStore(world.popup);
  const opened = useStore(world.opened);
  const chat = chatOf(kind, reader);
  const messages = useStore(world.messages).filter((shown) => isSeen(shown, chat.id, reader.id));
  const scope = chat.type === 'private' ? 'all_private_chats' : 'all_group_chats';
  const commands = useMemo(() => commandList(language, scope), [language, scope]);

  const send = (text: string): void => {
    draft.set('');
    setReplyTo(undefined);
    setAs('message');
    const called = /^\/(?<name>\w+)/u.exec(text)?.groups?.name;
    const isEphemeral = commands.some(
      ({ command, is_ephemeral }) => command === called && is_ephemeral === true,
    );
    void world.say(text, chat, reader, { as, replyTo, isEphemeral });
  };

  /** A link into the bot opens its private chat and starts it there. */
  const open = (url: string): boolean => {
    if (!url.startsWith(START)) return false;
    setKind('private');
    const text = `/start ${url.slice(START.length)}`;
    const options = { as: 'message', replyTo: undefined, isEphemeral: false } as const;
    void world.say(text, chatOf('private', reader), reader, options);
    return true;
  };

  const typeInline = (query: string): void => {
    draft.set(`@${bot.username} ${query}`);
    section.current?.querySelector<HTMLInputElement>('[role=combobox]')?.focus();
  };

  const suggest = async (text: string): Promise<readonly Suggestion[]> => {
    const query = new RegExp(`^@${bot.username}\\s(?<query>.*)$`, 'su').exec(text)?.groups?.query;
    if (query !== undefined) {
      const found = await world.find(query, reader);
      return found.map((result) => ({
        key: result.id,
        label: result.title,
        detail: result.description,
        choose() {
          world.choose(result, chat, reader);
          return '';
        },
      }));
    }
    if (kind === 'guest' || !/^\/\w*$/u.test(text)) return [];
    return commands
      .filter(({ command }) => `/${command}`.startsWith(text))
      .map(({ command, description }) => ({
        key: command,
        label: `/${command}`,
        detail: description,
        choose: () => `/${command} `,
      }));
  };

  useEffect(() => {
    if (opened === undefined) return;
    world.opened.set(undefined);
    open(opened);
  });

  return (
    <section class="client telegram" aria-labelledby="telegram-name" ref={section}>
      <h2 class="client-name" id="telegram-name">
        {say('play-telegram')}
      </h2>
      <fieldset class="choices">
        <legend class="choices-name">{say('play-chats')}</legend>
        {chatKinds.map((each) => (
          <label class="choice" key={each}>
            <input
              class="radio"
              type="radio"
              name="chat"
              checked={each === kind}
              onChange={() => {
                setKind(each);
                setReplyTo(undefined);
              }}
            />{' '}
            {say(`play-chat-${each}`)}
          </label>
        ))}
      </fieldset>
      <Log label={say('play-messages-telegram')} count={messages.length}>
        {messages.length === 0 && <p class="empty">{say(`play-empty-${kind}`)}</p>}
        {messages.map((shown) => (
          <MessageView
            key={shown.key}
            botName={say('overview-title')}
            isNamed={kind !== 'private'}
            press={(message, data) => void world.press(message, data, reader)}
            reply={(message) => {
              setReplyTo(message);
              section.current?.querySelector<HTMLInputElement>('[role=combobox]')?.focus();
            }}
            {...{ shown, reader, say, open, typeInline }}
          />
        ))}
      </Log>
      <Try
        label={say('play-try')}
        lines={examples(kind, language, say('play-sample-claim'))}
        send={(line) =>
          line.startsWith('@') && line.length < 24
            ? typeInline(line.slice(bot.username.length + 2))
            : send(line)
        }
      />
      {replyTo !== undefined && (
        <p class="quotation">
          <span dir="auto">{replyTo.text}</span>{' '}
          <button type="button" class="bare" onClick={() => setReplyTo(undefined)}>
            {say('play-cancel')}
          </button>
        </p>
      )}
      <Composer
        label={say('play-label-telegram')}
        send={{ label: say('play-send'), text: send }}
        {...{ draft, suggest }}
      >
        <label class="sends-as">
          {say('play-send-as')}{' '}
          <select
            class="picker"
            value={as}
            onChange={({ currentTarget }) =>
              setAs(sendings[currentTarget.selectedIndex] ?? 'message')
            }
          >
            {sendings.map((each) => (
              <option key={each} value={each}>
                {say(`play-as-${each}`)}
              </option>
            ))}
          </select>
        </label>
      </Composer>
      <Popup text={popup} close={() => world.popup.set(undefined)} label={say('play-close')} />
    </section>
  );
}

const isSeen = ({ chat, hiddenFor, onlyFor }: Shown, chatId: number, reader: number): boolean =>
  chat.id === chatId &&
  (onlyFor === undefined || onlyFor === reader) &&
  !hiddenFor.includes(reader);

interface PopupProps {
  readonly text: string | undefined;
  readonly label: string;
  close(): void;
}

/** A window that the bot opens for the one who pressed. */
function Popup({ text, label, close }: PopupProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (text !== undefined) dialog.current?.showModal();
  }, [text]);
  return (
    <dialog class="popup" ref={dialog} onClose={close}>
      <p>{text}</p>
      <button class="button" type="button" onClick={() => dialog.current?.close()}>
        {label}
      </button>
    </dialog>
  );
}

/** Lines to begin with. */
function examples(kind: ChatKind, language: Language, claim: string): readonly string[] {
  const system = language === 'ar' ? 'هيمارس' : 'himars';
  const inline = `@${bot.username} ${system}`;
  switch (kind) {
    case 'private':
      return ['/start', '/fms', system, claim, inline];
    case 'group':
      return [`/system ${system}`, '/timeline', '/privacy', claim, inline];
    case 'guest':
      return [`@${bot.username} ${claim}`, inline];
    default:
      return kind satisfies never;
  }
}
