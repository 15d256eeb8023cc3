/** Who beat the machine? After the first round, and again after the second, against the trained model. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Duel, DuelRound } from '../../bet/view-types.ts'
import type { RunView } from '../../view-types.ts'
import { formatAmongShort, formatBits } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'
import { told } from '../told.ts'

type Bet = NonNullable<RunView['bet']>

export function runDuel({ duel }: Bet, blindBits: number): TemplateResult | typeof nothing {
  if (duel === null) return nothing
  return html`<section class="card stack duel">
    <h2>${t('duel.title')}</h2>
    ${round('before', duel.before, blindBits)} ${duel.after === null ? nothing : round('after', duel.after, blindBits)}
    ${isMineAlone(duel.after ?? duel.before) ? nothing : mine(duel)}
    ${duel.after === null ? html`<p class="soft small">${t('duel.again')}</p>` : nothing}
  </section>`
}

/** On the wall: both rounds in a line each. */
export function duelBeside({ before, after }: Duel): TemplateResult {
  return html`<section class="card stack">
    <h2>${t('duel.title')}</h2>
    ${(
      [
        ['before', before],
        ['after', after],
      ] as const
    ).map(([when, round]) =>
      round === null
        ? nothing
        : html`<p>
            <span class="soft">${t(`duel.${when}`)}:</span>
            <strong>${t('duel.won', { count: round.won, of: round.players })}</strong>
          </p>`,
    )}
  </section>`
}

/** Nobody else has bet: what is told of all is told of me. */
function isMineAlone({ players, mine: own }: DuelRound): boolean {
  return players === 1 && own !== null
}

function round(when: 'before' | 'after', each: DuelRound, blindBits: number): TemplateResult {
  const { players, won, peopleBits, modelBits } = each
  const isAlone = isMineAlone(each)
  return html`<p>
    <span class="soft">${t(`duel.${when}`)}</span><br />
    <strong
      >${isAlone ? t(won > 0 ? 'duel.you-won' : 'duel.you-lost') : t('duel.won', { count: won, of: players })}</strong
    ><br />
    <span class="small"
      >${told(isAlone ? 'duel.means-you' : 'duel.means', { ours: formatAmongShort(peopleBits, blindBits), its: formatAmongShort(modelBits, blindBits), people: formatBits(peopleBits), model: formatBits(modelBits) })}</span
    >
  </p>`
}

function mine({ before, after }: Duel): TemplateResult | typeof nothing {
  const now = after ?? before
  if (now.mine === null) return nothing
  const figures = { mine: formatBits(now.mine), model: formatBits(now.modelBits) }
  return html`<p class="small">${told('duel.mine', figures)}</p>`
}
