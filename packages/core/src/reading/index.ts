export { readFigures } from './figures.ts';
export { readSentences } from './sentences.ts';
