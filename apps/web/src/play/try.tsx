interface TryProps {
  readonly label: string;
  readonly lines: readonly string[];
  send(line: string): void;
}

/** Lines that can be sent without typing them. */
export const Try = ({ label, lines, send }: TryProps) => (
  <div class="try">
    <span class="note">{label}</span>
    <ul class="try-list">
      {lines.map((line) => (
        <li key={line}>
          <button class="chip" type="button" dir="auto" onClick={() => send(line)}>
            {line}
          </button>
        </li>
      ))}
    </ul>
  </div>
);
