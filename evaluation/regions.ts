/** The region of an article's outlet, by the country that the ids of the ww articles begin with. */
const COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  Africa: ['af', 'alg', 'eg', 'et', 'ghana', 'mauritius', 'nm', 'panaf', 'sa'],
  'East and Southeast Asia': ['cn', 'jp', 'kr', 'mong', 'my', 'th', 'tw'],
  'South Asia': ['bangladesh', 'in', 'pk'],
  'Middle East': ['asia', 'iran', 'israel', 'jr', 'kw', 'oman', 'saud', 'uae'],
  'Latin America': [
    ...['arg', 'chile', 'col', 'cosric', 'cosrica', 'cuba', 'ecuador', 'elsalv', 'guyana', 'hond', 'mex'],
    ...['nic', 'pan', 'paraguay', 'uruguay', 'ven'],
  ],
  'Australia and Canada': ['aus', 'canada'],
}

export const REGIONS = Object.keys(COUNTRIES)

export function regionOf(id: string): string | undefined {
  const country = id.split('_')[0]!
  return REGIONS.find((region) => COUNTRIES[region]!.includes(country))
}
