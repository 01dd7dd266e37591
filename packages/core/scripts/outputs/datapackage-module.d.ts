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
