/** The ticket as a table, and as a picture that is made in this page and kept as a file. */
import { html, type TemplateResult } from 'lit'
import { formatBits, formatNumber } from '../../../client/locale/t.ts'
import { linesOf } from '../../../client/stage/parts/lines.ts'
import type { Type } from '../../../client/stage/parts/write.ts'
import { saveFile } from '../../../client/ui/save-file.ts'
import { teamName } from '../../../client/ui/team-name.ts'
import type { Team, TeamEffect } from '../../../shared/match/types.ts'
import type { TicketLine } from '../figures.ts'
import type { ReceiptView, TeamTicket } from '../view-types.ts'
import { large, lineName, method, shortName, spoken, whose as whoseModel } from './names.ts'
import { t } from './t.ts'

type Rows = readonly (readonly [name: string, figure: string])[]

export function ticketRows(ticket: readonly TicketLine[]): Rows {
  return ticket.map((line) => [lineName(line), large(line)])
}

/** Names of teams are what they are called in this room; what nobody did has no line. */
export function teamRows(tickets: readonly TeamTicket[], teams: readonly Team[]): Rows {
  return tickets.flatMap(({ team, bitsSaved, cards, foresight, effect }) => {
    const found = teams.find(({ id }) => id === team)
    const figures = [
      ...(cards === 0
        ? []
        : [`${formatBits(bitsSaved)} ${t('receipt.bits')} · ${formatNumber(cards)} ${t('receipt.cards')}`]),
      `${formatBits(foresight)} ${t('receipt.points')}`,
      ...(effect === null ? [] : [effectText(effect)]),
    ]
    return figures.map((figure): Rows[number] => [found === undefined ? team : teamName(found), figure])
  })
}

function effectText({ verdict, mean }: TeamEffect): string {
  if (verdict === 'too-close') return t('receipt.effect-close')
  return t(verdict === 'helped' ? 'receipt.effect' : 'receipt.effect-hurt', { bits: formatBits(Math.abs(mean)) })
}

export function rowsTable(name: string, rows: Rows): TemplateResult {
  return html`<table class="bar-table" aria-label=${name}>
    <tbody>
      ${rows.map(
        ([line, figure]) =>
          html`<tr>
            <th scope="row">${line}</th>
            <td class="number">${figure}</td>
          </tr>`,
      )}
    </tbody>
  </table>`
}

/** `teams`: of the room, if theirs are on it. `whose`: part of the file's name. */
export async function saveTicket(view: ReceiptView, teams: readonly Team[], whose: 'team' | 'class'): Promise<void> {
  const { ticket, estimates, origin } = view
  const said = estimates.flatMap(({ what, guess: { mine } }): Rows =>
    mine === null ? [] : [[shortName(what), t('receipt.you', { said: spoken(mine) })]],
  )
  const rows = [...ticketRows(ticket ?? []), ...said, ...teamRows(teams.length === 0 ? [] : view.teams, teams)]
  const svg = ticketSvg({
    title: `${t('receipt.report-title')} · Gradient Express`,
    note: whoseModel({ origin }),
    rows,
    foot: method(),
  })
  saveFile(await pngOf(svg), `receipt-of-${whose}.png`)
}

/** As phones keep pictures. */
async function pngOf(svg: string): Promise<Blob> {
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

interface Printed {
  readonly title: string
  readonly note: string
  readonly rows: Rows
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
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" fill="#23282e"><rect width="${width}" height="${height}" fill="#fff9ec"/><path d="M20 20H${width - 20}V${height - 20}H20Z" fill="none" stroke="#23282e" stroke-width="3" stroke-dasharray="12 8"/>${lines.join('')}</svg>`
}

function plain(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
