import { type Language, speak } from '@us-morocco-security/answers';

/** What went wrong with an answer, for the asker and for the operator. */
export interface Fault {
  /** The ID under which the log has the reason. */
  readonly id: string;
  /** The message to the asker; it contains the ID. */
  readonly text: string;
}

interface FaultLog {
  error(
    fields: { readonly err: unknown; readonly id: string; readonly command: string },
    message: string,
  ): void;
}

/** Logs a fault under a new ID, and words it for the asker. */
export function reportFault(
  error: unknown,
  {
    log,
    command,
    language,
  }: { readonly log: FaultLog; readonly command: string; readonly language: Language },
): Fault {
  const id = newId();
  log.error({ err: error, id, command }, 'failed to answer');
  return { id, text: speak(language)('chat-fault', { id }) };
}

/** Eight hexadecimal digits. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(4));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
