import { formatEdtf } from '@us-morocco-security/core/labels';
import type { Context, NameKind, OptionDefinition } from '../command.ts';
import { speak } from '../language/messages.ts';
import { chartLabel, chartNames } from '../pictures/names.ts';
import type { Request } from '../request.ts';
import { citables } from '../resolve/named.ts';
import { quietHoursNamed } from '../resolve/quiet-hours.ts';
import { subjectLabel, topicOfCode } from '../resolve/subjects.ts';
import { DEFAULT, zoneOfCode } from '../resolve/time-zones.ts';
import { choiceLabel, commandWords, quietLabel } from '../words.ts';
import { typedCommand } from './typed.ts';

/** What a title is written from. */
type Writer = Pick<Context, 'commands' | 'dataset' | 'language' | 'surface' | 'installation'>;

/** A question as a reader would name it: "Deal: M142 HIMARS (2023)"; its ID where it names nothing on record. */
export function questionTitle(
  writer: Writer,
  request: Pick<Request, 'command' | 'options'>,
): string {
  const command = writer.commands.find(({ name }) => name === request.command);
  if (command === undefined) return `/${request.command}`;
  const { title } = commandWords(command.name, writer.language);
  const subjects = questionSubjects(writer, request);
  if (subjects === '') return title;
  return speak(writer.language)('labelled', { label: title, value: subjects });
}

/** What a question is about: the names of its options' values; empty where it has none. */
export function questionSubjects(
  writer: Writer,
  request: Pick<Request, 'command' | 'options'>,
): string {
  const command = writer.commands.find(({ name }) => name === request.command);
  const subjects = Object.entries(command?.options ?? {}).flatMap(([name, option]) => {
    const value = request.options[name];
    return value === undefined ? [] : [subjectOf(writer, option, value)];
  });
  return [...new Set(subjects)].join(' · ');
}

function subjectOf(writer: Writer, option: OptionDefinition, value: string): string {
  const { dataset, language } = writer;
  switch (option.type) {
    case 'name':
      return nameOf(writer, option.of, value);
    case 'date':
      return isDated(value) ? formatEdtf(value, language) : value;
    case 'choice':
      return choiceLabel(value, dataset, language);
    case 'text':
      return value;
    default:
      return option satisfies never;
  }
}

const isDated = (value: string): boolean => /^\d{4}(?:-\d\d){0,2}$/.test(value);

/** The readable title of an identifier; the identifier itself where there is none. */
export function nameOf(writer: Writer, of: NameKind, id: string): string {
  const { dataset, language } = writer;
  const named = () =>
    [...dataset.systems, ...dataset.programmes, ...dataset.terms].find((entry) => entry.id === id)
      ?.name[language] ?? id;
  switch (of) {
    case 'deal':
    case 'record':
      return citables(dataset).find((one) => one.id === id)?.title[language] ?? id;
    case 'conflict':
      return dataset.conflicts.find((one) => one.id === id)?.title[language] ?? id;
    case 'command': {
      const command = writer.commands.find(({ name }) => name === id);
      return command === undefined ? id : typedCommand(writer, command.name);
    }
    case 'release':
    case 'anything':
      return id;
    case 'subject':
      return subjectLabel({ dataset, language }, topicOfCode(id));
    case 'time-zone':
      return id === DEFAULT ? choiceLabel(id, dataset, language) : zoneOfCode(id);
    case 'quiet-hours':
      return quietLabel(quietHoursNamed(id), language);
    case 'chart': {
      const chart = chartNames.find((name) => name === id);
      return chart === undefined ? named() : chartLabel(chart, language);
    }
    case 'system':
    case 'term':
    case 'comparable':
      return named();
    default:
      return of satisfies never;
  }
}
