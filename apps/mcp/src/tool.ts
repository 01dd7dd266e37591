import { chooseLanguage, type Language, type Picture } from '@us-morocco-security/answers';
import { z } from 'zod';
import { type Answered, outputOf, pagesOf } from './answered.ts';
import type { Call, Sources } from './asking.ts';
import { common, picture } from './input.ts';
import { Output, type VerifyOutput } from './output.ts';
import { textOf } from './text.ts';

/** What a tool returns: the lead and the points as text, and the records behind them. */
interface Result {
  readonly text: string;
  readonly structured: Output | VerifyOutput;
  readonly language: Language;
  /** What is to be drawn, null where nothing can be; undefined where no picture was asked for. */
  readonly picture: Picture | null | undefined;
}

/** A tool: how it is described, and what it answers. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: z.ZodObject;
  readonly output: z.ZodObject;
  /** @param given - what the input schema describes */
  run(sources: Sources, given: unknown): Result;
}

interface Definition<Input extends z.ZodObject>
  extends Pick<Tool, 'name' | 'title' | 'description'> {
  readonly input: Input;
  readonly output?: z.ZodObject;
  answer(call: Call, given: z.output<Input>): Answered;
}

const Common = z.object({ ...common, picture });

/** Types what a tool is given by its schema, and reads how the caller wants to be answered. */
export function defineTool<Input extends z.ZodObject>(definition: Definition<Input>): Tool {
  const { answer, input, output = Output, ...described } = definition;
  return {
    ...described,
    input,
    output,
    run(sources, arguments_) {
      const given = input.parse(arguments_);
      const { language: asked, page = 1, picture: isDrawn = false } = Common.parse(arguments_);
      const typed = Object.values(given)
        .filter((value) => typeof value === 'string')
        .join(' ');
      const call = { ...sources, page, language: chooseLanguage({ asked, typed, hints: [] }) };
      const answered = onPage(call, (some) => answer(some, given));
      return {
        text: textOf(answered.said),
        structured: outputOf(call.dataset, answered, page),
        language: call.language,
        picture: isDrawn ? (answered.said.illustration?.picture ?? null) : undefined,
      };
    },
  };
}

/** An answer without pages of its own has as many as its records fill. */
function onPage(call: Call, answer: (call: Call) => Answered): Answered {
  const answered = answer(call);
  if (answered.said.failure?.code !== 'bad-page') return answered;
  const first = answer({ ...call, page: 1 });
  const isPage = first.said.page === null && call.page <= pagesOf(first.found);
  return isPage ? first : answered;
}
