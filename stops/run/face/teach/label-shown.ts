/** A card to label, the label that was given, what the town says of it, and what team-mates made of the same card. */
import { css, html, nothing, type TemplateResult } from 'lit'
import type { Label } from '../../teach/state.ts'
import { sameLabel } from '../../teach/same-label.ts'
import type { TeachRow } from '../../teach/view-types.ts'
import { textOf } from '../../../../client/locale/t.ts'
import { sentenceText } from '../../../../client/store/selectors.ts'
import { sentence } from '../../../../client/ui/sentence.ts'
import { t } from '../t.ts'
import { labelText } from './label-text.ts'
import { townWord } from './town-word.ts'

export const labelStyles = css`
  .verdict {
    border-inline-start: 6px solid var(--teal);
    padding-inline-start: 12px;
    text-align: start;
  }
  .verdict.otherwise {
    border-color: var(--red);
  }
`

/** With the chosen word in its blank. A sentence to write has nothing to show until it is written. */
export function cardToLabel(words: readonly string[], { kind, words: asked }: TeachRow['task'], chosen?: Label) {
  const said = chosen?.kind === 'words' ? chosen.tokens : asked
  if (said.length === 0) return nothing
  const blank = kind === 'complete' && chosen !== undefined ? asked.indexOf(null) : null
  return html`<div class="card stack">
    <p class="kicker">${textOf('teach', kind)}</p>
    <p class="sentence">${sentence(words, said, blank)}</p>
  </div>`
}

/** `mine` is the row's own label. */
export function verdict(words: readonly string[], { task, townSays }: TeachRow, mine: Label): TemplateResult {
  const word = townSays === null ? null : townWord(mine, townSays)
  return html`<p class="verdict ${word?.agrees === false ? 'otherwise' : ''}">
    <span class="soft">${saidOf(words, task, mine)}</span>
    ${word === null ? nothing : html`<br /><strong class=${word.agrees ? 'teal' : 'red'}>${word.text}</strong>`}
  </p>`
}

function saidOf(words: readonly string[], task: TeachRow['task'], mine: Label): string {
  const label = labelText(words, mine)
  if (mine.kind === 'words') return label
  const doubted = task.words.filter((word) => word !== null)
  return `${sentenceText(words, doubted)} · ${label}`
}

/** What others made of the same card. */
export function proposals(words: readonly string[], { mine, proposals }: TeachRow): TemplateResult | typeof nothing {
  const isMine = (label: Label) => mine !== null && sameLabel(mine, label)
  const others = proposals.filter(({ label, votes }) => votes > (isMine(label) ? 1 : 0))
  if (others.length === 0) return nothing
  return html`<section class="stack" aria-label=${t('teach.proposals')}>
    <h2 class="body-size">${t('teach.proposals')}</h2>
    ${proposals.map(
      ({ label, votes }) =>
        html`<p class="row between">
          <strong>${labelText(words, label)}</strong>
          <span class="soft">${t('teach.votes', { count: votes })}${isMine(label) ? ` · ${t('teach.mine')}` : ''}</span>
        </p>`,
    )}
  </section>`
}
