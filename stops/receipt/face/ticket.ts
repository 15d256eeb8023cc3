/** The ticket as a table, and as a picture that is made in this page and kept as a file. */
import { html, type TemplateResult } from 'lit'
import { formatBits, formatNumber } from '../../../client/locale/t.ts'
import { saveFile } from '../../../client/ui/save-file.ts'
import { teamName } from '../../../client/ui/team-name.ts'
import type { Team, TeamEffect } from '../../../shared/match/types.ts'
import type { TicketLine } from '../figures.ts'
import type { TeamTicket } from '../view-types.ts'
import { large, lineName, whose } from './names.ts'
import { t } from './t.ts'

type Rows = readonly (readonly [name: string, figure: string])[]

export function ticketRows(ticket: readonly TicketLine[]): Rows {
  return ticket.map((line) => [lineName(line), large(line)])
}

/** Names of teams are what they are called in this room. */
export function teamRows(tickets: readonly TeamTicket[], teams: readonly Team[]): Rows {
  return tickets.map(({ team, bitsSaved, cards, foresight, effect }) => {
    const found = teams.find(({ id }) => id === team)
    const figures = [
      `${formatBits(bitsSaved)} ${t('receipt.bits')}`,
      `${formatNumber(cards)} ${t('receipt.cards')}`,
      `${formatNumber(foresight)} ${t('receipt.points')}`,
      ...(effect === null ? [] : [effectText(effect)]),
    ]
    return [found === undefined ? team : teamName(found), figures.join(' · ')]
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

interface Printed {
  readonly ticket: readonly TicketLine[]
  readonly origin: Parameters<typeof whose>[0]['origin']
  readonly tickets: readonly TeamTicket[]
}

/** `teams`: of the room. */
export async function saveTicket({ ticket, origin, tickets }: Printed, teams: readonly Team[]): Promise<void> {
  const rows = [...ticketRows(ticket), ...teamRows(tickets, teams)]
  const svg = ticketSvg(`${t('receipt.report-title')} · Gradient Express`, whose({ origin }), rows)
  saveFile(await pngOf(svg), 'receipt.png')
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

/** Every line as text, in the system's own type: it can be opened, printed and read anywhere. */
export function ticketSvg(title: string, note: string, rows: Rows): string {
  const pitch = 64
  const height = 210 + rows.length * pitch
  const line = (text: string, y: number, size: number, weight: number) =>
    `<text x="40" y="${y}" font-size="${size}" font-weight="${weight}">${plain(text)}</text>`
  const lines = rows.map(([name, figure], at) => {
    const y = 170 + at * pitch
    return `${line(name, y, 20, 400)}${line(figure, y + 28, 26, 700)}`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="${height}" viewBox="0 0 640 ${height}" font-family="system-ui, sans-serif" fill="#23282e"><rect width="640" height="${height}" fill="#fff9ec"/><path d="M20 20H620V${height - 20}H20Z" fill="none" stroke="#23282e" stroke-width="3" stroke-dasharray="12 8"/>${line(title, 80, 34, 800)}${line(note, 118, 16, 400)}${lines.join('')}</svg>`
}

function plain(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
