/** An exact decimal: `units` × 10^-`places`. Amounts never pass through a float on their way. */
export interface Decimal {
  readonly units: bigint;
  readonly places: number;
}

export function decimal(whole: string, fraction = ''): Decimal {
  return { units: BigInt(whole + fraction), places: fraction.length };
}

export function timesTenTo(value: Decimal, exponent: number): Decimal {
  const places = value.places - exponent;
  return places >= 0
    ? { units: value.units, places }
    : { units: value.units * 10n ** BigInt(-places), places: 0 };
}

export function plus(left: Decimal, right: Decimal): Decimal {
  const places = Math.max(left.places, right.places);
  return { units: unitsAt(left, places) + unitsAt(right, places), places };
}

/** Plain digits, without an exponent, leading or trailing zeros: `8545000000`, `1.996`. */
export function print(value: Decimal): string {
  const digits = value.units.toString().padStart(value.places + 1, '0');
  const cut = digits.length - value.places;
  const fraction = digits.slice(cut).replace(/0+$/, '');
  return fraction === '' ? digits.slice(0, cut) : `${digits.slice(0, cut)}.${fraction}`;
}

function unitsAt(value: Decimal, places: number): bigint {
  return value.units * 10n ** BigInt(places - value.places);
}
