/** The ticket as a table, and kept as a file. */
import { html, type TemplateResult } from 'lit'
import { formatBits, formatNumber } from '../../../client/locale/t.ts'
import { saveFile } from '../../../client/ui/save-file.ts'
import { teamName } from '../../../client/ui/team-name.ts'
import type { Team, TeamEffect } from '../../../shared/match/types.ts'
import type { TicketLine } from '../figures.ts'
import type { ReceiptView, TeamTicket } from '../view-types.ts'
import { large, lineName, method, shortName, spoken, whose as whoseModel } from './names.ts'
import { t } from './t.ts'
import { pngOf, ticketSvg, type Printed } from './ticket-picture.ts'

type Rows = Printed['rows']

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
