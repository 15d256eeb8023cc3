/** Who beat the machine? After the first round, and again after the second, against the trained model. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Duel, DuelRound } from '../../bet/view-types.ts'
import type { RunView } from '../../view-types.ts'
import { formatBits, formatCount } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'
import { told } from '../told.ts'

type Bet = NonNullable<RunView['bet']>

export function runDuel({ duel }: Bet): TemplateResult | typeof nothing {
  if (duel === null) return nothing
  return html`<section class="card stack duel">
    <h2>${t('duel.title')}</h2>
    ${round('before', duel.before)} ${duel.after === null ? nothing : round('after', duel.after)} ${mine(duel)}
    ${duel.after === null ? html`<p class="soft small">${t('duel.again')}</p>` : nothing}
  </section>`
}

function round(when: 'before' | 'after', { players, won, peopleBits, modelBits }: DuelRound): TemplateResult {
  return html`<p>
    <span class="soft">${t(`duel.${when}`)}</span><br />
    <strong>${t('duel.won', { count: won, of: players })}</strong><br />
    <span class="small"
      >${told('duel.means', { ours: formatCount(peopleBits), its: formatCount(modelBits), people: formatBits(peopleBits), model: formatBits(modelBits) })}</span
    >
  </p>`
}

function mine({ before, after }: Duel): TemplateResult | typeof nothing {
  const now = after ?? before
  if (now.mine === null) return nothing
  const figures = { mine: formatBits(now.mine), model: formatBits(now.modelBits) }
  return html`<p class="small">${told('duel.mine', figures)}</p>`
}
