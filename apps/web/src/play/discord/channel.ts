import type { Clock, Picture } from '@us-morocco-security/answers';
import { createTextStore } from '@us-morocco-security/chat';
import type { Dataset } from '@us-morocco-security/core';
import {
  createShow,
  type Delivery,
  deliver,
  Interaction,
  responseTypes,
} from '@us-morocco-security/discord';
import { draw } from '../draw.ts';
import { log } from '../fault-log.ts';
import type { Person } from '../person.ts';
import { Store } from '../store.ts';
import type { Choice, Filled, SlashCommand } from './command-line.ts';

type MessageFile = NonNullable<Parameters<Delivery['edit']>[1]>[number];

/** A message of the bot, as far as the page draws it. */
export interface BotMessage {
  readonly flags?: number | undefined;
  readonly components?: readonly Component[] | undefined;
}

/** A component of any type. */
export interface Component {
  readonly type: number;
  readonly id?: number | undefined;
  readonly content?: string;
  readonly components?: readonly Component[];
  readonly accent_color?: number | null | undefined;
  readonly style?: number;
  readonly label?: string;
  readonly url?: string;
  readonly custom_id?: string;
  readonly placeholder?: string | undefined;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
  readonly accessory?: Component;
  readonly items?: readonly {
    readonly media: { readonly url: string };
    readonly description?: string | null | undefined;
  }[];
}

/** A message of the channel. */
export interface Posted {
  readonly id: string;
  /** Undefined for the bot. */
  readonly author: Person | undefined;
  /** The one who sees it, where it is not for everybody. */
  readonly onlyFor: number | undefined;
  /** What a person wrote. */
  readonly content: string;
  readonly isForwarded: boolean;
  /** What the bot sent. */
  readonly sent: BotMessage | undefined;
  /** Pictures as SVG, by the names under which the message shows them. */
  readonly files: ReadonlyMap<string, string>;
  /** Who asked for it, and how. */
  readonly asked: { readonly by: Person; readonly line: string | undefined } | undefined;
}

const COMMAND = 2;
const COMPONENT = 3;
const COMPLETION = 4;
const SLASH = 1;
const MESSAGE_MENU = 3;
const STRING = 3;
const BOOLEAN = 5;
const BUTTON = 2;
const STRING_SELECT = 3;
const EPHEMERAL = 64;
const FORWARD = 1;

interface ChannelOptions {
  readonly dataset: Dataset;
  readonly clock: Clock;
}

/** A channel of a server that has the bot: what people do in it, and what the bot answers. */
export class Channel {
  readonly messages = new Store<readonly Posted[]>([]);
  readonly #answering;
  #lastId = 1_000;

  constructor({ dataset, clock }: ChannelOptions) {
    const texts = createTextStore({ clock });
    const show = createShow({ dataset, clock, kept: 50, texts, draws: () => true });
    const drawn = async (picture: Picture) => new TextEncoder().encode(await draw(picture, 'dark'));
    this.#answering = { dataset, clock, show, texts, draw: drawn };
  }

  /** Calls a command. */
  slash(command: SlashCommand, filled: readonly Filled[], by: Person): Promise<void> {
    const shown = filled.map(({ option, value }) => ` ${option.label}:${value}`).join('');
    const options = filled.map(({ option: { name, type, choices }, value }) => ({
      name,
      type,
      value: givenValue(type, value.trim(), choices),
    }));
    const data = { type: SLASH, name: command.name, options };
    return this.#ask({ type: COMMAND, data }, by, { line: `/${command.label}${shown}` });
  }

  /** Calls a command from the menu of a message. */
  menu(name: string, label: string, target: Posted, by: Person): Promise<void> {
    const message = {
      id: target.id,
      type: 0,
      ...(target.isForwarded
        ? { content: '', message_snapshots: [{ message: { content: target.content } }] }
        : { content: target.content }),
      ...(target.sent === undefined ? {} : { components: target.sent.components }),
      ...(target.isForwarded ? { message_reference: { type: FORWARD } } : {}),
    };
    const data = {
      type: MESSAGE_MENU,
      name,
      target_id: target.id,
      resolved: { messages: { [target.id]: message } },
    };
    return this.#ask({ type: COMMAND, data }, by, { line: label });
  }

  /** Presses a button. */
  press(target: Posted, id: string, by: Person): Promise<void> {
    return this.#use(target, { component_type: BUTTON, custom_id: id }, by);
  }

