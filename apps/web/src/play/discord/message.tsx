import type { Language, speak } from '@us-morocco-security/answers';
import { useRef } from 'preact/hooks';
import { log } from '../fault-log.ts';
import { useKeptFocus } from '../focus.ts';
import type { Person } from '../person.ts';
import { Picture } from '../picture.tsx';
import { Sent } from '../sent.tsx';
import type { BotMessage, Channel, Component, Posted } from './channel.ts';
import type { MessageCommand } from './command-line.ts';
import { Markdown } from './markdown.tsx';

interface MessageProps {
  readonly posted: Posted;
  readonly channel: Channel;
  readonly reader: Person;
  readonly language: Language;
  readonly menus: readonly MessageCommand[];
  readonly botName: string;
  readonly say: ReturnType<typeof speak>;
}

/** A message as Discord draws it. */
export function MessageView({ posted, channel, reader, menus, botName, say }: MessageProps) {
  const { author, asked, content, files, isForwarded, onlyFor, sent } = posted;
  const { article, pressed } = useKeptFocus(sent);
  const name = author?.name ?? botName;
  const act: Act = {
    press: (id) => {
      pressed();
      void channel.press(posted, id, reader);
    },
    select: (id, value) => {
      pressed();
      void channel.select(posted, id, value, reader);
    },
  };
  return (
    <article
      class={onlyFor === undefined ? 'message' : 'message ephemeral'}
      aria-label={name}
      tabIndex={-1}
      ref={article}
    >
      {asked?.line !== undefined && (
        <p class="asked note">
          <b>{asked.by.name}</b>{' '}
          <span class="command" dir="auto">
            {asked.line}
          </span>
        </p>
      )}
      <p class="author">
        <span class={author === undefined ? 'avatar avatar-bot' : 'avatar'} aria-hidden="true">
          {[...name][0]}
        </span>
        <b class="author-name">{name}</b>
        {author === undefined && <span class="badge">APP</span>}
      </p>
      <div class="body">
        {isForwarded && <p class="note">↪ {say('play-forwarded')}</p>}
        {content !== '' && (
          <p class={isForwarded ? 'line quote' : 'line'} dir="auto">
            {content}
          </p>
        )}
        {sent !== undefined && <Components message={sent} act={act} files={files} />}
        {onlyFor !== undefined && (
          <p class="note">
            {say('play-only-you')}{' '}
            <button type="button" class="bare" onClick={() => channel.dismiss(posted)}>
              {say('play-dismiss')}
            </button>
          </p>
        )}
        {author !== undefined && (
          <ul class="menus bare-list" aria-label={say('play-apps')}>
            {menus.map(({ name: menu, label }) => (
              <li key={menu}>
                <button
                  type="button"
                  class="bare"
                  onClick={() => void channel.menu(menu, label, posted, reader)}
                >
                  {label}
                </button>
              </li>
            ))}
          </ul>
        )}
        {sent !== undefined && <Sent label={say('play-json')} json={sent} />}
      </div>
    </article>
  );
}

/** What can be done with a message. */
interface Act {
  press(id: string): void;
  select(id: string, value: string): void;
}

interface ComponentsProps extends Pick<ComponentProps, 'act' | 'files'> {
  readonly message: BotMessage;
}

const Components = ({ message, ...around }: ComponentsProps) => (
  <>
    {(message.components ?? []).map((component, index) => (
      <ComponentView key={index} component={component} {...around} />
    ))}
  </>
);

interface ComponentProps {
  readonly component: Component;
  readonly act: Act;
  readonly files: Posted['files'];
}

const ROW = 1;
const BUTTON = 2;
const SELECT = 3;
const SECTION = 9;
const TEXT = 10;
const GALLERY = 12;
const SEPARATOR = 14;
const CONTAINER = 17;

function ComponentView({ component, ...around }: ComponentProps) {
  const within = (component.components ?? []).map((inner, index) => (
    <ComponentView key={inner.label ?? index} component={inner} {...around} />
  ));
  switch (component.type) {
    case CONTAINER:
      return (
        <div class="container" style={edgeOf(component)}>
          {within}
        </div>
      );
    case SECTION:
      return (
        <div class="section">
          <div>{within}</div>
          {component.accessory !== undefined && (
            <ComponentView component={component.accessory} {...around} />
          )}
        </div>
      );
    case TEXT:
      return (
        <div class="text">
          <Markdown text={component.content ?? ''} />
        </div>
      );
    case GALLERY:
      return <Gallery component={component} {...around} />;
    case SEPARATOR:
      return <hr />;
    case ROW:
      return <div class="row">{within}</div>;
    case BUTTON:
      return <Button component={component} {...around} />;
    case SELECT:
      return <Select component={component} {...around} />;
    default:
      log.error({ type: component.type }, 'a component of Discord is not drawn');
      return <div>{within}</div>;
  }
}

const edgeOf = ({ accent_color: colour }: Component) =>
  colour == null ? {} : { borderInlineStartColor: `#${colour.toString(16).padStart(6, '0')}` };

const ATTACHED = 'attachment://';

/** Pictures that came with the message. */
const Gallery = ({ component: { items = [] }, files }: ComponentProps) => (
  <>
    {items.map(({ media: { url }, description }) => (
      <Picture
        key={url}
        svg={files.get(url.slice(ATTACHED.length)) ?? ''}
        description={description ?? ''}
      />
    ))}
  </>
);

const PRIMARY = 1;

function Button({ component: { custom_id, label, style, url }, act }: ComponentProps) {
  if (url !== undefined) {
    return (
      <a class="button" href={url} target="_blank" rel="noopener noreferrer">
        {label} <span aria-hidden="true">↗</span>
      </a>
    );
  }
  return (
    <button
      type="button"
      class={style === PRIMARY ? 'button button-primary' : 'button'}
      onClick={() => act.press(custom_id ?? '')}
    >
      {label}
    </button>
  );
}

/** A menu: a list of choices that opens. */
function Select({ component: { custom_id = '', options = [], placeholder }, act }: ComponentProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = (): void => {
    if (menu.current === null) return;
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  };
  return (
    <details
      class="menu"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <summary class="menu-name">{placeholder}</summary>
      <ul class="menu-list">
        {options.map(({ label, value }) => (
          <li key={value}>
            <button
              class="menu-choice"
              type="button"
              onClick={() => {
                close();
                act.select(custom_id, value);
              }}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
