/**
 * A value written as JSON: parsed when it is first asked for, and frozen in depth, so that nobody changes it for others.
 *
 * @param json - the text, or what reads it from where a program keeps it
 */
export function lazily<Value extends object>(json: string | (() => string)): () => Value {
  let value: Value | undefined;
  return () => {
    if (value === undefined) {
      const parsed: Json & Value = JSON.parse(typeof json === 'string' ? json : json());
      freezeInDepth(parsed);
      value = parsed;
    }
    return value;
  };
}

/** What JSON holds. It is walked by index and key, since lists of values would take longer to make than to freeze. */
function freezeInDepth(value: Json): void {
  if (typeof value !== 'object' || value === null) return;
  if (isList(value)) {
    for (let index = 0; index < value.length; index += 1) freezeInDepth(value[index] ?? null);
  } else {
    for (const key in value) freezeInDepth(value[key] ?? null);
  }
  Object.freeze(value);
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const isList = (value: object): value is readonly Json[] => Array.isArray(value);
