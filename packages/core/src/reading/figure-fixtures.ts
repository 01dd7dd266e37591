import { readFigures } from './figures.ts';

/** The figures of a text without their place, each beside its slice. */
export function figuresIn(text: string): readonly (readonly [string, Record<string, unknown>])[] {
  return readFigures(text).map(({ start: _start, end: _end, text: slice, ...figure }) => [
    slice,
    figure,
  ]);
}

/** A printed number and its value: `['12', 12]`. Other kinds show their kind. */
export function valuesIn(text: string): (readonly [string, number | string])[] {
  return readFigures(text).map((figure) => [
    figure.text,
    figure.kind === 'number' || figure.kind === 'percent' ? figure.value : figure.kind,
  ]);
}
