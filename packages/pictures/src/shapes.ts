import type { Mark } from '@us-morocco-security/answers';
import type { Weight } from './family.ts';

/** What a shape stands for, kept in the SVG so that its values can be read back. */
export type Meaning = Pick<Mark, 'record' | 'value'>;

interface Rect {
  readonly shape: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  readonly stroke?: string;
  readonly radius?: number;
  readonly of?: Meaning;
}

interface Circle {
  readonly shape: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: string;
  readonly stroke?: string;
  readonly of?: Meaning;
}

export interface Line {
  readonly shape: 'line';
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly stroke: string;
  readonly width: number;
  readonly isDashed?: boolean;
  readonly of?: Meaning;
}

export type Anchor = 'start' | 'middle' | 'end';

/** One line of text; `y` is its baseline. */
export interface Text {
  readonly shape: 'text';
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly size: number;
  readonly weight: Weight;
  readonly fill: string;
  readonly text: string;
}

/** What a picture is made of, from back to front, laid out from left to right. */
export type Shape = Rect | Circle | Line | Text;

/** A part of the picture to draw into. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
