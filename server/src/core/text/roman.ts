const VALUES: ReadonlyMap<string, number> = new Map(Object.entries({ I: 1, V: 5, X: 10, L: 50, C: 100 }));

/** The value of a roman numeral in capitals, or null when it is none: "IIII" and "VX" are not. */
export function romanValue(numeral: string): number | null {
  let value = 0;
  for (let at = 0; at < numeral.length; at++) {
    const own = VALUES.get(numeral.charAt(at));
    if (own === undefined) return null;
    const next = VALUES.get(numeral.charAt(at + 1)) ?? 0;
    value += own < next ? -own : own;
  }
  return value > 0 && toRoman(value) === numeral ? value : null;
}

const NUMERALS: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

const LARGEST = 399;

/** The roman numeral of a number from 1 to 399; beyond that, the number in figures. */
export function toRoman(value: number): string {
  if (value > LARGEST) return String(value);
  let left = value;
  let numeral = '';
  for (const [size, sign] of NUMERALS) {
    for (; left >= size; left -= size) numeral += sign;
  }
  return numeral;
}
