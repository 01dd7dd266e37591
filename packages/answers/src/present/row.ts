import type { Dataset, FactRecord } from '@us-morocco-security/core';
import type { Language } from '@us-morocco-security/core/labels';
import { speak } from '../language/messages.ts';
import type { Badge } from '../reply.ts';
import { timeText, valuesOf, warningOf } from './records.ts';

/** A record in the columns of a table. */
export interface RecordRow {
  /** When it was; undefined where no source says so. */
  readonly time: string | undefined;
  readonly title: string;
  /** What it counts, and its amount with what the amount measures; empty where it has neither. */
  readonly values: string;
  /** The stage of a deal. */
  readonly stage: string | undefined;
  readonly warning: Badge | undefined;
}

export function recordRow(dataset: Dataset, language: Language, record: FactRecord): RecordRow {
  const voice = { dataset, language, say: speak(language) };
  return {
    time: timeText(voice, record),
    title: record.title[language],
    values: valuesOf(voice, record).join(' · '),
    stage: record.kind === 'deal' ? voice.say(`stage-badge-${record.stage}`) : undefined,
    warning: warningOf(voice, record),
  };
}
