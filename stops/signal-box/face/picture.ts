/** Signal Box on the stage, phase by phase: how many have judged, the loss while it learns, wins by card, and what is lost off the leash. */
import { uprightBits } from '../../../client/stage/parts/axis.ts'
import { bar, bed } from '../../../client/stage/parts/bars.ts'
import { underEachOther } from '../../../client/stage/parts/belt.ts'
import { curves } from '../../../client/stage/parts/curve.ts'
import { lastQuestion } from '../../../client/stage/parts/last-question.ts'
import { side, titled, type Drawn } from '../../../client/stage/parts/titled.ts'
import { waiting } from '../../../client/stage/parts/waiting.ts'
import { write } from '../../../client/stage/parts/write.ts'
import {
  place,
  reading,
  shownOn,
  type Axis,
  type Frame,
  type Picture,
  type Shape,
} from '../../../client/stage/shape.ts'
import { formatPercent } from '../../../client/locale/t.ts'
import type { View } from '../../../shared/match/view-types.ts'
import { STEPS } from '../content.ts'
import type { SignalView } from '../view-types.ts'
import { cardName, reasons } from './names.ts'
import { t } from './t.ts'

export function signalPicture(_view: View, play: SignalView, _words: readonly string[], frame: Frame): Picture {
  return {
    scene: 'signal-box',
    ...titled(drawing(play, frame), frame),
  }
}

function drawing(play: SignalView, frame: Frame): Drawn {
  const { phase, say } = play
  if (say !== null) return lastQuestion(t('signal-box.say'), reasons(), say, frame)
  switch (phase) {
    case 'train':
      return lossDrawn(play, frame)
    case 'result':
      return winsDrawn(play, frame, false)
    case 'cards':
      return winsDrawn(play, frame, true)
    case 'hacked':
      return looseDrawn(play, frame)
    case 'judge':
    case 'bet':
    case 'blind':
    case 'again':
    case 'say':
    case 'answer':
      return sheetDrawn(play, frame)
  }
}

/** While people are asked: what it is about, and how many have answered. */
function sheetDrawn({ phase, judged, bets, again }: SignalView, frame: Frame): Drawn {
  const [title, rule] =
    phase === 'judge'
      ? (['signal-box.judge', 'signal-box.kinds'] as const)
      : phase === 'bet'
        ? (['signal-box.bet', 'signal-box.leash-text'] as const)
        : phase === 'blind'
          ? (['signal-box.blind', 'signal-box.blind'] as const)
          : (['signal-box.again', 'signal-box.again-label'] as const)
  const count = phase === 'bet' ? bets.count : phase === 'again' ? (again?.count ?? null) : null
  const at = { x: frame.width - side, y: 118 }
  const type = { size: 36, weight: 800, align: 'end', ink: 'teal', fit: frame.width * 0.5 } as const
  const source = phase === 'bet' ? 'play.bets.count' : 'play.again.count'
  return {
    title: t(title),
    shapes: [
      ...waiting(t(rule), '', frame).filter(({ id }) => !id.startsWith('waits')),
      ...(phase === 'judge' && judged !== null
        ? [
            write('judged', t('stage.signal-box-judged', { count: judged }), at, type, [
              reading(judged, 'play.judged', t('stage.signal-box-judged-name'), 'count'),
            ]),
          ]
        : []),
      ...(count === null
        ? []
        : [
            write('in', t('stage.signal-box-in', { count }), at, type, [
              reading(count, source, t('stage.signal-box-players'), 'count'),
            ]),
          ]),
    ],
  }
}

const bottom = 790

/** The loss of the pairs while it learns: a coin at first. */
function lossDrawn({ live, isTrained }: SignalView, frame: Frame): Drawn {
  const bits: Axis = { from: 0, to: Math.max(1.5, ...live), start: bottom, end: 190 }
  const way: Axis = { from: 0, to: STEPS - 1, start: side + 110, end: frame.width - side - 30 }
  const soft = { size: 32, weight: 600, ink: 'soft' } as const
  return {
    title: t(isTrained ? 'signal-box.trained' : 'signal-box.train'),
    axes: { bits },
    shapes: [
      ...uprightBits(bits, side + 80, t('stage.signal-box-loss')),
      write('loss', t('stage.signal-box-loss'), { x: way.start, y: bottom + 46 }, { ...soft, fit: frame.width * 0.4 }),
      write(
        'learns',
        t('stage.signal-box-learns'),
        { x: way.end, y: bottom + 46 },
        { ...soft, align: 'end', fit: frame.width * 0.3 },
      ),
      ...live.map((value, k): Shape => {
        const at = reading(value, `play.live.${k}`, t('stage.signal-box-loss'), 'bits')
        return {
          id: `point.${k}`,
          is: 'disc',
          x: place(way, k),
          y: place(bits, value),
          r: 11,
          fill: 'teal',
          stroke: 'ink',
          line: 3,
          readings: [shownOn(at, 'bits', 'y')],
        }
      }),
    ],
  }
}

