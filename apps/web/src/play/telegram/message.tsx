import type { speak } from '@us-morocco-security/answers';
import { useKeptFocus } from '../focus.ts';
import type { Person } from '../person.ts';
import { Picture } from '../picture.tsx';
import { Sent } from '../sent.tsx';
import { bot } from './chats.ts';
import { Html, marked } from './html.tsx';
import type { KeyboardButton, Shown } from './shown.ts';

interface MessageActions {
  /** Presses a button that asks the bot. */
  press(shown: Shown, data: string): void;
  /** Opens an address; true where the page does that itself. */
  open(url: string): boolean;
  /** Begins a question behind the bot's name. */
  typeInline(query: string): void;
  reply(shown: Shown): void;
}

interface MessageProps extends MessageActions {
  readonly shown: Shown;
  readonly reader: Person;
  readonly botName: string;
  /** Whether it says who wrote it: in a chat of two nobody needs to. */
  readonly isNamed: boolean;
  readonly say: ReturnType<typeof speak>;
}

/** A message as Telegram draws it. */
export function MessageView({ shown, reader, botName, isNamed, say, ...actions }: MessageProps) {
  const { author, html, isForwarded, isViaBot, keyboard, onlyFor, photos, picture, replyTo, text } =
    shown;
  const { article, pressed } = useKeptFocus(keyboard);
  const name = author?.name ?? botName;
  const isOwn = author?.id === reader.id;
  return (
    <article
      class={isOwn ? 'message own' : 'message'}
      aria-label={name}
      tabIndex={-1}
      ref={article}
    >
      <div class="bubble">
        <p class={isNamed || isViaBot ? 'author' : 'author author-hidden'}>
          <b class="author-name">{name}</b>{' '}
          {isViaBot && <span class="note">{say('play-via', { bot: `@${bot.username}` })}</span>}
        </p>
        {onlyFor !== undefined && <p class="note">👁 {say('play-only-you')}</p>}
        {isForwarded && <p class="note">{say('play-forwarded')}</p>}
        {replyTo !== undefined && (
          <p class="quotation replied" dir="auto">
            {replyTo.html === undefined ? replyTo.text : marked(replyTo.html).text}
          </p>
        )}
        {photos > 0 && (
          <ul class="photos bare-list">
            {Array.from({ length: photos }, (_, index) => (
              <li class="photo" key={index}>
                {say('play-photo', { number: String(index + 1) })}
              </li>
            ))}
          </ul>
        )}
        {picture !== undefined && <Picture {...picture} />}
        {html === undefined ? (
          <p class="line" dir="auto">
            {text}
          </p>
        ) : (
          <Html html={html} open={actions.open} />
        )}
        {author !== undefined && !isViaBot && (
          <button type="button" class="bare" onClick={() => actions.reply(shown)}>
            {say('play-reply')}
          </button>
        )}
      </div>
      {keyboard.map((row, index) => (
        <div class="row keyboard" key={index}>
          {row.map((button) => (
            <Button
              key={button.text}
              button={button}
              press={(data) => {
                pressed();
                actions.press(shown, data);
              }}
              open={actions.open}
              typeInline={actions.typeInline}
            />
          ))}
        </div>
      ))}
      {shown.call !== undefined && <Sent label={say('play-json')} json={shown.call} />}
    </article>
  );
}

interface ButtonProps extends Pick<MessageActions, 'open' | 'typeInline'> {
  readonly button: KeyboardButton;
  press(data: string): void;
}

function Button({ button, open, press, typeInline }: ButtonProps) {
  const { callback_data, copy_text, text, url } = button;
  if (url !== undefined) {
    return (
      <a
        class="button"
        href={url}
        target="_blank"
        rel="noopener noreferrer"
        onClick={(event) => {
          if (open(url)) event.preventDefault();
        }}
      >
        {text} <span aria-hidden="true">↗</span>
      </a>
    );
  }
  const query =
    button.switch_inline_query_current_chat ?? button.switch_inline_query_chosen_chat?.query;
  const act = (): void => {
    if (callback_data !== undefined) press(callback_data);
    else if (copy_text !== undefined) void navigator.clipboard.writeText(copy_text.text);
    else if (query !== undefined) typeInline(query);
  };
  return (
    <button type="button" class="button" onClick={act}>
      {text}
    </button>
  );
}
