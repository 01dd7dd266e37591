/**
 * One search over the dataset, in Arabic, English, French and Arabic in Latin letters.
 *
 * @packageDocumentation
 */

export { foldName } from '../query/names.ts';
export { type MatchedBy, type SearchedCollection, searchedCollections } from './documents.ts';
export { createSearch, type Result, type Search, type SearchOptions } from './search.ts';
export { foldWords } from './words.ts';
