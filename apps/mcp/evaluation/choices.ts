/** Questions with the tool that answers them, and how well what a model chose agrees. */
import { z } from 'zod';

export const Choice = z.strictObject({
  id: z.string(),
  language: z.enum(['ar', 'en', 'fr']),
  question: z.string(),
  /** The tool to call. */
  tool: z.string(),
  /** The tools that must not be called; any other is tolerable. */
  not: z.array(z.string()),
  /** Arguments with which the tool answers the question, and the outcome that it then has. */
  arguments: z.record(z.string(), z.union([z.string(), z.number()])),
  outcome: z.string(),
});

export type Choice = z.infer<typeof Choice>;

/** What a model called for a question; null where it called nothing. */
export const Chosen = z.object({ id: z.string(), tool: z.string().nullable() });

export type Chosen = z.infer<typeof Chosen>;

type Mark = 'right' | 'tolerable' | 'wrong' | 'none';

export interface Marked {
  readonly choice: Choice;
  readonly called: string | null;
  readonly mark: Mark;
}

/** A mark for every question; one that is not among what was chosen counts as none. */
export function mark(choices: readonly Choice[], chosen: readonly Chosen[]): readonly Marked[] {
  const called = new Map(chosen.map(({ id, tool }) => [id, tool]));
  return choices.map((choice) => {
    const tool = called.get(choice.id) ?? null;
    return { choice, called: tool, mark: markOf(choice, tool) };
  });
}

function markOf(choice: Choice, called: string | null): Mark {
  if (called === null) return 'none';
  if (called === choice.tool) return 'right';
  return choice.not.includes(called) ? 'wrong' : 'tolerable';
}

export type Counts = Readonly<Record<Mark, number>>;

/** How many have each mark. */
export const count = (marked: readonly Marked[]): Counts => {
  const of = (wanted: Mark) => marked.filter((one) => one.mark === wanted).length;
  return { right: of('right'), tolerable: of('tolerable'), wrong: of('wrong'), none: of('none') };
};
