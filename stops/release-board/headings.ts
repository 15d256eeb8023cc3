/** A model card's headings, the field's own: Mitchell et al. 2019, Model Cards for Model Reporting. */

export const HEADINGS = [
  'details',
  'use',
  'factors',
  'metrics',
  'evaluation',
  'training',
  'analyses',
  'ethics',
  'caveats',
] as const
export type Heading = (typeof HEADINGS)[number]
