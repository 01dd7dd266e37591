import { defineCommand } from '../command.ts';
import { wholeProgramme } from './programme.ts';
import { yearOfProgramme } from './programme-year.ts';

export const eda = defineCommand({
  name: 'eda',
  options: {},
  answer: (context) =>
    wholeProgramme(context, 'eda', [
      { command: 'explain', options: { term: 'eda-valuation' } },
      { command: 'assistance', options: { programme: 'eda' } },
    ]),
});

export const dcs = defineCommand({
  name: 'dcs',
  options: {},
  answer: (context) =>
    wholeProgramme(context, 'dcs', [
      { command: 'explain', options: { term: 'export-authorisation' } },
      { command: 'fms' },
    ]),
});

const year = { type: 'date', required: false } as const;

export const fmf = defineCommand({
  name: 'fmf',
  options: { year },
  answer: (context, { year: asked }) =>
    asked === undefined
      ? wholeProgramme(context, 'fmf', [
          { command: 'assistance', options: { programme: 'fmf' } },
          { command: 'imet' },
        ])
      : yearOfProgramme(context, 'fmf', asked),
});

export const imet = defineCommand({
  name: 'imet',
  options: { year },
  answer: (context, { year: asked }) =>
    asked === undefined
      ? wholeProgramme(context, 'imet', [
          { command: 'assistance', options: { programme: 'imet' } },
          { command: 'fmf' },
        ])
      : yearOfProgramme(context, 'imet', asked),
});

export const demining = defineCommand({
  name: 'demining',
  options: {},
  answer: (context) =>
    wholeProgramme(context, 'cwd', [{ command: 'assistance', options: { programme: 'cwd' } }]),
});
