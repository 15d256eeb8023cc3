/** A model card in the field's headings, filled with what was measured. */
import { html, type TemplateResult } from 'lit'
import { formatBits, formatNumber, formatPercent } from '../../../client/locale/t.ts'
import { HEADINGS, type Heading } from '../headings.ts'
import type { ReleaseCard } from '../model-card.ts'
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
  const { users, option, figures } = card
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
      return analysesText(card)
    case 'ethics':
      return ethicsText(card)
  }
}

function analysesText({ users, bits, figures }: ReleaseCard): string {
  const others = bits[users === 'many' ? 'few' : 'many']
  const told = {
    users: formatBits(bits[users] ?? 0),
    open: formatBits(figures.open),
    clean: formatPercent(figures.clean),
    varied: formatPercent(figures.varied),
  }
  return others === null
    ? t('release-board.card-analyses-own', told)
    : t('release-board.card-analyses', { ...told, others: formatBits(others) })
}

/** What it is for those whom it was not made for. */
export function ethicsText({ users, bits }: ReleaseCard): string {
  const [own, others] = users === 'many' ? [bits.many, bits.few] : [bits.few, bits.many]
  if (own === null || others === null) return t('release-board.card-ethics-later')
  return others > own
    ? t('release-board.card-ethics', { bits: formatBits(others - own) })
    : t('release-board.card-ethics-none')
}

function trainingText({ maker, deed }: ReleaseCard): string {
  if (maker === null) return t('release-board.card-training-new')
  const before = t(`release-board.card-training-${maker}`)
  return deed === 'fix' ? t('release-board.card-training-fixed', { before }) : before
}
