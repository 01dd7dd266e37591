import { greet, type Language } from '@us-morocco-security/answers';
import type { Dataset } from '@us-morocco-security/core';
import type { KeyboardPlace } from './render/buttons.ts';
import { type Message, renderReply } from './render/index.ts';

/** What `/start` says: what can be asked here, and how. */
export const renderGreeting = (
  dataset: Dataset,
  language: Language,
  place: KeyboardPlace,
): Message =>
  renderReply(greet(dataset, language, 'telegram'), null, { ...place, isGreeting: true });
