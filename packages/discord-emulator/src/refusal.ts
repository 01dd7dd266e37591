import { type Problem, within } from './checks/problem.ts';

/** An answer with which Discord turns a request down. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  readonly problems: readonly Problem[];

  constructor(status: number, code: number, message: string, problems: readonly Problem[] = []) {
    super(message);
    this.status = status;
    this.code = code;
    this.problems = problems;
  }

  /** The body as Discord writes it, each problem nested below its path. */
  get body(): object {
    const { code, message, problems } = this;
    return { message, code, ...(problems.length > 0 && { errors: nested(problems) }) };
  }
}

export const unauthorized = () => new Refusal(401, 0, '401: Unauthorized');
export const notFound = () => new Refusal(404, 0, '404: Not Found');
export const unknownMessage = () => new Refusal(404, 10008, 'Unknown Message');
export const unknownWebhook = () => new Refusal(404, 10015, 'Unknown Webhook');
export const unknownInteraction = () => new Refusal(404, 10062, 'Unknown interaction');
/** Nobody can write there: the channel is gone, the bot may not, or the user does not let it. */
export const cannotPost = (code: number) =>
  new Refusal(code < 20_000 ? 404 : 403, code, 'Cannot post');
export const unknownCommand = () => new Refusal(404, 10063, 'Unknown application command');
export const alreadyAnswered = () =>
  new Refusal(400, 40060, 'Interaction has already been acknowledged.');
export const tooManyFollowUps = () =>
  new Refusal(400, 40094, 'This interaction has reached the maximum number of follow-up messages');
export const tooLarge = () => new Refusal(413, 40005, 'Request entity too large');
export const emptyMessage = () => new Refusal(400, 50006, 'Cannot send an empty message');
export const expiredToken = () => new Refusal(401, 50027, 'Invalid Webhook Token');
export const brokenJson = () => new Refusal(400, 50109, 'The request body contains invalid JSON.');

/** @param path - of the body that has the problems, where it is part of the one sent */
export function invalidForm(problems: Iterable<Problem>, path = ''): Refusal {
  const placed = path === '' ? [...problems] : within(path, problems);
  return new Refusal(400, 50035, 'Invalid Form Body', placed);
}

interface Errors {
  [key: string]: Errors | { code: string; message: string }[];
}

function nested(problems: readonly Problem[]): Errors {
  const root: Errors = {};
  for (const { path, says } of problems) {
    const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
    const place = keys.reduce(descend, root);
    const said = Array.isArray(place._errors) ? place._errors : [];
    place._errors = [...said, { code: 'REFUSED', message: says }];
  }
  return root;
}

function descend(place: Errors, key: string): Errors {
  const inner = place[key];
  if (inner !== undefined && !Array.isArray(inner)) return inner;
  const made: Errors = {};
  place[key] = made;
  return made;
}
