import type { Asker, Effect, Performed } from './asker.ts';
import type { Context } from './command.ts';
import { AnswerError } from './failure.ts';

/** An answer that waits for its effect. `answer` turns it into a reply that says that nothing was done. */
export class Unperformed extends Error {
  override readonly name = 'Unperformed';
  readonly effect: Effect;

  constructor(effect: Effect) {
    super(effect.kind);
    this.effect = effect;
  }
}

type Outcome<Asked extends Effect> = Extract<Performed, { readonly kind: Asked['kind'] }>;

/**
 * What came of an effect, so that an answer says that something is done only where it is. Before it is performed, the
 * answer ends here.
 *
 * @throws AnswerError `needs-asker`, `no-memory`
 * @throws Unperformed
 */
export function perform<const Asked extends Effect>(
  context: Pick<Context, 'asker' | 'request'>,
  effect: Asked,
): Outcome<Asked> {
  const { performed } = withMemory(context);
  if (isOf(performed, effect)) return performed;
  throw new Unperformed(effect);
}

const isOf = <Asked extends Effect>(
  performed: Performed | undefined,
  { kind }: Asked,
): performed is Outcome<Asked> => performed?.kind === kind;

/**
 * The asker of a question that only a bot with a memory can answer.
 *
 * @throws AnswerError `needs-asker`, `no-memory`
 */
export function withMemory({ asker, request }: Pick<Context, 'asker' | 'request'>): Asker {
  if (asker === undefined) throw new AnswerError('needs-asker', request.command);
  if (asker.memory === 'none') throw new AnswerError('no-memory', request.command);
  return asker;
}

/**
 * The asker of a question that changes what holds for everybody in a place.
 *
 * @throws AnswerError `needs-asker`, `no-memory`, `not-manager`
 */
export function manager(context: Pick<Context, 'asker' | 'request'>): Asker {
  const asker = withMemory(context);
  if (!asker.mayManage) throw new AnswerError('not-manager', context.request.command);
  return asker;
}
