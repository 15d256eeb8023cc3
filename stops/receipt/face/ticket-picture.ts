/** The ticket as a picture that is made in this page: lines of text on paper. */
import { colourOf, type Ink } from '../../../client/stage/palette.ts'
import { linesOf } from '../../../client/stage/parts/lines.ts'
import type { Type } from '../../../client/stage/parts/write.ts'

/** As phones keep pictures. */
export async function pngOf(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height })
    canvas.getContext('2d')?.drawImage(image, 0, 0)
    return await new Promise((resolve, reject) =>
      canvas.toBlob((png) => (png === null ? reject(new Error('no picture came of the ticket')) : resolve(png))),
    )
  } finally {
    URL.revokeObjectURL(address)
  }
}

export interface Printed {
  readonly title: string
  readonly note: string
  readonly rows: readonly (readonly [name: string, figure: string])[]
  readonly foot: string
}

const MOST_LINES = 6
const width = 640
const margin = 40

/** Every line as text, in the system's own type: it can be opened, printed and read anywhere. What is too long goes on below. */
export function ticketSvg({ title, note, rows, foot }: Printed): string {
  const lines: string[] = []
  let y = 40
  const add = (text: string, look: Pick<Type, 'size' | 'weight'>, gap: number): void => {
    y += gap
    for (const line of linesOf(text, { ...look, fit: width - 2 * margin }, MOST_LINES, look.size)) {
      y += Math.round(look.size * 1.2)
      lines.push(
        `<text x="${margin}" y="${y}" font-size="${look.size}" font-weight="${look.weight}">${plain(line)}</text>`,
      )
    }
  }
  add(title, { size: 34, weight: 800 }, 0)
  add(note, { size: 16, weight: 400 }, 16)
  for (const [at, [name, figure]] of rows.entries()) {
    add(name, { size: 20, weight: 400 }, at === 0 ? 26 : 12)
    add(figure, { size: 26, weight: 800 }, 0)
  }
  add(foot, { size: 16, weight: 400 }, 24)
  const height = y + 60
  const [ink, card] = [hex('ink'), hex('card')]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" fill="${ink}"><rect width="${width}" height="${height}" fill="${card}"/><path d="M20 20H${width - 20}V${height - 20}H20Z" fill="none" stroke="${ink}" stroke-width="3" stroke-dasharray="12 8"/>${lines.join('')}</svg>`
}

function plain(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Of the light theme: paper is bright. */
function hex(ink: Ink): string {
  return `#${colourOf(ink, 'light').toString(16).padStart(6, '0')}`
}