/** A bar a card: how often the new sentences win; once the cards are face up, beside it the coin-tossed votes. */
function winsDrawn({ tastes }: SignalView, frame: Frame, isFaceUp: boolean): Drawn {
  const all = frame.width - 2 * side
  const axis: Axis = { from: 0, to: 1, start: 0, end: all - 180 }
  const rows = underEachOther(tastes.length, { left: side, right: frame.width - side, top: 170, bottom: 740 }, 24, 190)
  const half = side + (axis.end - axis.start) / 2
  const look = { radius: 10, stroke: 'ink', line: 3 } as const
  return {
    title: t(isFaceUp ? 'signal-box.cards' : 'signal-box.result'),
    axes: { win: axis },
    shapes: [
      ...tastes.flatMap(({ taste, held, win, coins }, i): Shape[] => {
        const row = rows[i]
        if (row === undefined) return []
        const value = reading(win, `play.tastes.${i}.win`, t('stage.signal-box-win'), 'share')
        const h = row.h * 0.3
        const at = { x: side, y: row.y + row.h * 0.34, h, axis: ['win', axis] } as const
        const number = { size: 36, weight: 800, fit: 160 } as const
        const end = (share: number) => side + place(axis, share) + 16
        const parts: Shape[] = [
          write(
            `card.${i}.name`,
            cardName(taste),
            { x: side, y: row.y + row.h * 0.16 },
            { size: 40, weight: 800, fit: all * 0.6 },
          ),
          bed({ id: `card.${i}`, ...at, value, look }),
          bar({ id: `card.${i}`, ...at, value, look: { ...look, fill: 'teal' } }),
          write(`card.${i}.win`, formatPercent(win), { x: end(1), y: at.y + h / 2 }, number, [value]),
        ]
        if (coins !== null) {
          const tossed = reading(coins, `play.tastes.${i}.coins`, t('stage.signal-box-coins'), 'share')
          const below = { ...at, y: at.y + h + 6, h: h * 0.7 }
          parts.push(
            bar({ id: `coins.${i}`, ...below, value: tossed, look: { ...look, fill: 'yellow' } }),
            write(
              `coins.${i}.win`,
              formatPercent(coins),
              { x: end(1), y: below.y + below.h / 2 },
              { ...number, size: 30 },
              [tossed],
            ),
          )
        }
        if (held !== null)
          parts.push(
            write(
              `card.${i}.held`,
              t('stage.signal-box-held', { count: held }),
              { x: frame.width - side, y: row.y + row.h * 0.16 },
              { size: 34, weight: 600, align: 'end', ink: 'soft', fit: all * 0.3 },
              [reading(held, `play.tastes.${i}.held`, t('stage.signal-box-held-name'), 'count')],
            ),
          )
        return parts
      }),
      { id: 'half', is: 'beam', x: half, y: 160, x2: half, y2: 750, line: 4, stroke: 'ink' },
      write(
        'half.name',
        t('stage.signal-box-coin'),
        { x: half, y: 790 },
        { size: 32, weight: 600, align: 'middle', ink: 'soft', fit: all * 0.5 },
      ),
      ...(isFaceUp
        ? [
            write(
              'legend.votes',
              t('stage.signal-box-votes'),
              { x: side, y: 850 },
              { size: 32, weight: 800, ink: 'teal', fit: all * 0.4 },
            ),
            write(
              'legend.coins',
              t('stage.signal-box-coins'),
              { x: frame.width - side, y: 850 },
              { size: 32, weight: 800, align: 'end', fit: all * 0.4 },
            ),
          ]
        : []),
    ],
  }
}

/** Both curves: how the judges like it, and how much of it the world could still say. */
function looseDrawn({ loose, tastes }: SignalView, frame: Frame): Drawn {
  if (loose === null)
    return {
      title: t('signal-box.hacked'),
      shapes: waiting(t('signal-box.again'), t('signal-box.hacked-waits'), frame),
    }
  const axis: Axis = { from: 0, to: 1, start: bottom, end: 180 }
  const { readings } = loose
  const list = (pick: (at: (typeof readings)[number]) => number) => readings.map(pick)
  const [left, right] = [side + 40, frame.width - side - 460]
  const lines = [
    ...tastes.flatMap(({ taste }, i) =>
      taste === 'true'
        ? []
        : [
            {
              id: `judges.${i}`,
              name: t('stage.signal-box-judges', { card: cardName(taste) }),
              values: reading(
                list(({ wins }) => wins[i] ?? 0),
                `play.loose.readings.*.wins.${i}`,
                t('stage.signal-box-win'),
                'share',
              ),
              ink: i === 0 ? ('teal' as const) : ('ink' as const),
            },
          ],
    ),
    ...(readings.every(({ legal }) => legal !== null)
      ? [
          {
            id: 'legal',
            name: t('stage.signal-box-legal'),
            values: reading(
              list(({ legal }) => legal ?? 0),
              'play.loose.readings.*.legal',
              t('stage.signal-box-legal'),
              'share',
            ),
            ink: 'red' as const,
          },
        ]
      : []),
  ]
  const names = { gap: 24, apart: 64, type: { size: 34, weight: 800, fit: 420 } } as const
  return {
    title: t('signal-box.hacked'),
    axes: { share: axis },
    shapes: [
      { id: 'floor', is: 'beam', x: left, y: bottom, x2: right, y2: bottom, line: 3, stroke: 'ink' },
      ...curves(lines, { axis: ['share', axis], left, right, names, beat: 1 }),
      ...readings.map(({ step }, k) =>
        write(
          `step.${k}`,
          String(step),
          { x: left + (k * (right - left)) / Math.max(1, readings.length - 1), y: bottom + 40 },
          { size: 30, weight: 600, align: 'middle', ink: 'soft', fit: 90 },
          [reading(step, `play.loose.readings.${k}.step`, t('stage.signal-box-step-name'), 'count')],
        ),
      ),
    ],
  }
}
