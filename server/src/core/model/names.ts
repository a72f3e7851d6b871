/** The names in a list of States. Official texts write "A, B and C"; names such as "Bosnia and Herzegovina" keep their "and". */
export function splitNames(list: string): string[] {
  const names: string[] = [];
  for (const piece of list.split(/[,;]/)) {
    const halves = piece.trim().split(/ and (?=\p{Lu})/u);
    let name = halves[0] ?? '';
    for (const half of halves.slice(1)) {
      const joined = `${name} and ${half}`;
      if (COMPOUND_NAMES.has(joined)) name = joined;
      else {
        names.push(name);
        name = half;
      }
    }
    names.push(name);
  }
  return names.map((name) => name.trim()).filter((name) => name !== '');
}

const COMPOUND_NAMES = new Set([
  'Antigua and Barbuda',
  'Bosnia and Herzegovina',
  'Saint Kitts and Nevis',
  'Saint Vincent and the Grenadines',
  'Sao Tome and Principe',
  'Trinidad and Tobago',
  'United Kingdom of Great Britain and Northern Ireland',
]);
