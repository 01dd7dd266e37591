/**
 * The memory of a bot in a database, and its alerts. For Node alone; everything else of this package runs anywhere.
 *
 * @packageDocumentation
 */

export type { Attempt } from '@us-morocco-security/state';
export { type MemoryOptions, type RunningMemory, type SendAlert, startMemory } from './start.ts';
