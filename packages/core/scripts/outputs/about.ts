/** What every description of the dataset says of it. */
export const about = {
  name: 'us-morocco-security',
  title: 'US–Morocco security cooperation: the sourced record',
  publisher: 'us-morocco-security contributors',
  licence: {
    name: 'CC0-1.0',
    path: 'https://creativecommons.org/publicdomain/zero/1.0/',
    title: 'Creative Commons Zero v1.0 Universal',
  },
  keywords: ['Morocco', 'United States', 'security cooperation', 'arms transfers', 'dataset'],
} as const;

/** The day on which the sources were last read, as the moment that formats ask for. */
export const momentOf = ({ asOf }: { readonly asOf: string }): string => `${asOf}T00:00:00Z`;
