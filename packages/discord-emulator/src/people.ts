import { UserResponseSchema } from 'discord-api-spec/zod';
import type { APIUser } from 'discord-api-types/v10';

/** The users of the emulator, created on first use. */
export class People {
  readonly #byName = new Map<string, APIUser>();
  readonly #snowflake: () => string;

  constructor(snowflake: () => string) {
    this.#snowflake = snowflake;
  }

  named(username: string): APIUser {
    const known = this.#byName.get(username) ?? makeUser(this.#snowflake(), username);
    this.#byName.set(username, known);
    return known;
  }
}

export function makeUser(id: string, username: string, bot = false): APIUser {
  return UserResponseSchema.parse({
    id,
    username,
    discriminator: '0',
    global_name: username,
    avatar: null,
    flags: 0,
    public_flags: 0,
    primary_guild: null,
    bot,
  });
}
