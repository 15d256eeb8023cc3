/**
 * How a spreadsheet reads a plain file. It does not look into the file: it takes the separator and the decimal sign of
 * the country that its computer is set to. German, French and most other ones write 1,5 and part cells by semicolons.
 */
export const csvStyles = ['comma', 'semicolon', 'semicolon-point'] as const
export type CsvStyle = (typeof csvStyles)[number]

export interface CsvSigns {
  readonly separator: ',' | ';'
  readonly decimal: '.' | ','
}

export const signsOf: Readonly<Record<CsvStyle, CsvSigns>> = {
  comma: { separator: ',', decimal: '.' },
  semicolon: { separator: ';', decimal: ',' },
  'semicolon-point': { separator: ';', decimal: '.' },
}

/** Countries that write 1.5 and part cells by semicolons all the same. */
const semicolonPoint: ReadonlySet<string> = new Set(['CH', 'LI'])

/**
 * The likely style of a browser's languages. The first one says it if it names a country; `en-US` names none, it is what
 * English browsers come with everywhere: somebody in Berlin has `en-US, de`, and a spreadsheet that goes by Germany.
 * A guess, which the page lets be changed.
 */
export function likelyStyle(languages: readonly string[]): CsvStyle {
  const [first = 'en-US'] = languages
  if (semicolonPoint.has(regionOf(first))) return 'semicolon-point'
  const isSure = first.includes('-') && first !== 'en-US'
  const telling = isSure ? [first] : languages
  return telling.some((language) => decimalOf(language) === ',') ? 'semicolon' : 'comma'
}

function decimalOf(language: string): string {
  try {
    const parts = new Intl.NumberFormat(language).formatToParts(1.5)
    return parts.find(({ type }) => type === 'decimal')?.value ?? '.'
  } catch {
    return '.'
  }
}

function regionOf(language: string): string {
  try {
    return new Intl.Locale(language).region ?? ''
  } catch {
    return ''
  }
}
