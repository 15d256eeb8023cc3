/** What a model is, what it read, what was measured of it and what it is for: a model card (Mitchell et al. 2019). */
import { html, type TemplateResult } from 'lit'
import { parameterCount, type ModelConfig } from '../../../shared/model/config.ts'
import { formatAmongShort, formatBits, formatNumber, t } from '../../locale/t.ts'
import type { ModelCard } from '../model-card.ts'

export function cardFacts(card: ModelCard, config: ModelConfig): TemplateResult {
  const { vocab, context, layers, width, heads } = config
  const facts: readonly (readonly [string, string])[] = [
    [
      t('home.what'),
      t('home.what-text', {
        layers,
        width,
        heads,
        words: vocab,
        context,
        weights: formatNumber(parameterCount(config)),
      }),
    ],
    [t('home.trained'), t('home.trained-text', { topic: card.topic, count: card.steps })],
    [
      t('home.exam'),
      t('home.exam-text', {
        before: formatAmongShort(card.beforeBits, card.summitBits),
        after: formatAmongShort(card.afterBits, card.summitBits),
        beforeBits: formatBits(card.beforeBits),
        afterBits: formatBits(card.afterBits),
      }),
    ],
    [t('home.for'), t('home.for-text')],
    [t('home.data'), t('home.data-text')],
  ]
  return html`<section class="card stack" aria-labelledby="card">
    <h2 id="card">${t('home.card')}</h2>
    <dl>
      ${facts.map(
        ([name, fact]) =>
          html`<dt>${name}</dt>
            <dd>${fact}</dd>`,
      )}
    </dl>
  </section>`
}
