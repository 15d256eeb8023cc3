/** One scale in bits with everyone on it: fewer bits is better and stands further left. A table by nature. */
import { html, type TemplateResult } from 'lit'
import { formatBits, t } from '../locale/t.ts'

export interface ScaleRow {
  readonly name: string | TemplateResult
  readonly bits: number
  readonly kind: 'floor' | 'model' | 'ghost' | 'team' | 'me'
}

/** Rows come in ascending bits. Width of a bar is its bits over `summitBits`, or over the largest row. */
export function bitsScale(rows: readonly ScaleRow[], summitBits: number): TemplateResult {
  const most = Math.max(summitBits, ...rows.map((row) => row.bits), 1e-9)
  const sorted = [...rows].sort((a, b) => a.bits - b.bits)
  return html`<table style="font-variant-numeric:tabular-nums">
    <caption class="quiet">
      ${t('scale.caption')}
    </caption>
    <tbody>
      ${sorted.map(
        (row) =>
          html`<tr>
            <th scope="row" style="font-weight:${row.kind === 'me' ? 800 : 600};padding:6px 10px 6px 0;width:36%">
              ${row.name}
            </th>
            <td style="padding:6px 0">
              <span
                aria-hidden="true"
                style="display:block;height:18px;border-radius:4px;box-sizing:border-box;width:${(100 * row.bits) / most}%;${barStyle(row.kind)}"
              ></span>
            </td>
            <td class="number" style="padding:6px 0 6px 10px;text-align:end;width:3.5em">${formatBits(row.bits)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`
}

function barStyle(kind: ScaleRow['kind']): string {
  switch (kind) {
    case 'floor':
      return 'border:2.5px dotted var(--teal)'
    case 'ghost':
      return 'border:2px dashed var(--ink-soft)'
    case 'model':
      return 'background:var(--teal)'
    case 'me':
      return 'background:var(--yellow);border:2px solid var(--ink)'
    case 'team':
      return 'background:var(--paper-deep);border:2px solid var(--ink)'
  }
}
