/** The story of this stop in three sentences; the texts of its awards come with it. */
import { formatBits, formatPercent, lined, type Line } from '../../../client/locale/t.ts'
import { isNumber, objectOf } from '../../../client/net/shape.ts'
import type { BookStory } from '../story.ts'
import './ending.en.ts'
import type { Own } from './t.ts'

const line = lined<Own>()
const isStory = objectOf<BookStory>({ room: isNumber, ghost: isNumber, line: isNumber, lines: isNumber })

/** Empty: nobody has bet. */
export function story(_teams: unknown, told: unknown): readonly Line[] {
  if (!isStory(told)) return []
  return [
    line('story.books.read', { bits: formatBits(told.room) }),
    line('story.books.ghost', { bits: formatBits(told.ghost) }),
    line('story.books.learned', { line: formatPercent(told.line), lines: formatPercent(told.lines) }),
  ]
}
