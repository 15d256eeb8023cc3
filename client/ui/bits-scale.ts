/** One scale in bits with everyone on it: fewer bits is better and stands further left. A table by nature. */
import { html, type TemplateResult } from 'lit'
import { formatBits, t } from '../locale/t.ts'
import { barPart } from './bar-part.ts'

export interface ScaleRow {
  readonly name: string | TemplateResult
  readonly bits: number
  readonly kind: 'floor' | 'model' | 'ghost' | 'team' | 'me'
}

const looks: Readonly<Record<ScaleRow['kind'], string>> = {
  floor: 'is-floor',
  ghost: 'is-ghost',
  model: 'is-true',
  me: 'is-mine',
  team: 'is-team',
}

/** Rows come in ascending bits. Width of a bar is its bits over `summitBits`, or over the largest row. */
export function bitsScale(rows: readonly ScaleRow[], summitBits: number): TemplateResult {
  const most = Math.max(summitBits, ...rows.map((row) => row.bits), 1e-9)
  const sorted = [...rows].sort((a, b) => a.bits - b.bits)
  return html`<table class="bar-table">
    <caption class="quiet">
      ${t('scale.caption')}
    </caption>
    <tbody>
      ${sorted.map(
        (row) =>
          html`<tr>
            <th scope="row" class=${row.kind === 'me' ? 'is-me' : ''}>${row.name}</th>
            <td>${barPart('scale', row.bits / most, looks[row.kind])}</td>
            <td class="number">${formatBits(row.bits)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`
}
