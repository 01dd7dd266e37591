import {
  answer,
  type Clock,
  type CommandName,
  type Installation,
  type Language,
  type Reply,
} from '@us-morocco-security/answers';
import type { Dataset } from '@us-morocco-security/core';

/** What every tool answers from. */
export interface Sources {
  readonly dataset: Dataset;
  readonly clock: Clock;
  /** What the host has set. */
  readonly installation?: Installation;
}

/** One call of a tool: the dataset, and how the caller wants to be answered. */
export interface Call extends Sources {
  readonly language: Language;
  /** Counted from 1. */
  readonly page: number;
}

/** Options of a command by name; those without a value are left out. */
export type Given = Readonly<Record<string, string | number | undefined>>;

/** The reply of a command. */
export const ask = (
  { clock, dataset, installation, language, page }: Call,
  command: CommandName,
  given: Given,
): Reply =>
  answer(
    { command, options: optionsOf(given), language, page },
    dataset,
    clock,
    'page',
    installation,
  );

const optionsOf = (given: Given): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );
