/** Checks a text against the record, apart from the page. The text goes nowhere else. */
import {
  answer,
  isLanguage,
  pathsOf,
  readSentences,
  toneOf,
  withoutBidiControls,
} from '@us-morocco-security/answers';
import { dataset } from '@us-morocco-security/core';
import type { CheckAnswer, CheckQuestion } from '../messages.ts';

addEventListener('message', ({ data }: MessageEvent<CheckQuestion>) => {
  const language = isLanguage(data.language) ? data.language : 'en';
  const { home, record: recordPath } = pathsOf(language, dataset);
  const request = { command: 'verify', options: { claim: data.text }, language, page: 1 };
  const { lead } = answer(request, dataset, () => new Date(dataset.asOf), 'page');
  const checked: CheckAnswer = {
    number: data.number,
    lead: withoutBidiControls(lead.text),
    sentences: readSentences(dataset, data.text, language).map(({ parts, ...sentence }) => ({
      ...sentence,
      parts: parts.map(({ part, recorded, record, verdict, verdictText }) => ({
        part: withoutBidiControls(part),
        tone: toneOf(verdict),
        verdictText,
        recorded: withoutBidiControls(recorded),
        path: recordPath(record)?.slice(home.length) ?? '',
      })),
    })),
  };
  postMessage(checked);
});
