export { copyState } from './copy.ts';
export { type Attempt, type DeliveryOptions, deliver } from './delivery.ts';
export type { Batch, DueEvent } from './ledger/claim.ts';
export type { LedgerEvent } from './ledger/events.ts';
export type { Ledger } from './ledger/ledger.ts';
export type { Outcome, Why } from './ledger/why.ts';
export type { Owner, Platform, Scope } from './owner.ts';
export type { Preferences, Settings, SettingsChange } from './preferences.ts';
export { type Hours, isTimeZone, type Rhythm } from './schedule.ts';
export { openState, type State, type StateOptions } from './state.ts';
export { StateError, type StateErrorCode } from './state-error.ts';
export type {
  Subscribed,
  Subscriber,
  Subscription,
  Subscriptions,
  Topic,
} from './subscriptions.ts';
