/** What the room has voted: a lying bar an option, as long as its votes. */
import { textOf } from '../../../client/locale/t.ts'
import { barRow } from '../../../client/stage/parts/bars.ts'
import { underEachOther } from '../../../client/stage/parts/belt.ts'
import { chosen } from '../../../client/stage/parts/chosen.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { reading, type Axis, type Frame, type Shape } from '../../../client/stage/shape.ts'
import type { ChooseShown } from '../../../shared/moves/choose.ts'
import { SWITCH } from '../content.ts'
import { DIRT } from '../kinds.ts'
import type { KitchenView } from '../types.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { t } from './t.ts'

interface Option {
  readonly id: string
  readonly name: string
  /** null: not told yet. */
  readonly votes: number | null
  readonly source: string
}

/** While the bets are secret: what can be bet on, an example of each, and how many bets are in. */
export function bets({ bets: { dirt } }: KitchenView, frame: Frame): Drawn {
  const area = { left: side, top: 150, right: frame.width - side, bottom: 800 }
  const left = Math.min(560, frame.width * 0.4)
  const shapes = underEachOther(DIRT.length, area, 8, 84).flatMap((box, i): Shape[] => {
    const kind = DIRT[i]
    if (kind === undefined) return []
    const y = box.y + box.h / 2
    return [
      write(
        `kind.${kind}`,
        textOf('kitchen.kind', kind),
        { x: left - 24, y },
        { size: 38, weight: 800, align: 'end', fit: left - 80 },
      ),
      write(
        `example.${kind}`,
        textOf('kitchen', `example-${kind}`),
        { x: left + 12, y },
        { size: 34, fit: frame.width - left - 68 },
      ),
    ]
  })
  const { count } = dirt.shown
  if (count === null) return { title: t('stage.kitchen.bet'), shapes }
  const value = reading(count, 'play.bets.dirt.shown.count', t('stage.kitchen.votes'), 'count')
  const text = t('stage.kitchen.bets', { count })
  return {
    title: t('stage.kitchen.bet'),
    shapes: [
      ...shapes,
      write('count', text, { x: frame.width - side, y: 850 }, { size: 40, weight: 800, align: 'end', fit: 600 }, [
        value,
      ]),
    ],
  }
}

export function switches({ switchBet }: KitchenView, frame: Frame): Drawn {
  const options = SWITCH.map((way, at) => ({
    id: way,
    name: textOf('stage.kitchen', `way-${way}`),
    votes: switchBet.tally?.[at] ?? null,
    source: `play.switchBet.tally.${at}`,
  }))
  return { title: t('stage.kitchen.switch'), ...chosenOf(switchBet, 'play.switchBet', options, frame) }
}

export function rules({ rule }: KitchenView, frame: Frame): Drawn {
  const options = (rule?.proposals ?? []).map(({ rule: letters, votes }, at) => ({
    id: letters,
    name: letters,
    votes,
    source: `play.rule.proposals.${at}.votes`,
  }))
  const none = write(
    'none',
    t('stage.kitchen.no-rule'),
    { x: side, y: 240 },
    { size: 40, ink: 'soft', fit: frame.width - 2 * side },
  )
  const { axes, shapes } = rows(options, frame)
  return { title: t('stage.kitchen.rule'), axes, shapes: options.length === 0 ? [none] : shapes }
}

/** The options, and how many have chosen while it is secret what. */
function chosenOf(shown: ChooseShown, source: string, options: readonly Option[], frame: Frame): Plotted {
  const { axes, shapes } = rows(options, frame)
  return { axes, shapes: [...shapes, ...chosen(shown, source, { x: side, y: 138 }, frame.width - 2 * side)] }
}

type Plotted = Required<Pick<Drawn, 'axes' | 'shapes'>>

function rows(options: readonly Option[], frame: Frame): Plotted {
  const left = Math.min(560, frame.width * 0.4)
  const most = Math.max(4, ...options.map(({ votes }) => votes ?? 0))
  const axis: Axis = { from: 0, to: most, start: 0, end: frame.width - left - 160 }
  const area = { left: side, top: 180, right: frame.width - side, bottom: 860 }
  const shapes = underEachOther(options.length, area, 16, 104).flatMap((box, i): Shape[] => {
    const option = options[i]
    if (option === undefined) return []
    const id = `vote.${option.id}`
    const y = box.y + box.h / 2
    const type = { size: 36, weight: 600, align: 'end', fit: left - 80 } as const
    if (option.votes === null) return [write(`${id}.name`, option.name, { x: left - 24, y }, type)]
    return barRow({
      id,
      x: left,
      y,
      h: box.h * 0.66,
      axis: ['votes', axis],
      value: reading(option.votes, option.source, t('stage.kitchen.votes'), 'count'),
      look: { radius: 8, fill: 'yellow', stroke: 'ink', line: 3 },
      name: {
        part: 'name',
        text: option.name,
        x: left - 24,
        type,
      },
      written: { part: 'count', text: `${option.votes}`, gap: 18, type: { size: 36, weight: 800 } },
    })
  })
  return { axes: { votes: axis }, shapes }
}
