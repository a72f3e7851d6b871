/**
 * Number of the first resolution that the Security Council adopted in each year from 1946. From 2000 on read from the
 * official texts; before from section 8.4 of the drafting reference, which agrees with every citation in them.
 */
const FIRST_NUMBERS: readonly number[] = [
  1, 16, 38, 67, 79, 90, 97, 99, 104, 107, 111, 122, 127, 132, 133, 161, 170, 172, 186, 200, 220, 233, 245,
  263, 276, 292, 308, 325, 345, 367, 385, 403, 423, 444, 462, 485, 500, 530, 546, 560, 581, 594, 607, 627,
  647, 684, 726, 800, 893, 970, 1036, 1093, 1147, 1220, 1285, 1335, 1387, 1455, 1522, 1581, 1652, 1739, 1795,
  1860, 1908, 1967, 2033, 2086, 2133, 2196, 2260, 2337, 2398, 2452, 2504, 2561, 2618, 2672, 2722, 2768, 2812,
];
const FIRST_YEAR = 1946;
const LAST_YEAR = FIRST_YEAR + FIRST_NUMBERS.length - 1;

/**
 * The year in which the Security Council adopted its resolution `number`; null where the table does not reach. The
 * numbers of the last year of the table may be those of any later one.
 */
export function councilYear(number: number): { readonly year: number; readonly orLater: boolean } | null {
  if (number < 1 || !Number.isInteger(number)) return null;
  let low = 0;
  let high = FIRST_NUMBERS.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((FIRST_NUMBERS[middle] as number) <= number) low = middle + 1;
    else high = middle;
  }
  const year = FIRST_YEAR + low - 1;
  return { year, orLater: year === LAST_YEAR };
}

/** The first and the last number of one year; the last is null where the table ends, and both are where it does not reach. */
export function councilNumbers(
  year: number,
): { readonly first: number; readonly last: number | null } | null {
  const first = FIRST_NUMBERS[year - FIRST_YEAR];
  if (first === undefined) return null;
  const next = FIRST_NUMBERS[year - FIRST_YEAR + 1];
  return { first, last: next === undefined ? null : next - 1 };
}