  /** Chooses from a menu. */
  select(target: Posted, id: string, value: string, by: Person): Promise<void> {
    const data = { component_type: STRING_SELECT, custom_id: id, values: [value] };
    return this.#use(target, data, by);
  }

  /** What the bot offers for an option that is being typed. */
  async complete(
    command: SlashCommand,
    filled: readonly Filled[],
    current: Filled,
    by: Person,
  ): Promise<readonly Choice[]> {
    const options = filled.map(({ option, value }) => ({
      name: option.name,
      type: option.type,
      value: givenValue(option.type, value, option.choices),
      ...(option === current.option ? { focused: true } : {}),
    }));
    let choices: readonly Choice[] = [];
    await this.#interact(
      { type: COMPLETION, data: { type: SLASH, name: command.name, options } },
      by,
      {
        first: async (response) => {
          if (response.type !== responseTypes.choices) return;
          choices = (response.data.choices ?? []).map(({ name, value }) => ({
            label: name,
            value: String(value),
          }));
        },
        edit: ignored,
        add: ignored,
      },
    );
    return choices;
  }

  /** Writes a message. */
  say(content: string, by: Person, isForwarded: boolean): void {
    this.#add({ author: by, content, isForwarded });
  }

  dismiss(target: Posted): void {
    this.messages.set(this.messages.value.filter(({ id }) => id !== target.id));
  }

  #use(target: Posted, data: object, by: Person): Promise<void> {
    const message = {
      flags: target.sent?.flags ?? 0,
      components: target.sent?.components ?? [],
      ...(target.asked === undefined
        ? {}
        : { interaction_metadata: { user: userOf(target.asked.by) } }),
    };
    return this.#ask({ type: COMPONENT, data, message }, by, { line: undefined, target });
  }

  #ask(
    interaction: object,
    by: Person,
    { line, target }: { readonly line: string | undefined; readonly target?: Posted },
  ): Promise<void> {
    let answered = target;
    const add = (message: BotMessage): Posted =>
      this.#add({
        sent: message,
        asked: { by, line },
        onlyFor: ((message.flags ?? 0) & EPHEMERAL) === 0 ? undefined : by.id,
      });
    const change = (message: BotMessage, files: readonly MessageFile[] = []): void => {
      if (answered !== undefined) this.#change(answered.id, message, files);
    };
    return this.#interact(interaction, by, {
      first: async (response) => {
        if (response.type === responseTypes.new) answered = add(response.data);
        else if (response.type === responseTypes.update) change(response.data ?? {});
      },
      edit: async (message, files) => {
        answered ??= add(message);
        change(message, files);
      },
      add: async (message) => void add(message),
    });
  }

  #interact(interaction: object, by: Person, delivery: Delivery): Promise<void> {
    const asked = Interaction.parse({
      id: this.#newId(),
      application_id: '1',
      token: 'page',
      locale: by.language === 'en' ? 'en-US' : by.language,
      member: { user: userOf(by) },
      ...interaction,
    });
    if (asked.type === 1) return Promise.resolve();
    const metrics = { answered: () => undefined };
    return deliver(asked, delivery, { ...this.#answering, log, metrics });
  }

  #add(posted: Partial<Posted>): Posted {
    const whole: Posted = {
      id: this.#newId(),
      author: undefined,
      onlyFor: undefined,
      content: '',
      isForwarded: false,
      sent: undefined,
      files: new Map(),
      asked: undefined,
      ...posted,
    };
    this.messages.set([...this.messages.value, whole]);
    return whole;
  }

  /** Visibility stays as it was when the message was sent. */
  #change(id: string, message: BotMessage, files: readonly MessageFile[]): void {
    this.messages.set(
      this.messages.value.map((posted) =>
        posted.id === id
          ? {
              ...posted,
              files: new Map(files.map(({ name, data }) => [name, new TextDecoder().decode(data)])),
              sent: {
                ...message,
                flags: (message.flags ?? 0) | ((posted.sent?.flags ?? 0) & EPHEMERAL),
              },
            }
          : posted,
      ),
    );
  }

  #newId(): string {
    this.#lastId += 1;
    return String(this.#lastId);
  }
}

const ignored = async (): Promise<void> => undefined;

const userOf = ({ id }: Person) => ({ id: String(id) });

/** What a choice stands for, or what was typed. */
function givenValue(type: number, typed: string, choices: readonly Choice[]): string | boolean {
  if (type === BOOLEAN) return typed === 'true';
  if (type !== STRING) return typed;
  return choices.find(({ label }) => label === typed)?.value ?? typed;
}
