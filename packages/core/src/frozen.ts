/**
 * A value written as JSON: parsed when it is first asked for, and frozen in depth, so that nobody changes it for others.
 *
 * @param json - inside a function: an engine keeps no text of one that is not called
 */
export function lazily<Value extends object>(json: () => string): () => Value {
  let value: Value | undefined;
  return () => {
    if (value === undefined) {
      const parsed: Value = JSON.parse(json());
      freezeInDepth(parsed);
      value = parsed;
    }
    return value;
  };
}

function freezeInDepth(value: object): void {
  for (const inner of Array.isArray(value) ? value : Object.values(value)) {
    if (typeof inner === 'object' && inner !== null) freezeInDepth(inner);
  }
  Object.freeze(value);
}
