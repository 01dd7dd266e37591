declare module '*.ttf' {
  const data: Uint8Array<ArrayBuffer>;
  export default data;
}
