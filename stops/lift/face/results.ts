/** What the lift showed, floor by floor: for phones, and for the wall where there is no stage. */
import { html, nothing, type TemplateResult } from 'lit'
import '../../../client/locale/en/controls.ts'
import { formatList, formatPercent } from '../../../client/locale/t.ts'
import { wordOf } from '../../../client/locale/word-of.ts'
import { betBars } from '../../../client/moves/bet-tally.ts'
import type { LiftView } from '../view-types.ts'
import { floorName, floorNames } from './names.ts'
import { t } from './t.ts'

type Ride = NonNullable<LiftView['ride']>

export function headline({ ride }: LiftView, words: readonly string[]): string {
  if (ride === null) return t('lift.bet')
  return ride.settled === null ? t('lift.bet') : t('lift.settled', { floor: ride.settled, word: topWord(ride, words) })
}

function topWord({ floors }: Ride, words: readonly string[]): string {
  return firstOn(floors.at(-1), words)
}

function firstOn(guesses: Ride['floors'][number] | undefined, words: readonly string[]): string {
  const word = guesses?.[0]?.word
  return word === undefined ? '' : wordOf(words, word)
}

/** The highest floor on top, as in a house: its first guess large, the others behind it; once told, who bet sees its own chips. */
export function floorRows({ ride, bet }: LiftView, words: readonly string[]): TemplateResult | typeof nothing {
  if (ride === null) return nothing
  const { settled } = ride
  const rows = ride.floors.map((guesses, floor) => ({ guesses, floor })).toReversed()
  return html`<table class="floors" aria-label=${t('lift.floors')}>
    <tbody>
      ${rows.map(({ guesses, floor }) => {
        const texts = guesses.map(({ word, p }) =>
          t('lift.guess', { word: wordOf(words, word), share: formatPercent(p) }),
        )
        const isSettled = settled !== null && floor >= settled
        return html`<tr>
          <th scope="row">${floor === settled ? '✓ ' : ''}${floorName(floor)}</th>
          <td>
            <strong class=${isSettled ? 'teal' : ''}>${texts[0]}</strong>
            <span class="soft small">${texts.slice(1).join(' · ')}</span>
            ${settled === null ? nothing : myChips(bet.mine?.[floor - 1])}
          </td>
        </tr>`
      })}
    </tbody>
  </table>`
}

function myChips(count: number | undefined): TemplateResult | typeof nothing {
  return count === undefined || count === 0
    ? nothing
    : html`<strong class="small">${t('lift.my-chips', { count })}</strong>`
}

/** What is worth saying about this ride. */
export function rideTexts({ ride, round }: LiftView, words: readonly string[]): TemplateResult | typeof nothing {
  if (ride === null || ride.settled === null) return nothing
  const { settled, floors } = ride
  const entrance = firstOn(floors[0], words)
  return html`<p>
      <strong>
        ${
          settled <= 1
            ? t('lift.right-away')
            : t('lift.changed', { floor: settled - 1, word: firstOn(floors[settled - 1], words) })
        }
      </strong>
    </p>
    ${
      round === 1 && floors[0]?.[0]?.word === ride.words.at(-1)
        ? html`<p class="soft">${t('lift.entrance-text', { word: entrance })}</p>`
        : nothing
    }`
}

/** All chips of the class. */
export function chipRows({ bet, ride }: LiftView): TemplateResult | typeof nothing {
  return betBars(bet, floorNames(), ride?.settled == null ? null : ride.settled - 1)
}

export function scoreText({ score }: LiftView): TemplateResult | typeof nothing {
  if (score === null) return nothing
  const { floors } = score
  return html`<p><strong>${t('lift.score', { count: floors.length, floors: formatList(floors) })}</strong></p>
    <p>${t('lift.right-text')}</p>`
}
