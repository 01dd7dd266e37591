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
  /** What a picture shows, in words. */
  mediaDescription: 1024,
  /** The title of a modal, and the label of a field in it. */
  modalTitle: 45,
  fieldLabel: 45,
  /** The value of an option. */
  optionText: 6000,
} as const;

/** How much of a text a message quotes, so that there is room for the answer; a longer text is kept. */
export const MOST_QUOTED = 1400;

/** More than a message with embeds holds (4,000 and 6,000 characters), or one that forwards it. */
export const MOST_READ = 12_000;
