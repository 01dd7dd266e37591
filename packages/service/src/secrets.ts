/** Removes secrets from a text. */
export type Redact = (text: string) => string;

/** Replaces every occurrence of a secret, also as an address spells it, by `[secret]`. */
export function redactSecrets(secrets: readonly string[]): Redact {
  const spellings = secrets
    .filter((secret) => secret !== '')
    .flatMap((secret) => [secret, encodeURIComponent(secret)])
    // Longest first: one secret may begin with another.
    .sort((one, other) => other.length - one.length)
    .map((spelling) => spelling.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  if (spellings.length === 0) return (text) => text;
  const anySecret = new RegExp(spellings.join('|'), 'g');
  return (text) => text.replace(anySecret, '[secret]');
}
