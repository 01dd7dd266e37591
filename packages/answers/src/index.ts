import { languages } from '@us-morocco-security/core';

/** The languages a reply can be given in. */
export function replyLanguages(): readonly string[] {
  return languages;
}
