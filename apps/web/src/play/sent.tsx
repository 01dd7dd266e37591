/** What the bot sent, to be read by whoever writes bots. */
export const Sent = ({ label, json }: { readonly label: string; readonly json: unknown }) => (
  <details class="sent">
    <summary class="note">{label}</summary>
    <pre class="json" dir="ltr">
      {JSON.stringify(json, undefined, 2)}
    </pre>
  </details>
);
