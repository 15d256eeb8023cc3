/** The newest cards of the class, on slips over the land that nobody has measured yet: a new one takes the oldest one's place. */
import { textOf } from '../../../../client/locale/t.ts'
import { cardLine } from '../../../../client/stage/labels.ts'
import { teamInk } from '../../../../client/stage/palette.ts'
import { underEachOther } from '../../../../client/stage/parts/belt.ts'
import { writeLines } from '../../../../client/stage/parts/lines.ts'
import { sheet, type Box } from '../../../../client/stage/parts/sheet.ts'
import { write } from '../../../../client/stage/parts/write.ts'
import { reading, type Area, type Shape } from '../../../../client/stage/shape.ts'
import type { TeamView } from '../../../../shared/match/view-types.ts'
import { BELT } from '../../content.ts'
import type { Belt, BeltCard } from '../../teach/view-types.ts'
import { t } from '../t.ts'

const gap = 10
const titleH = 62
/** Where a card's words begin, and the room of what became of it beside them. */
const wordsAt = 66
const endW = 236
/** A narrower belt has what became of a card below its words, and the newest alone. */
const narrow = 620

export function beltShapes(belt: Belt, teams: readonly TeamView[], words: readonly string[], area: Area): Shape[] {
  const isNarrow = area.right - area.left < narrow
  const cards = isNarrow ? belt.newest : [...belt.newest, ...belt.heard]
  const places = BELT.newest + (isNarrow ? 0 : BELT.heard)
  const boxes = underEachOther(places, { ...area, top: area.top + titleH }, gap)
  return [
    ...heading(belt, isNarrow, area),
    ...cards.flatMap((card) => slip(card, isNarrow, boxes[card.place], teams, words)),
  ]
}

/** How many labels there are, and how far those agree who labelled the same card. */
function heading(belt: Belt, isNarrow: boolean, { left, top, right }: Area): Shape[] {
  const { labels, looked, alike } = belt
  const value = (part: 'labels' | 'looked' | 'alike') =>
    reading(belt[part], `play.teach.belt.${part}`, t(`belt.${part}-name`), 'count')
  const w = right - left
  const y = top + 14
  const title = { size: 30, weight: 800, fit: isNarrow ? w - 44 : w * 0.4 } as const
  const soft = { size: 24, weight: 600, ink: 'soft', align: 'end', fit: w * 0.55 } as const
  const seen = t('belt.seen', { looked, alike })
  return [
    sheet('belt.plate', { x: left, y: top - 16, w, h: 62 }, { radius: 16, line: 3 }),
    write('belt.title', t('belt.labels', { count: labels }), { x: left + 22, y }, title, [value('labels')]),
    ...(looked === 0 || isNarrow
      ? []
      : [write('belt.seen', seen, { x: right - 22, y }, soft, [value('looked'), value('alike')])]),
  ]
}

function slip(
  card: BeltCard,
  isNarrow: boolean,
  box: Box | undefined,
  teams: readonly TeamView[],
  words: readonly string[],
): Shape[] {
  if (box === undefined) return []
  const { kind, end } = card
  const id = `belt.${card.id}`
  const middle = box.y + box.h / 2
  const text = cardLine(words, card.words)
  const style = teams.find(({ id: team }) => team === card.team)?.style ?? 0
  const isAboard = end === 'aboard'
  const fit = box.w - wordsAt - (isNarrow ? 18 : endW)
  const large = { size: Math.min(30, box.h * 0.5), weight: 800, ink: isAboard ? 'ink' : 'soft', fit } as const
  const small = { size: 24, weight: 600, ink: isAboard ? 'teal' : 'soft', align: 'end', fit: endW - 36 } as const
  const badge = { x: box.x + 36, y: middle, r: 14, style, fill: teamInk(style), stroke: 'ink', line: 3 } as const
  const became = end === null ? textOf('belt', `ask-${kind}`) : textOf('belt', end)
  const state = end ?? 'open'
  return [
    {
      ...sheet(id, box, { radius: 14, line: 3, ...(end === null ? { fill: 'paper', stroke: 'faint' } : {}) }),
      from: { x: box.x + 40 },
    },
    { id: `${id}.badge`, is: 'badge', ...badge },
    ...writeLines(
      `${id}.words.${state}`,
      text,
      { x: box.x + wordsAt, y: isNarrow ? box.y + box.h * 0.36 : middle },
      large,
      { most: isNarrow ? 2 : 1, pitch: 29 },
    ),
    write(`${id}.end.${state}`, became, { x: box.x + box.w - 18, y: isNarrow ? box.y + box.h - 20 : middle }, small),
  ]
}
