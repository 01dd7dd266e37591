/** The limits of the Bot API that matter here. Characters are code points after parsing markup. */
export const limits = {
  message: 4096,
  caption: 1024,
  /** Further entities are dropped silently. */
  entities: 100,
  /** Markup beyond is not parsed at all. */
  markupBytes: 32_768,
  callbackDataBytes: 64,
  startParameter: 64,
  callbackAnswer: 200,
  copiedText: 256,
  inlineQuery: 256,
  inlineResults: 50,
  groupMessagesPerMinute: 20,
} as const;
