/** The interview: a sheet a model, the same beginnings on each, and what it wrote. Of many models each says one. */
import { teamName, wordOf } from '../../../client/stage/labels.ts'
import { underEachOther } from '../../../client/stage/parts/belt.ts'
import { sheet } from '../../../client/stage/parts/sheet.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { reading, type Frame, type Shape } from '../../../client/stage/shape.ts'
import type { TeamView } from '../../../shared/match/view-types.ts'
import type { SpecialistView } from '../view-types.ts'
import { clientName } from './names.ts'
import { t } from './t.ts'

type Interview = NonNullable<SpecialistView['interview']>

/** So many sheets have room for all that was asked. */
const few = 3

export function interviewDrawn(
  { questions, said }: Interview,
  teams: readonly TeamView[],
  words: readonly string[],
  frame: Frame,
): Drawn {
  const area = { left: side, right: frame.width - side, top: 130, bottom: frame.height - 40 }
  const rows = underEachOther(said.length, area, 12, 220)
  return {
    title: t('specialist.interview'),
    shapes: said.flatMap(({ team, client, says }, at): Shape[] => {
      const row = rows[at]
      if (row === undefined) return []
      const named = teams.find(({ id }) => id === team)
      const name =
        named === undefined || client === null
          ? t('specialist.generalist')
          : t('specialist.of-team', { team: teamName(named), client: clientName(client) })
      const asked = says.map((goesOn, i) => ({ goesOn, i })).slice(said.length > few ? -1 : 0)
      const size = Math.min(34, row.h / (2 + asked.length))
      const pitch = (row.h - 12) / (1 + asked.length)
      const lines = asked.map(({ goesOn, i }, line): Shape => {
        const begun = questions[i] ?? []
        const [given, written] = [begun, goesOn].map((some) => some.map((word) => wordOf(words, word)).join(' '))
        // Given words and written ones are told apart; a model may have nothing to add.
        const text = `${given} … ${written === '' ? t('specialist.nothing') : written}`
        return write(
          `said.${at}.${i}`,
          text,
          { x: row.x + 28, y: row.y + 6 + pitch * (line + 1.5) },
          { size, fit: row.w - 56 },
          [
            ...begun.map((word, k) =>
              reading(word, `play.interview.questions.${i}.${k}`, t('stage.specialist-word'), 'word'),
            ),
            ...goesOn.map((word, k) =>
              reading(word, `play.interview.said.${at}.says.${i}.${k}`, t('stage.specialist-word'), 'word'),
            ),
          ],
        )
      })
      return [
        sheet(`said.${at}`, row),
        write(
          `name.${at}`,
          name,
          { x: row.x + 28, y: row.y + 6 + pitch / 2 },
          { size, weight: 800, ink: named === undefined ? 'soft' : 'teal', fit: row.w - 56 },
        ),
        ...lines,
      ]
    }),
  }
}
