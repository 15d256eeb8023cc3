/**
 * A typeface that did not come: the text stands in the device's own, which nobody needs to be told. Browsers ask once; here
 * it is asked for until it comes.
 */
import { fetchFile } from './fetch-file.ts'
import { lazyPart } from './lazy-part.ts'

/** From now on, for the life of the page. */
export function insistOnTypeface(): void {
  document.fonts.addEventListener('loadingerror', ({ fontfaces }) => {
    for (const face of fontfaces) void bring(face)
  })
}

async function bring({ family, weight, style, stretch, unicodeRange }: FontFace): Promise<void> {
  const file = fileOf(unicodeRange)
  if (file === null) return
  const bytes = await lazyPart(() => fetchFile(file), { isQuiet: true })
  document.fonts.add(new FontFace(family, bytes, { weight, style, stretch, unicodeRange }))
}

/** The file of the rule for these characters; null when there is none, or it is not a file. */
function fileOf(unicodeRange: string): string | null {
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSFontFaceRule)) continue
      if (rule.style.getPropertyValue('unicode-range') !== unicodeRange) continue
      const file = /url\("?([^")]+)/.exec(rule.style.getPropertyValue('src'))?.[1]
      if (file !== undefined) return new URL(file, sheet.href ?? document.baseURI).href
    }
  }
  return null
}
