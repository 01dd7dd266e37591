import { fieldNames, type MessageKey } from '../generated/messages.ts';
import {
  authorities,
  changes,
  claimStatuses,
  collectionNames,
  confidences,
  counted,
  covered,
  departments,
  divergenceReasons,
  equipment,
  fundings,
  outcomes,
  qualifiers,
  relations,
  sourceLanguages,
  sourceTypes,
  stages,
  topics,
  units,
  valueKinds,
  works,
} from '../generated/vocabulary.ts';
import { QueryError } from '../query/errors.ts';
import { isLanguage, type Language } from './language.ts';
import { phrase } from './say.ts';

/** The closed lists of the dataset, with their values. */
const lists = {
  stage: stages,
  topic: topics,
  valueKind: valueKinds,
  kind: ['deal', 'figure', 'series', 'event', 'deployment', 'exercise', 'statement', 'rumour'],
  collection: collectionNames,
  equipment,
  qualifier: qualifiers,
  relation: relations,
  authority: authorities,
  department: departments,
  funding: fundings,
  work: works,
  covers: covered,
  outcome: outcomes,
  claimStatus: claimStatuses,
  confidence: confidences,
  divergence: divergenceReasons,
  counted,
  unit: units,
  sourceType: sourceTypes,
  sourceLanguage: sourceLanguages,
  change: changes,
} as const;

type Lists = typeof lists;

/** A closed list of the dataset that has labels, such as `stage` or `valueKind`. */
export type LabelledList = keyof Lists;

/** A value of a closed list. */
export type LabelledValue<List extends LabelledList> = Lists[List][number];

const keys: {
  readonly [List in LabelledList]: (value: LabelledValue<List>) => MessageKey;
} = {
  stage: (value) => `stage-badge-${value}`,
  topic: (value) => `topic-${value}`,
  valueKind: (value) => `value-kind-${value}`,
  kind: (value) => `kind-${value}`,
  collection: (value) => `collection-${value}`,
  equipment: (value) => `equipment-${value}`,
  qualifier: (value) => `qualifier-${value}`,
  relation: (value) => `relation-${value}`,
  authority: (value) => `authority-${value}`,
  department: (value) => `department-${value}`,
  funding: (value) => `funding-${value}`,
  work: (value) => `work-${value}`,
  covers: (value) => `covers-${value}`,
  outcome: (value) => `outcome-${value}`,
  claimStatus: (value) => `claim-${value}`,
  confidence: (value) => `confidence-level-${value}`,
  divergence: (value) => `divergence-${value}`,
  counted: (value) => `counted-${value}`,
  unit: (value) => `unit-${value}`,
  sourceType: (value) => `source-type-${value}`,
  sourceLanguage: (value) => `source-language-${value}`,
  change: (value) => `change-heading-${value}`,
};

/**
 * What a value of a closed list is called: `labelOf('stage', 'notified', 'ar')` is إخطار للكونغرس.
 *
 * @throws QueryError `unknown-label` where there is no such list, value or language
 */
export function labelOf<List extends LabelledList>(
  list: List,
  value: LabelledValue<List>,
  language: Language,
): string {
  const values: readonly string[] | undefined = lists[list];
  if (!values?.includes(value)) throw unknown(`${list} ${value}`);
  const key: (value: LabelledValue<List>) => MessageKey = keys[list];
  return sayLabel(key(value), language);
}

/** A field of the dataset, whatever object it belongs to. */
export type FieldName = (typeof fieldNames)[number];

/**
 * What a field is called, as a heading: `fieldLabel('asPrinted', 'fr')` is “Mots de la source”.
 *
 * @throws QueryError `unknown-label` where there is no such field or language
 */
export function fieldLabel(field: FieldName, language: Language): string {
  if (!fieldNames.includes(field)) throw unknown(String(field));
  return sayLabel(`record-field-${field}`, language);
}

/** The values of each closed list, by which a table of all labels is made. */
export const labelledLists: Readonly<Record<LabelledList, readonly string[]>> = lists;

function sayLabel(key: MessageKey, language: Language): string {
  if (!isLanguage(language)) throw unknown(String(language));
  return phrase(language)(key);
}

const unknown = (given: string): QueryError =>
  new QueryError('unknown-label', given, `Nothing is called "${given}".`);
