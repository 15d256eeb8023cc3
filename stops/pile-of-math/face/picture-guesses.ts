/** Everyone's guess of the untrained model's loss on one ruler, beside what was measured; and the first card's odds. */
import { DROPS } from '../choreography.ts'
import { formatBits, formatShare } from '../../../client/locale/t.ts'
import { t } from './t.ts'
import type { PileView } from '../types.ts'
import { cardLine, wordOf } from '../../../client/stage/labels.ts'
import { scale, ticksOf } from '../../../client/stage/parts/axis.ts'
import { dots } from '../../../client/stage/parts/dots.ts'
import { sheet } from '../../../client/stage/parts/sheet.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { placeOf, reading, shownOn, type Axis, type Frame, type Shape } from '../../../client/stage/shape.ts'

type Reveal = NonNullable<PileView['reveal']>
type All = NonNullable<PileView['guess']['all']>
type Probe = NonNullable<Reveal['probe']>

const y = 640
/** Piles of guesses grow up to the written numbers. */
const pileTop = 300

export function pileGuesses(
  reveal: Reveal,
  all: All,
  summitBits: number,
  words: readonly string[],
  axis: Axis,
  frame: Frame,
): Shape[] {
  return [
    ...scale({
      axis: ['bits', axis],
      along: 'x',
      at: y,
      ticks: ticksOf(axis, 2),
      label: t('stage.ruler'),
      line: 5,
      tick: { long: 16, wide: 4, gap: 40 },
      type: { size: 28, weight: 600 },
    }),
    ...summit(summitBits, axis),
    ...guesses(all, axis),
    ...measured(reveal.measuredBits, axis),
    ...(reveal.probe === null ? [] : odds(reveal.probe, words, frame)),
  ]
}

function summit(bits: number, axis: Axis): Shape[] {
  const text = `${t('stage.summit')} ${formatBits(bits)}`
  const value = reading(bits, 'play.summitBits', t('stage.summit'), 'bits')
  const x = placeOf(value, axis)
  return [
    { id: 'summit', is: 'rect', x, y: 180, w: 4, h: y - 180, fill: 'soft', readings: [shownOn(value, 'bits', 'x')] },
    write('summit.text', text, { x: x - 16, y: 200 }, { size: 28, ink: 'soft', align: 'end' }, [value]),
  ]
}

/** Guesses that are close to each other are piled up. */
function guesses(all: All, axis: Axis): Shape[] {
  const label = t('stage.guess-of')
  const values = all.map((bits, i) => reading(bits, `play.guess.all.${i}`, label, 'bits'))
  const lanes = { axis: ['bits', axis], along: 'x', foot: y - 18, room: pileTop - y, pitch: 27 } as const
  const falls = { fill: 'yellow', stroke: 'ink', line: 3, from: { y: -30 } } as const
  return dots('guess', values, lanes, 12, (i) => ({ ...falls, beat: i % DROPS }))
}

function measured(bits: number, axis: Axis): Shape[] {
  const value = reading(bits, 'play.reveal.measuredBits', t('stage.measured'), 'bits')
  const x = placeOf(value, axis)
  const bar = { y: 240, w: 6, h: y - 240, fill: 'red', beat: 22, from: { h: 0 } } as const
  const type = { size: 36, weight: 800, ink: 'red', beat: 22 } as const
  return [
    { id: 'measured', is: 'rect', x, ...bar, readings: [shownOn(value, 'bits', 'x')] },
    write('measured.text', t('stage.measured-is', { bits: formatBits(bits) }), { x: x + 20, y: 262 }, type, [value]),
  ]
}

function odds({ prompt, answer, p, rank, of }: Probe, words: readonly string[], frame: Frame): Shape[] {
  const text = t('stage.pile-probe', { line: cardLine(words, [...prompt, answer]), share: formatShare(p), rank, of })
  return [
    sheet('probe.sheet', { x: 56, y: 744, w: frame.width - 112, h: 108 }),
    write('probe', text, { x: 88, y: 798 }, { size: 34, fit: frame.width - 176 }, [
      reading(p, 'play.reveal.probe.p', t('stage.share-of', { word: wordOf(words, answer) }), 'share'),
      reading(rank, 'play.reveal.probe.rank', t('stage.rank'), 'count'),
      reading(of, 'play.reveal.probe.of', t('stage.words-name'), 'count'),
    ]),
  ]
}
