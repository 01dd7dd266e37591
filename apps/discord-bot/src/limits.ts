/** What Discord documents, and no more of it than is needed here. Characters are counted in UTF-16 units, the stricter way. */
export const limits = {
  /** All texts of a message together. */
  messageText: 4000,
  /** Components of a message, nested ones included. */
  components: 40,
  buttonsInRow: 5,
  buttonLabel: 80,
  customId: 100,
  selectOptions: 25,
  optionLabel: 100,
  optionDescription: 100,
  placeholder: 150,
  choices: 25,
  choiceName: 100,
  description: 100,
} as const;
