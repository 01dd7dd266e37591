/** Checks a text against the record, apart from the page. The text goes nowhere else. */
import { answer, isLanguage, readArticle, withoutBidiControls } from '@us-morocco-security/answers';
import { collectionNames, dataset } from '@us-morocco-security/core';
import type { CheckAnswer, CheckedRow, CheckQuestion } from '../messages.ts';

const collections = new Map(
  collectionNames.flatMap((name) => dataset[name].map(({ id }) => [id, name] as const)),
);

addEventListener('message', ({ data }: MessageEvent<CheckQuestion>) => {
  const language = isLanguage(data.language) ? data.language : 'en';
  const request = { command: 'verify', options: { claim: data.text }, language, page: 1 };
  const { lead } = answer(request, dataset, () => new Date(dataset.asOf), 'page');
  const rows = readArticle(dataset, data.text, language).map(({ record, ...row }): CheckedRow => {
    const collection = collections.get(record);
    return {
      ...row,
      part: withoutBidiControls(row.part),
      recorded: withoutBidiControls(row.recorded),
      path: collection === undefined ? '' : `${collection}/${record}/`,
    };
  });
  const checked: CheckAnswer = { lead: withoutBidiControls(lead.text), rows };
  postMessage(checked);
});
