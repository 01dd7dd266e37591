import { useEffect, useState } from 'preact/hooks';

/** A value that is replaced, never changed, and tells who shows it. */
export class Store<Value> {
  readonly #watchers = new Set<(value: Value) => void>();
  #value: Value;

  constructor(value: Value) {
    this.#value = value;
  }

  get value(): Value {
    return this.#value;
  }

  set(value: Value): void {
    this.#value = value;
    for (const tell of this.#watchers) tell(value);
  }

  watch(tell: (value: Value) => void): () => void {
    this.#watchers.add(tell);
    return () => void this.#watchers.delete(tell);
  }
}

/** The value of a store, in a component that is drawn again when it is replaced. */
export function useStore<Value>(store: Store<Value>): Value {
  const [, draw] = useState({});
  useEffect(() => store.watch(() => draw({})), [store]);
  return store.value;
}
