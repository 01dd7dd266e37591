/** Languages every text of the dataset is written in. */
export const languages = ['ar', 'en', 'fr'] as const;

export type Language = (typeof languages)[number];
