/** What a hand does with a card: pick the word of a blank, keep, bin or mend a doubtful sentence, write one. It only chooses. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Rack, TokenId } from '../../../../shared/packs/pack.ts'
import type { Label } from '../../teach/state.ts'
import type { TeachRow, TeachView } from '../../teach/view-types.ts'
import '../../../../client/moves/sentence-builder.ts'
import '../../../../client/ui/word-picker.ts'
import { t } from '../t.ts'
import { filledWith } from './label-text.ts'

export interface Bench {
  readonly words: readonly string[]
  readonly racks: readonly Rack[]
  readonly limits: Pick<TeachView, 'shortest' | 'longest'>
  /** The label that is chosen and not sent. */
  readonly chosen: Label | undefined
  /** The sentence under the pen; undefined: none. */
  readonly written: readonly TokenId[] | undefined
  /** null: back to the pen. */
  readonly choose: (label: Label | null) => void
  readonly write: (tokens: readonly TokenId[]) => void
}

export function labelControls(task: TeachRow['task'], bench: Bench): TemplateResult {
  switch (task.kind) {
    case 'complete':
      return html`<word-picker
        .words=${bench.words}
        .racks=${bench.racks}
        label=${t('teach.complete')}
        @pick=${(event: CustomEvent<TokenId>) => bench.choose({ kind: 'words', tokens: filledWith(task.words, event.detail) })}
      ></word-picker>`
    case 'doubt':
      return html`${doubts(task, bench)} ${bench.written === undefined ? nothing : pen(bench.written, bench)}`
    case 'write':
      return html`${pen(bench.written ?? [], bench)}`
  }
}

function doubts({ words }: TeachRow['task'], { chosen, written, choose, write }: Bench): TemplateResult {
  const sentence = words.filter((word) => word !== null)
  const button = (text: string, isOn: boolean, act: () => void, look = '') =>
    html`<button type="button" class="grow ${look}" aria-pressed=${isOn} @click=${act}>${text}</button>`
  const isMended = chosen === undefined ? written !== undefined : chosen.kind === 'words'
  return html`<div class="row">
    ${button(t('teach.keep'), chosen?.kind === 'keep', () => choose({ kind: 'keep' }))}
    ${button(t('teach.repair'), isMended, () => write(written ?? sentence))}
    ${button(t('teach.bin'), chosen?.kind === 'bin', () => choose({ kind: 'bin' }), 'danger')}
  </div>`
}

/** Until the sentence is said to be ready; then it can be read as a whole, and taken up again. */
function pen(
  written: readonly TokenId[],
  { words, racks, limits, chosen, choose, write }: Bench,
): TemplateResult | typeof nothing {
  if (chosen?.kind === 'words')
    return html`<button type="button" @click=${() => choose(null)}>${t('teach.change')}</button>`
  if (chosen !== undefined) return nothing
  const missing = limits.shortest - written.length
  return html`<sentence-builder
      .words=${words}
      .racks=${racks}
      .value=${written}
      .most=${limits.longest}
      label=${t('teach.write')}
      @change=${(event: CustomEvent<readonly TokenId[]>) => write(event.detail)}
    ></sentence-builder>
    <button
      type="button"
      aria-disabled=${missing > 0}
      @click=${() => (missing > 0 ? undefined : choose({ kind: 'words', tokens: written }))}
    >
      ${missing > 0 ? t('teach.words-missing', { count: missing }) : t('teach.ready')}
    </button>`
}
