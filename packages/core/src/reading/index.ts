export type { Figure } from './figure.ts';
export { readFigures } from './figures.ts';
export { readSentences, type Sentence } from './sentences.ts';
