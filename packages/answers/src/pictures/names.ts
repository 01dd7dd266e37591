import { foldName, type System } from '@us-morocco-security/core';
import { type Language, languages } from '@us-morocco-security/core/labels';
import { speak } from '../language/messages.ts';

/** The charts, in the order in which they are offered. */
export const chartNames = [
  'overview',
  'notifications',
  'surplus',
  'assistance',
  'imet',
  'peacekeeping',
  'exercises',
  'timeline',
] as const;

export type ChartName = (typeof chartNames)[number];

/** What `/chart` draws: one of the charts, or the life of a system. */
export type Drawable =
  | { readonly id: ChartName; readonly system?: never }
  | { readonly id: string; readonly system: System };

/** What a chart is called in a few words. */
export const chartLabel = (name: ChartName, language: Language): string =>
  speak(language)(`chart-${name}.label`);

/** Every name by which a chart is typed, besides its own. */
export const namesOfChart = (name: ChartName): readonly string[] =>
  languages.map((language) => chartLabel(name, language));

/** The chart with a name in any language. */
export const findChart = (typed: string): ChartName | undefined => {
  const folded = foldName(typed);
  return chartNames.find((name) =>
    [name, ...namesOfChart(name)].some((known) => foldName(known) === folded),
  );
};
