/** A fault is told in the browser's console; the one who asked is told in the chat. */
export const log = {
  error: (fields: object, message: string): void => console.error(message, fields),
  warn: (fields: object, message: string): void => console.warn(message, fields),
  debug: (): void => undefined,
};
