import {
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayIntentBits,
  GatewayOpcodes,
} from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import {
  type Frame,
  faultOf,
  type Identify,
  type Resume,
  readFrame,
  readIdentify,
  readResume,
} from './frames.ts';
import { Session } from './session.ts';
import type { World } from './world.ts';

/** Close codes that end a session, whichever side sent them. */
const ENDING: readonly number[] = [
  1000,
  1001,
  GatewayCloseCodes.InvalidSeq,
  GatewayCloseCodes.SessionTimedOut,
];

/** Messages that a bot may send besides identifying; they are accepted and ignored. */
const HEARD: readonly number[] = [
  GatewayOpcodes.PresenceUpdate,
  GatewayOpcodes.VoiceStateUpdate,
  GatewayOpcodes.RequestGuildMembers,
];

/** The websocket side: sessions, their events, and what can go wrong with them. */
export class Gateway {
  readonly identifies: Identify[] = [];
  readonly #sessions: Session[] = [];
  readonly #sockets = new Set<WebSocket>();
  readonly #world: World;
  readonly #url: () => string;
  readonly #heartbeatInterval: number;
  #held: (() => void)[] | undefined;

  /** @param url - where a client resumes */
  constructor(world: World, url: () => string, heartbeatInterval: number) {
    this.#world = world;
    this.#url = url;
    this.#heartbeatInterval = heartbeatInterval;
  }

  accept(socket: WebSocket): void {
    this.#sockets.add(socket);
    socket.on('message', (data) => this.#receive(socket, String(data)));
    socket.on('close', (code) => this.#leave(socket, code));
    send(socket, GatewayOpcodes.Hello, { heartbeat_interval: this.#heartbeatInterval });
  }

  /** How many sessions are connected now. */
  get connected(): number {
    return this.#sessions.filter(({ socket }) => socket !== undefined).length;
  }

  /** Sends an event to its shards, now or on resume; returns whether any shard receives it. */
  emit(type: GatewayDispatchEvents, data: unknown, guildId: string | undefined): boolean {
    const sessions = this.#concerned(guildId);
    const deliver = () => {
      for (const session of sessions) session.dispatch(type, data);
    };
    if (this.#held === undefined) deliver();
    else this.#held.push(deliver);
    return sessions.length > 0;
  }

  /** Keeps all events back until `release`. */
  hold(): void {
    this.#held ??= [];
  }

  release(): void {
    const held = this.#held ?? [];
    this.#held = undefined;
    for (const deliver of held) deliver();
  }

  /** Drops every connection without a close frame. */
  cut(): void {
    for (const socket of this.#sockets) socket.terminate();
  }

  sendFrame(text: string): void {
    for (const socket of this.#sockets) socket.send(text);
  }

  closeWith(code: number): void {
    for (const socket of this.#sockets) socket.close(code);
  }

  /** Tells every client to connect anew. */
  reconnect(): void {
    for (const socket of this.#sockets) send(socket, GatewayOpcodes.Reconnect, null);
  }

  invalidate(resumable: boolean): void {
    for (const session of this.#sessions) {
      session.resumable &&= resumable;
      if (session.socket !== undefined) {
        send(session.socket, GatewayOpcodes.InvalidSession, resumable);
      }
    }
  }

  /** Takes a frame, and closes the connection where a method below names the code for it. */
  #receive(socket: WebSocket, text: string): void {
    const code = this.#take(socket, readFrame(text));
    if (code !== undefined) socket.close(code);
  }

  #take(socket: WebSocket, frame: Frame | undefined): GatewayCloseCodes | undefined {
    if (frame === undefined) return GatewayCloseCodes.DecodeError;
    switch (frame.op) {
      case GatewayOpcodes.Heartbeat:
        send(socket, GatewayOpcodes.HeartbeatAck, null);
        this.#world.happenings.tell('heartbeat');
        return undefined;
      case GatewayOpcodes.Identify:
        return this.#identify(socket, readIdentify(frame.d));
      case GatewayOpcodes.Resume:
        return this.#resume(socket, readResume(frame.d));
      default:
        if (!HEARD.includes(frame.op)) return GatewayCloseCodes.UnknownOpcode;
        return this.#of(socket) === undefined ? GatewayCloseCodes.NotAuthenticated : undefined;
    }
  }

  #identify(socket: WebSocket, identify: Identify | undefined): GatewayCloseCodes | undefined {
    if (identify === undefined) return GatewayCloseCodes.DecodeError;
    if (this.#of(socket) !== undefined) return GatewayCloseCodes.AlreadyAuthenticated;
    this.identifies.push(identify);
    this.#world.happenings.tell('identify');
    const fault = faultOf(identify, this.#world.token);
    if (fault !== undefined) return fault;
    const session = new Session(`session-${this.#world.snowflake()}`, identify.shard, socket);
    this.#sessions.push(session);
    this.#welcome(session, (identify.intents & GatewayIntentBits.Guilds) !== 0);
    this.#world.happenings.tell('ready');
    return undefined;
  }

  #welcome(session: Session, tellGuilds: boolean): void {
    const { application, guilds } = this.#world;
    const own = guilds.filter((id) => session.concerns(id));
    session.dispatch(GatewayDispatchEvents.Ready, {
      v: 10,
      user: application.bot,
      guilds: own.map((id) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: this.#url(),
      shard: session.shard,
      application: { id: application.id, flags: 0 },
    });
    if (!tellGuilds) return;
    for (const id of own) session.dispatch(GatewayDispatchEvents.GuildCreate, describeGuild(id));
  }

  #resume(socket: WebSocket, resume: Resume | undefined): GatewayCloseCodes | undefined {
    if (resume === undefined) return GatewayCloseCodes.DecodeError;
    if (this.#of(socket) !== undefined) return GatewayCloseCodes.AlreadyAuthenticated;
    if (resume.token !== this.#world.token) return GatewayCloseCodes.AuthenticationFailed;
    const session = this.#sessions.find(({ id }) => id === resume.session_id);
    if (!session?.resumable) {
      send(socket, GatewayOpcodes.InvalidSession, false);
      return undefined;
    }
    if (!session.reached(resume.seq)) return GatewayCloseCodes.InvalidSeq;
    session.socket = socket;
    session.replay(resume.seq);
    session.dispatch(GatewayDispatchEvents.Resumed, null);
    this.#world.happenings.tell('resumed');
    return undefined;
  }

  #leave(socket: WebSocket, code: number): void {
    this.#sockets.delete(socket);
    const session = this.#of(socket);
    if (session === undefined) return;
    session.socket = undefined;
    if (ENDING.includes(code)) session.resumable = false;
    this.#world.happenings.tell('disconnected');
  }

  #of(socket: WebSocket): Session | undefined {
    return this.#sessions.find((session) => session.socket === socket);
  }

  /** The sessions of the shard; while none is connected, the last one that can come back. */
  #concerned(guildId: string | undefined): Session[] {
    const all = this.#sessions.filter((session) => session.concerns(guildId));
    const present = all.filter(({ socket }) => socket !== undefined);
    return present.length > 0 ? present : all.filter(({ resumable }) => resumable).slice(-1);
  }
}

function send(socket: WebSocket, op: GatewayOpcodes, d: unknown): void {
  socket.send(JSON.stringify({ op, d, s: null, t: null }));
}

function describeGuild(id: string): object {
  return {
    id,
    name: `Guild ${id}`,
    owner_id: '1',
    unavailable: false,
    preferred_locale: 'en-US',
    member_count: 2,
    features: [],
    channels: [],
    emojis: [],
    members: [],
    roles: [],
    stickers: [],
    threads: [],
    voice_states: [],
  };
}
