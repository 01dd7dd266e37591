declare module 'edtf' {
  /** First and last millisecond of a date or interval, infinite where it is open; throws on a bad date. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}

declare module 'datapackage' {
  interface Loaded {
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly {
      readonly name: string;
      read(options: { readonly keyed: boolean; readonly relations: boolean }): Promise<object[]>;
    }[];
  }
  export const Package: {
    load(descriptor: object, options: { readonly basePath: string }): Promise<Loaded>;
  };
}
