import type { z } from 'zod';
import type { Effect, Payload } from '../call.ts';
import type { Problems } from '../checks/problem.ts';
import type { World } from '../world.ts';

type Run<Body> = (world: World, body: Body, signal: AbortSignal) => Effect | Promise<Effect>;

/** A method of the Bot API. */
export interface Method {
  /** What is wrong with a request before anything is known. */
  readonly check: (payload: Payload) => Problems;
  /** @throws ApiError where the request does not fit the state of things */
  readonly run: Run<Payload>;
}

/** A method, from the shape of its body, the check of it, and what it does. */
export function defineMethod<Body>(
  shape: z.ZodType<Body>,
  check: (payload: Payload) => Problems,
  run: Run<Body>,
): Method {
  return { check, run: (world, payload, signal) => run(world, shape.parse(payload), signal) };
}
