/**
 * What is new from one dataset to another: for alerts, feeds and release notes.
 *
 * @packageDocumentation
 */

export { type News, newsBetween } from './news.ts';
export {
  type ChangedValue,
  type CollectionName,
  type RecordChange,
  type ReleasedRow,
  recordChanges,
} from './record-changes.ts';
