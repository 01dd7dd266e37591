/** What the Bot API allows, as far as this bot comes near it. Characters are code points, after markup was parsed. */
export const limits = {
  message: 4096,
  /** Marks beyond are dropped without a word. */
  entities: 100,
  /** Markup beyond is not parsed at all. */
  markupBytes: 32_768,
  callbackDataBytes: 64,
  startParameter: 64,
  callbackAnswer: 200,
  inlineResults: 50,
  groupMessagesPerMinute: 20,
} as const;
