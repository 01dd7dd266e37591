/** The table of all labels as JSON, by list and value, and by field: for who reads the files alone. */
export async function labelsJson(): Promise<string> {
  // What it reads is itself made by the build, so it is read when that is done.
  const { fieldLabel, labelledLists, labelOf } = await import('../../src/labels/labels.ts');
  const { fieldNames } = await import('../../src/generated/messages.ts');
  const { languages } = await import('../../src/labels/language.ts');
  const inAll = (say: (language: (typeof languages)[number]) => string) =>
    Object.fromEntries(languages.map((language) => [language, say(language)]));
  const valueLabels = (list: string, values: readonly string[]) =>
    values.map((value): [string, unknown] => [
      value,
      inAll((language) => Reflect.apply(labelOf, undefined, [list, value, language])),
    ]);
  const values = Object.entries(labelledLists).map(([list, all]): [string, unknown] => [
    list,
    Object.fromEntries(valueLabels(list, all)),
  ]);
  const fields = fieldNames.map((field) => [
    field,
    inAll((language) => fieldLabel(field, language)),
  ]);
  const table = { values: Object.fromEntries(values), fields: Object.fromEntries(fields) };
  return `${JSON.stringify(table, undefined, 2)}\n`;
}
