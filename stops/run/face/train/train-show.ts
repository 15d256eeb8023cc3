/** Training on the wall: beside the stage, which has the picture, this says what happens and what a vote would change. */
import { html, nothing, type TemplateResult } from 'lit'
import { stations } from '../../train/state.ts'
import type { LeverView } from '../../train/view-types.ts'
import type { RunView } from '../../view-types.ts'
import { formatList, formatRate, textOf } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'
import { lossCurve } from '../../../../client/ui/loss-curve.ts'
import { sentence } from '../../../../client/ui/sentence.ts'
import { tallyBars } from '../../../../client/moves/tally-bars.ts'
import { toldLine } from '../../../../client/ui/told.ts'
import { told, toldOf } from '../told.ts'
import { ghostLine } from './ghost-line.ts'
import { legTable } from './leg-table.ts'
import { lookResults } from './look-results.ts'
import { traceResults } from './trace-results.ts'

/** Legs that stand beside the stage, which has the whole way. */
const newest = 3

type Train = NonNullable<RunView['train']>

export function trainShow(train: Train, words: readonly string[], besideStage: boolean): TemplateResult {
  return html`<div class="stack">
    ${train.mode === 'crank' ? crankShow(train, words, besideStage) : turboShow(train, besideStage)}
  </div>`
}

function crankShow(train: Train, words: readonly string[], besideStage: boolean): TemplateResult {
  const { part } = train
  const hidesTruth = part === 'hands' || (part === 'line' && stations.indexOf(train.station) < 1)
  const step = Math.min(train.cranks, train.cranked + (part === 'moved' ? 0 : 1))
  const card = train.card.map((word, at) => (at === train.blank && hidesTruth ? null : word))
  return html`${
    besideStage
      ? nothing
      : html`<h2>${t('train.crank', { step, of: train.cranks })}</h2>
          <p class="sentence">${sentence(words, card, train.blank)}</p>`
  }
  ${
    part === 'hands'
      ? html`<p class="big-number">${t('train.missing', { count: train.missing })}</p>
          <p>${t('train.hands-wall')}</p>`
      : part === 'line'
        ? html`<p class="soft">${t(`station.${train.station}`)}</p>
            <h2 class="big-number">${t(`station.${train.station}-ask`)}</h2>
            <p><strong>${t(`station.${train.station}-wall`)}</strong></p>
            <p class="soft">${stationCrew(train)}</p>`
        : part === 'busy'
          ? html`<p>${t('train.busy')}</p>`
          : html`<h2>${t('train.moved')}</h2>
              <p>${t('train.moved-wall')}</p>`
  }
  ${besideStage || part !== 'line' ? nothing : lookResults(train, words)}
  ${besideStage || part !== 'moved' || train.trace === null ? nothing : traceResults(train.trace, words, train.traceTruth, train.width)}`
}

/** Whose station it is. */
function stationCrew({ crew, station }: Train): string {
  return formatList(
    (crew ?? []).filter(({ name, stations: own }) => name !== '' && own.includes(station)).map(({ name }) => name),
  )
}

function turboShow(train: Train, besideStage: boolean): TemplateResult {
  const { mode, lever } = train
  const lost = train.derailments.at(-1)
  const title =
    mode === 'turbo'
      ? toldOf({ rate: lever.rate }, 'train.leg', { leg: train.legs.length + 1, rate: formatRate(lever.rate) })
      : mode === 'derailed' && lost !== undefined
        ? toldOf({ rate: lever.rate, lostRate: lost.rate }, 'train.derailed', { rate: formatRate(lost.rate) })
        : toldLine({ key: `train.${mode}`, values: {} })
  const race = ghostLine(train.ghost)
  return html`<h2>${title}</h2>
    ${
      race === null
        ? nothing
        : html`<p><strong>${race}</strong></p>
            <p class="soft small">${told('train.ghost-how')}</p>`
    }
    ${lever.isOpen ? votes(lever) : nothing} ${besideStage ? legTable(train.legs, newest) : legTable(train.legs)}
    ${
      besideStage || train.points.length === 0
        ? nothing
        : html`${lossCurve(train.points)}
            <p class="soft small">${told('train.curve')}</p>`
    }`
}

/** The votes as they stand, and what the lever would do with them. */
function votes(lever: LeverView): TemplateResult {
  const next = lever.notches[lever.next]
  const choices = lever.votes.filter(({ vote, to }) => vote === 'brake' || to !== null)
  return html`<section class="card stack">
    <h3>${t('drive.title')}</h3>
    ${tallyBars(
      choices.map(({ vote }) => (vote === 'brake' ? t('drive.brake') : textOf('drive', vote))),
      choices.map(({ count }) => count),
      null,
    )}
    ${
      next === undefined
        ? nothing
        : html`<p>
            ${t('drive.next', { rate: formatRate(next.rate), word: textOf('drive', `word-${next.word}`), now: formatRate(lever.rate) })}
          </p>`
    }
    <p class="soft small">
      ${t('drive.voters', { voted: lever.votes.reduce((sum, { count }) => sum + count, 0), of: lever.voters })}
    </p>
  </section>`
}
