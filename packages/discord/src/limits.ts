/** The documented limits of Discord that matter here. Characters are counted in UTF-16 units, the stricter way. */
export const limits = {
  /** All texts of a message together. */
  messageText: 4000,
  buttonsInRow: 5,
  customId: 100,
  selectOptions: 25,
  optionLabel: 100,
  choices: 25,
  choiceName: 100,
  description: 100,
} as const;

/** How much of a typed text is read; the rest of the message is for the answer. */
export const MOST_TEXT = 1400;
