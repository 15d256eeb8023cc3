/** A model card in the field's headings, filled with what was measured. */
import { html, type TemplateResult } from 'lit'
import { formatBits, formatNumber, formatPercent } from '../../../client/locale/t.ts'
import { HEADINGS, type Heading, type ReleaseCard } from '../model-card.ts'
import { decisionText } from './names.ts'
import { t } from './t.ts'

export function cardPart(title: string, card: ReleaseCard): TemplateResult {
  return html`<section class="card stack">
    <h2>${title}</h2>
    <dl class="stack">
      ${HEADINGS.map(
        (heading) =>
          html`<div>
            <dt><strong>${t(`release-board.heading-${heading}`)}</strong></dt>
            <dd>${entry(heading, card)}</dd>
          </div>`,
      )}
    </dl>
  </section>`
}

function entry(heading: Heading, card: ReleaseCard): string {
  const { users, option, figures, bits } = card
  const [own, others] = users === 'many' ? [bits.many, bits.few] : [bits.few, bits.many]
  switch (heading) {
    case 'details':
      return t('release-board.card-details', { what: decisionText(option), steps: formatNumber(figures.steps) })
    case 'use':
      return t(`release-board.card-use-${users}`)
    case 'factors':
    case 'metrics':
    case 'evaluation':
    case 'caveats':
      return t(`release-board.card-${heading}`)
    case 'training':
      return trainingText(card)
    case 'analyses':
      return t('release-board.card-analyses', {
        users: formatBits(own),
        others: formatBits(others),
        open: formatBits(figures.open),
        clean: formatPercent(figures.clean),
        varied: formatPercent(figures.varied),
      })
    case 'ethics':
      return others > own
        ? t('release-board.card-ethics', { bits: formatBits(others - own) })
        : t('release-board.card-ethics-none')
  }
}

function trainingText({ maker, deed }: ReleaseCard): string {
  if (maker === null) return t('release-board.card-training-new')
  const before = t(`release-board.card-training-${maker}`)
  return deed === 'fix' ? t('release-board.card-training-fixed', { before }) : before
}
