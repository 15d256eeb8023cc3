/** Everyone's guess of the untrained model's loss on one ruler, beside what was measured; and the first card's odds. */
import { DROPS } from '../../../shared/match/choreography.ts'
import { formatBits, formatShare, t } from '../../../client/locale/t.ts'
import type { PileView } from '../types.ts'
import { cardLine, wordOf } from '../../../client/stage/labels.ts'
import { place, reading, type Axis, type Frame, type Shape } from '../../../client/stage/shape.ts'

type Reveal = NonNullable<PileView['reveal']>
type Probe = NonNullable<Reveal['probe']>

const y = 640
const lane = 26

export function pileGuesses(
  reveal: Reveal,
  summitBits: number,
  words: readonly string[],
  axis: Axis,
  frame: Frame,
): Shape[] {
  return [
    ...ticks(axis),
    ...summit(summitBits, axis),
    ...guesses(reveal, axis),
    ...measured(reveal.measuredBits, axis),
    ...(reveal.probe === null ? [] : odds(reveal.probe, words, frame)),
  ]
}

function ticks(axis: Axis): Shape[] {
  const shapes: Shape[] = [
    {
      id: 'ruler',
      is: 'path',
      points: [
        { x: axis.start, y },
        { x: axis.end, y },
      ],
      stroke: 'ink',
      line: 5,
    },
  ]
  for (let bits = 0; bits <= axis.to; bits += 2) {
    const x = place(axis, bits)
    const readings = [reading(bits, 'scale', t('stage.ruler'), 'count', 'bits', 'x')]
    shapes.push(
      { id: `tick.${bits}`, is: 'rect', x, y, w: 4, h: 16, fill: 'ink', readings },
      {
        id: `tick.${bits}.text`,
        is: 'text',
        x,
        y: y + 40,
        text: `${bits}`,
        size: 28,
        weight: 600,
        align: 'middle',
        readings,
      },
    )
  }
  return shapes
}

function summit(bits: number, axis: Axis): Shape[] {
  const x = place(axis, bits)
  const text = `${t('stage.summit')} ${formatBits(bits)}`
  const value = reading(bits, 'play.summitBits', t('stage.summit'), 'bits')
  return [
    {
      id: 'summit',
      is: 'rect',
      x,
      y: 180,
      w: 4,
      h: y - 180,
      fill: 'soft',
      readings: [{ ...value, on: { axis: 'bits', part: 'x' } }],
    },
    { id: 'summit.text', is: 'text', x: x - 16, y: 200, text, size: 28, ink: 'soft', align: 'end', readings: [value] },
  ]
}

/** Guesses that are close to each other are piled up. */
function guesses(reveal: Reveal, axis: Axis): Shape[] {
  const piled = new Map<number, number>()
  return reveal.guesses.map((bits, i): Shape => {
    const x = place(axis, bits)
    const column = Math.round(x / lane)
    const level = piled.get(column) ?? 0
    piled.set(column, level + 1)
    return {
      id: `guess.${i}`,
      is: 'disc',
      x,
      y: y - 18 - level * 27,
      r: 12,
      fill: 'yellow',
      stroke: 'ink',
      line: 3,
      beat: i % DROPS,
      from: { y: -30 },
      readings: [reading(bits, `play.reveal.guesses.${i}`, t('stage.guess-of'), 'bits', 'bits', 'x')],
    }
  })
}

function measured(bits: number, axis: Axis): Shape[] {
  const x = place(axis, bits)
  const value = reading(bits, 'play.reveal.measuredBits', t('stage.measured'), 'bits')
  const text = t('stage.measured-is', { bits: formatBits(bits) })
  return [
    {
      id: 'measured',
      is: 'rect',
      x,
      y: 240,
      w: 6,
      h: y - 240,
      fill: 'red',
      beat: 22,
      from: { h: 0 },
      readings: [{ ...value, on: { axis: 'bits', part: 'x' } }],
    },
    {
      id: 'measured.text',
      is: 'text',
      x: x + 20,
      y: 262,
      text,
      size: 36,
      weight: 800,
      ink: 'red',
      beat: 22,
      readings: [value],
    },
  ]
}

function odds(probe: Probe, words: readonly string[], frame: Frame): Shape[] {
  const { prompt, answer, p, rank, of } = probe
  const text = t('stage.pile-probe', { line: cardLine(words, [...prompt, answer]), share: formatShare(p), rank, of })
  const readings = [
    reading(p, 'play.reveal.probe.p', t('stage.share-of', { word: wordOf(words, answer) }), 'share'),
    reading(rank, 'play.reveal.probe.rank', t('stage.rank'), 'count'),
    reading(of, 'play.reveal.probe.of', t('stage.words-name'), 'count'),
  ]
  return [
    {
      id: 'probe.sheet',
      is: 'rect',
      x: 56,
      y: 744,
      w: frame.width - 112,
      h: 108,
      radius: 18,
      fill: 'card',
      stroke: 'ink',
      line: 3.5,
    },
    { id: 'probe', is: 'text', x: 88, y: 798, text, size: 34, fit: frame.width - 176, readings },
  ]
}
