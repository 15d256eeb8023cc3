/** The true word, and everybody's surprise at it on one scale. */
import { html, nothing, type TemplateResult } from 'lit'
import type { RunView } from '../../view-types.ts'
import type { TeamView } from '../../../../shared/match/view-types.ts'
import { formatAmong, formatAmongShort, formatBits, formatDrop, formatShare } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'
import { bitsScale, type ScaleRow } from '../../../../client/ui/bits-scale.ts'
import { sentence } from '../../../../client/ui/sentence.ts'
import { shareBars } from '../../../../client/ui/share-bars.ts'
import { badgeOf } from '../../../../client/ui/team-badge.ts'
import { winners } from '../../../../client/ui/winners.ts'
import { draftShelf } from '../../../../client/store/draft-shelf.ts'
import { isChips, placed } from './chips-draft.ts'
import { runDuel } from './run-duel.ts'
import { askNumber } from '../../../../client/ui/told.ts'
import { told, toldOf } from '../told.ts'

type Bet = NonNullable<RunView['bet']>

/** Chips lay ready at the bell and were never placed. */
function isReady({ card }: Bet): boolean {
  const begun = draftShelf.get(`bet.${card}`)
  return isChips(begun) && placed(begun) > 0
}

/** `isPlayer`: whether whoever looks could have bet. */
export function runReveal(
  bet: Bet,
  words: readonly string[],
  teams: readonly TeamView[],
  isPlayer: boolean,
): TemplateResult {
  const { reveal } = bet
  if (reveal === null) return html`<p class="soft">${t('panel.measuring')}</p>`
  const { mine, model, truth } = reveal
  const blindBits = Math.log2(words.length)
  return html`
    <div class="card">
      <p class="kicker">${cardOf(bet)}</p>
      <p class="sentence">${sentence(words, filled(bet.words, truth), bet.words.indexOf(null))}</p>
    </div>
    ${
      mine === null
        ? isPlayer
          ? isReady(bet)
            ? html`<p class="red">${t('bet.lost-none')}</p>`
            : html`<p class="soft">${t('reveal.no-bet')}</p>`
          : nothing
        : html`<div class="stack">
            <p class="big-number saved">${formatAmong(mine.bits, blindBits)}</p>
            <p>
              <strong>
                ${
                  mine.saved >= 0
                    ? toldOf({ bits: mine.saved }, 'reveal.saved', { bits: formatBits(mine.saved) })
                    : told('reveal.lost', { bits: formatBits(-mine.saved) })
                }
                ${askNumber('bits', mine.bits, t('bits.surprise', { bits: formatBits(mine.bits) }))}
              </strong>
            </p>
            <p><strong>${besideNow(mine.bits, model.bits, blindBits)}</strong></p>
            <p class="soft">
              ${isLucky(reveal, [mine.bits]) ? t('reveal.luck') : nothing}
              ${told('reveal.share', { share: formatShare(mine.share), blind: formatBits(blindBits) })}
            </p>
          </div>`
    }
    ${leastSurprised(reveal, teams, blindBits)} ${runDuel(bet, blindBits)}
    <section class="card stack">
      <h2>${told('reveal.scale')}</h2>
      ${bitsScale(scaleRows(reveal, teams), blindBits)}
    </section>
    <section class="card stack">
      <h2>${t('reveal.top')}</h2>
      ${shareBars(
        words,
        model.top.slice(0, 6).map(({ word, p }) => ({ word, p, before: null })),
        truth,
      )}
    </section>
    ${
      reveal.players.length < 2
        ? nothing
        : html`<p class="soft small">${t('reveal.players', { list: reveal.players.map(formatBits).join(' · ') })}</p>`
    }
  `
}

/** Who won this card, by name, where there was somebody to win against. */
export function leastSurprised(
  { best, players }: NonNullable<Bet['reveal']>,
  teams: readonly TeamView[],
  blindBits: number,
): TemplateResult | typeof nothing {
  if (players.length < 2 || best.length === 0) return nothing
  return html`<section class="card stack">
    <h2>${t('reveal.best')}</h2>
    ${winners(best, teams, ({ figure }) =>
      t('winner.bits', { among: formatAmongShort(figure, blindBits), bits: formatBits(figure) }),
    )}
  </section>`
}

/** Somebody did better on this card than whoever knows the world exactly. */
export function isLucky(
  { floorBits }: Pick<NonNullable<Bet['reveal']>, 'floorBits'>,
  bits: readonly number[],
): boolean {
  return bits.some((each) => Number(formatBits(each)) < Number(formatBits(floorBits)))
}

/** My surprise at this card beside the model's. */
function besideNow(mine: number, model: number, blindBits: number) {
  const figures = {
    among: formatAmong(model, blindBits),
    mine: formatBits(mine),
    model: formatBits(model),
    by: formatDrop(mine, model),
  }
  if (figures.mine === figures.model) return told('reveal.beside-same', figures)
  return told(mine < model ? 'reveal.beside-me' : 'reveal.beside-model', figures)
}

/** Which card of which round, as a line above it. */
export function cardOf({ round, isAgain }: Bet): string {
  return t(isAgain ? 'bet.again' : 'bet.card', { card: round.at + 1, of: round.of })
}

export function filled(words: Bet['words'], truth: number): readonly number[] {
  return words.map((word) => word ?? truth)
}

function scaleRows(reveal: NonNullable<Bet['reveal']>, teams: readonly TeamView[]): readonly ScaleRow[] {
  return [
    { name: html`${told('reveal.floor')}`, bits: reveal.floorBits, kind: 'floor' },
    { name: t('reveal.model'), bits: reveal.model.bits, kind: 'model' },
    ...reveal.ghosts.map(({ id, bits }): ScaleRow => ({ name: html`${told(`reveal.${id}`)}`, bits, kind: 'ghost' })),
    // Alone, the team is the player.
    ...(reveal.players.length < 2 ? [] : reveal.teams).map(({ team, bits }): ScaleRow => ({
      name: badgeOf(team, teams, 18),
      bits,
      kind: 'team',
    })),
    ...(reveal.mine === null ? [] : [{ name: t('reveal.me'), bits: reveal.mine.bits, kind: 'me' } as const]),
  ]
}
