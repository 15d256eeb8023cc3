/** Slides as a presentation, made in the page. */
import Presentation from 'pptxgenjs'
import { isRightToLeft } from '../locale/spoken.ts'
import type { Slide } from './slides.ts'

/** Inches of a wide slide. */
const PAGE = { wide: 13.33, margin: 0.6 } as const
const WIDTH = PAGE.wide - 2 * PAGE.margin
const INK = '23282E'
/** Named, because any computer has it. */
const FONT = 'Arial'
/** Points: of few lines, of more, of many. */
const SIZES = [
  { most: 3, size: 26 },
  { most: 6, size: 22 },
  { most: 9, size: 18 },
] as const
const SMALLEST = 15

export async function pptxOf(slides: readonly Slide[]): Promise<Blob> {
  const show = new Presentation()
  show.layout = 'LAYOUT_WIDE'
  // A slide keeps the side of a paragraph apart from the way its words run.
  const way = isRightToLeft() ? { rtlMode: true, align: 'right' as const } : {}
  const across = <T>(cells: readonly T[]) => (isRightToLeft() ? cells.toReversed() : [...cells])
  for (const { title, lines, facts, notes } of slides) {
    const slide = show.addSlide()
    const box = { x: PAGE.margin, y: 1.6, w: WIDTH, fontFace: FONT, color: INK, ...way }
    slide.addText(title, { ...box, y: 0.4, h: 1, fontSize: 34, bold: true })
    const fontSize = SIZES.find(({ most }) => Math.max(lines.length, facts.length) <= most)?.size ?? SMALLEST
    if (facts.length > 0)
      slide.addTable(
        facts.map(([name, value]) =>
          across([
            { text: name, options: { ...way } },
            { text: value, options: { align: isRightToLeft() ? 'left' : 'right', bold: true } },
          ]),
        ),
        { ...box, fontSize, colW: across([WIDTH * 0.7, WIDTH * 0.3]), border: { type: 'solid', pt: 0.75, color: INK } },
      )
    else
      slide.addText(
        lines.map((text) => ({
          text,
          options: { breakLine: true, ...way, ...(lines.length > 1 ? { bullet: true } : {}) },
        })),
        { ...box, h: 5.4, fontSize, valign: 'top', paraSpaceAfter: 8 },
      )
    if (notes !== '') slide.addNotes(notes)
  }
  const file = await show.write({ outputType: 'blob' })
  if (!(file instanceof Blob)) throw new TypeError('no presentation came')
  return file
}
