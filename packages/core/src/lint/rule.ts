import type { AuthoredDataset } from '../schema/authored.ts';
import type { CollectionName } from '../schema/dataset.ts';

/** A thing that does not hold: where, what, and how to fix it. */
export interface Finding {
  readonly collection: CollectionName | 'redirects' | 'manifest';
  /** Empty where the finding is about the manifest. */
  readonly id: string;
  /** Keys from the top of the file to the field, such as ['items', 0, 'quantity']. */
  readonly path: readonly (string | number)[];
  /** What is wrong, with the values seen. */
  readonly message: string;
  /** What the author does about it. */
  readonly fix: string;
}

/** One thing that must hold in the dataset. A rule is pure: it reads parsed files and reports all findings. */
export interface Rule {
  /** File name without extension, shown with each finding. */
  readonly name: string;
  /** One sentence that begins with "Every" or "No". */
  readonly description: string;
  check(dataset: AuthoredDataset): readonly Finding[];
}
