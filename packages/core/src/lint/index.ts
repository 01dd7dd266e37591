import { anchorsComplete } from './anchors-complete.ts';
import { idsResolve } from './ids-resolve.ts';
import { idsUnique } from './ids-unique.ts';
import { linksAgree } from './links-agree.ts';
import type { Rule } from './rule.ts';

/** Everything that must hold in the dataset, in the order in which it is reported. */
export const rules: readonly Rule[] = [idsUnique, idsResolve, linksAgree, anchorsComplete];
