import { foldName } from '@us-morocco-security/core';
import { AnswerError } from '../failure.ts';
import { nearestIds } from './nearest.ts';

/** Takes a choice back. */
export const DEFAULT = 'default';

/** The IANA names that the runtime knows. */
export const timeZones = (): readonly string[] => [...Intl.supportedValuesOf('timeZone'), 'UTC'];

/** A zone as it travels in a button: `africa.casablanca`. */
export const zoneCode = (zone: string): string =>
  zone.toLowerCase().replaceAll('/', '.').replaceAll('_', '-').replaceAll('+', 'plus');

/** The city of a zone: "New York". */
const cityOf = (zone: string): string => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;

/** The zone of a code; of what is no code, the text itself. */
export const zoneOfCode = (code: string): string =>
  timeZones().find((zone) => zoneCode(zone) === code) ?? code;

/**
 * The time zone with a name: `Africa/Casablanca`, `casablanca`, `New York`; null for `default`.
 *
 * @throws AnswerError `unknown-name`, with the nearest ones
 */
export function timeZoneNamed(typed: string): string | null {
  if (typed.toLowerCase() === DEFAULT) return null;
  const folded = foldName(typed);
  const zones = timeZones();
  const found =
    zones.find((zone) => zoneCode(zone) === zoneCode(typed)) ??
    zones.find((zone) => foldName(cityOf(zone)) === folded);
  if (found !== undefined) return found;
  const near = nearestIds(
    typed,
    zones.flatMap((zone) => [zone, cityOf(zone)].map((name) => [name, zoneCode(zone)] as const)),
  );
  throw new AnswerError('unknown-name', typed, near);
}
