/** What a model is, what it read, what was measured of it and what it is for: a model card (Mitchell et al. 2019). */
import { html, type TemplateResult } from 'lit'
import { z } from 'zod'
import { parameterCount } from '../../../shared/model/config.ts'
import { formatAmongShort, formatBits, formatNumber, t } from '../../locale/t.ts'
import type { ModelCard } from '../model-card.ts'

const shape = z.object({
  vocab_size: z.number(),
  n_positions: z.number(),
  n_embd: z.number(),
  n_layer: z.number(),
  n_head: z.number(),
})

export function cardFacts(card: ModelCard): TemplateResult {
  const { vocab_size, n_positions, n_embd, n_layer, n_head } = shape.parse(JSON.parse(card.config))
  const config = { vocab: vocab_size, context: n_positions, layers: n_layer, width: n_embd, heads: n_head }
  const facts: readonly (readonly [string, string])[] = [
    [
      t('home.what'),
      t('home.what-text', {
        layers: n_layer,
        width: n_embd,
        heads: n_head,
        words: vocab_size,
        context: n_positions,
        weights: formatNumber(parameterCount({ ...config, attention: 'causal' })),
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
