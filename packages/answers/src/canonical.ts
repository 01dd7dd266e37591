import type { Command, Context, NameKind, OptionDefinition } from './command.ts';
import { dealNamed, recordNamed, systemNamed, termNamed } from './present/named.ts';
import { sideNamed } from './present/sides.ts';
import type { Request } from './request.ts';

/**
 * The options of an answered request in one spelling each: names as IDs, the rest as
 * `readOptions` read it. So the same question always reads the same, and is short enough to travel in a button.
 *
 * @param values - as `readOptions` read them, and as the command has answered them
 */
export function canonicalOptions(
  context: Context,
  command: Command,
  values: Readonly<Record<string, string | undefined>>,
): Request['options'] {
  return Object.fromEntries(
    Object.entries(command.options).flatMap(([name, definition]) => {
      const value = values[name];
      return value === undefined ? [] : [[name, canonicalValue(context, definition, value)]];
    }),
  );
}

function canonicalValue(context: Context, option: OptionDefinition, value: string): string {
  switch (option.type) {
    case 'name':
      return idOf(context, option.of, value);
    case 'date':
    case 'choice':
    case 'text':
      return value;
    default:
      return option satisfies never;
  }
}

function idOf(context: Context, of: NameKind, name: string): string {
  switch (of) {
    case 'system':
      return systemNamed(context, name).id;
    case 'deal':
      return dealNamed(context, name).id;
    case 'term':
      return termNamed(context, name).id;
    case 'record':
      return recordNamed(context, name).id;
    case 'comparable':
      return sideNamed(context, name).id;
    case 'command':
      return name.replace(/^\//, '').toLowerCase();
    case 'release':
      return name.replace(/^v/i, '');
    case 'anything':
      return name;
    default:
      return of satisfies never;
  }
}
