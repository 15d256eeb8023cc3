/** Slides as a presentation, made in the page. */
import Presentation from 'pptxgenjs'
import type { Slide } from './slides.ts'

/** Inches of a wide slide. */
const PAGE = { wide: 13.33, margin: 0.6, text: 5.4 } as const
const WIDTH = PAGE.wide - 2 * PAGE.margin
const INK = '23282E'
/** Named, because any computer has it. */
const FONT = 'Arial'
/** Points of type, and between two paragraphs. */
const SIZES = [28, 24, 20, 17] as const
const SMALLEST = 14
const BETWEEN = 8
/** A letter is about half as wide as its type is high, and a line a fifth higher. */
const LETTER = 0.5
const LINE = 1.2

export async function pptxOf(slides: readonly Slide[]): Promise<Blob> {
  const show = new Presentation()
  show.layout = 'LAYOUT_WIDE'
  for (const { title, lines, facts, notes, direction } of slides) {
    const slide = show.addSlide()
    const isRightToLeft = direction === 'rtl'
    const [near, far] = isRightToLeft ? (['right', 'left'] as const) : (['left', 'right'] as const)
    const box = { x: PAGE.margin, y: 1.6, w: WIDTH, fontFace: FONT, color: INK, align: near, rtlMode: isRightToLeft }
    slide.addText(title, { ...box, y: 0.4, h: 1, fontSize: 34, bold: true })
    const fontSize = sizeFor(facts.length > 0 ? facts.map(([name]) => name) : lines)
    if (facts.length > 0) {
      // A table runs from left to right in any language: its columns are turned by hand.
      const inOrder = <T>(all: T[]) => (isRightToLeft ? all.toReversed() : all)
      slide.addTable(
        facts.map(([name, value]) =>
          inOrder([
            { text: name, options: { align: near } },
            { text: value, options: { align: far, bold: true } },
          ]),
        ),
        {
          ...box,
          fontSize,
          colW: inOrder([WIDTH * 0.7, WIDTH * 0.3]),
          border: { type: 'solid', pt: 0.75, color: INK },
        },
      )
    } else
      slide.addText(
        lines.map((text) => ({
          text,
          options: {
            breakLine: true,
            align: near,
            rtlMode: isRightToLeft,
            ...(lines.length > 1 ? { bullet: true } : {}),
          },
        })),
        { ...box, h: PAGE.text, fontSize, valign: 'top', paraSpaceAfter: BETWEEN },
      )
    if (notes !== '') slide.addNotes(notes)
  }
  const file = await show.write({ outputType: 'blob' })
  if (!(file instanceof Blob)) throw new TypeError('no presentation came')
  return file
}

/** The largest type in which these paragraphs fit. */
function sizeFor(paragraphs: readonly string[]): number {
  const room = PAGE.text * 72
  const rows = (size: number) =>
    paragraphs.reduce((sum, text) => sum + Math.ceil((text.length * size * LETTER) / (WIDTH * 72)), 0)
  const fits = (size: number) => rows(size) * size * LINE + paragraphs.length * BETWEEN <= room
  return SIZES.find(fits) ?? SMALLEST
}
