import {
  type APIApplicationCommand,
  type APIApplicationCommandAutocompleteInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIMessage,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentButtonInteraction,
  type APIMessageComponentSelectMenuInteraction,
  type APIModalSubmitInteraction,
  ApplicationCommandType,
  ComponentType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Exchange } from './exchange.ts';
import type { Ledger } from './ledger.ts';
import { hasFlag } from './messages.ts';
import { submitted } from './modals.ts';
import { type Filled, fill, fillTexts, typing } from './options.ts';
import type { PendingInteraction } from './placing.ts';
import { pressable, refuseUnlessSelectable } from './pressed.ts';
import { type Scene, setScene, type Who } from './scene.ts';
import { type TargetMessage, writeMessage } from './target.ts';
import type { World } from './world.ts';

/** Makes interactions as Discord sends them, through the gateway or to an address. */
export class Payloads {
  readonly #world: World;
  readonly #ledger: Ledger;
  /** Who asked what: a click is by the same person in the same place, unless a test says otherwise. */
  readonly #whoAsked = new Map<string, Who>();

  constructor(world: World, ledger: Ledger) {
    this.#world = world;
    this.#ledger = ledger;
  }

  slash(
    name: string,
    filled: Filled = {},
    who: Who = {},
  ): APIChatInputApplicationCommandInteraction {
    const type = ApplicationCommandType.ChatInput as const;
    const scene = setScene(this.#world, InteractionType.ApplicationCommand, who);
    const command = this.#command(name, type, scene);
    const options = fill(command, filled);
    const data = { id: command.id, name, type, ...(options.length > 0 && { options }) };
    return this.#open({ ...scene, data }, who);
  }

  autocomplete(
    name: string,
    focused: string,
    typed: string,
    others: Readonly<Record<string, string>> = {},
    who: Who = {},
  ): APIApplicationCommandAutocompleteInteraction {
    const type = ApplicationCommandType.ChatInput as const;
    const scene = setScene(this.#world, InteractionType.ApplicationCommandAutocomplete, who);
    const command = this.#command(name, type, scene);
    const options = [...fillTexts(command, others), typing(command, focused, typed)];
    return this.#open({ ...scene, data: { id: command.id, name, type, options } }, who);
  }

  /** A command of the context menu of a message. */
  onMessage(
    name: string,
    target: TargetMessage,
    who: Who = {},
  ): APIMessageApplicationCommandInteraction {
    const type = ApplicationCommandType.Message as const;
    const scene = setScene(this.#world, InteractionType.ApplicationCommand, who);
    const command = this.#command(name, type, scene);
    const message = writeMessage(this.#world, target, scene.channel_id);
    const resolved = { messages: { [message.id]: message } };
    const data = { id: command.id, name, type, target_id: message.id, resolved };
    return this.#open({ ...scene, data }, who);
  }

  click(
    message: APIMessage,
    customIdOrLabel: string,
    who: Who = {},
  ): APIMessageComponentButtonInteraction {
    const shown = this.#shown(message);
    const custom_id = pressable(shown, customIdOrLabel);
    const data = { custom_id, component_type: ComponentType.Button as const };
    return this.#open({ ...this.#sceneAt(shown, who), message: shown, data }, who);
  }

  select(
    message: APIMessage,
    customId: string,
    values: readonly string[],
    who: Who = {},
  ): APIMessageComponentSelectMenuInteraction {
    const shown = this.#shown(message);
    refuseUnlessSelectable(shown, customId, values);
    const component_type = ComponentType.StringSelect as const;
    const data = { custom_id: customId, component_type, values: [...values] };
    return this.#open({ ...this.#sceneAt(shown, who), message: shown, data }, who);
  }

  /** A modal that a bot opened, filled in by the IDs of its fields. */
  submit(exchange: Exchange, filled: Readonly<Record<string, string>>): APIModalSubmitInteraction {
    const { callback, interaction } = exchange;
    if (callback.type !== InteractionResponseType.Modal) throw new Error('No modal was opened.');
    const who = this.#whoAsked.get(interaction.id) ?? {};
    const scene = setScene(this.#world, InteractionType.ModalSubmit, who);
    const data = {
      custom_id: callback.data.custom_id,
      components: submitted(callback.data, filled),
    };
    return this.#open({ ...scene, data }, who);
  }

  #command(name: string, type: ApplicationCommandType, scene: Scene): APIApplicationCommand {
    const command = this.#world.commands.named(name, type, scene.guild_id);
    const contexts = command.contexts ?? [scene.context];
    if (!contexts.includes(scene.context)) {
      throw new Error(`“${name}” is not offered in a place of type ${scene.context}.`);
    }
    const installed = command.integration_types ?? [];
    const owners = Object.keys(scene.authorizing_integration_owners);
    if (!installed.some((kind) => owners.includes(String(kind)))) {
      throw new Error(`“${name}” is not offered to those who installed the bot this way.`);
    }
    return command;
  }

  /** The message as it is now; one that was sent before this Discord was started is taken as it comes. */
  #shown(message: APIMessage): APIMessage {
    const { messages } = this.#world;
    return messages.find(message.id) ?? messages.keep(message);
  }

  #sceneAt(message: APIMessage, who: Who) {
    const before = this.#whoAsked.get(message.interaction_metadata?.id ?? '');
    const everybody = !hasFlag(message, MessageFlags.Ephemeral);
    if (!everybody && (who.user ?? before?.user) !== before?.user) {
      throw new Error(`${who.user} does not see this message.`);
    }
    return setScene(this.#world, InteractionType.MessageComponent, { ...before, ...who });
  }

  #open<Made extends PendingInteraction>(made: Made, who: Who): Made {
    this.#whoAsked.set(made.id, who);
    this.#ledger.open(made);
    return made;
  }
}
