/** The report, as the server's rules make it from the room's log. */
import { forms, type PlannedStop } from '../../shared/lessons/plan.ts'
import { type Answer, type Asked, type Line, type Said, units } from '../../shared/match/asked.ts'
import type { MatchReport, RoomReport } from '../../shared/match/report.ts'
import type { Team } from '../../shared/match/types.ts'
import type { Award } from '../../shared/match/view-types.ts'
import { hostFile } from './api.ts'
import {
  either,
  isAnything,
  isBoolean,
  isNumber,
  isText,
  listOf,
  nullOr,
  objectOf,
  oneOf,
  parsed,
  recordOf,
  type Shape,
  undefinedOr,
} from './shape.ts'

const award = objectOf<Award>({
  kind: isText,
  team: nullOr(isText),
  teams: undefinedOr(listOf(isText)),
  names: listOf(isText),
  winners: isNumber,
  figure: isNumber,
  of: undefinedOr(isNumber),
  word: undefinedOr(isNumber),
})

type Of<K extends Said['kind']> = Extract<Said, { kind: K }>

const line = objectOf<Line>({
  mark: oneOf('written', 'keep', 'bin', 'begun'),
  words: listOf(isNumber),
  goesOn: listOf(isNumber),
})

const said: Shape<Said> = [
  objectOf<Of<'option'>>({ kind: oneOf('option'), key: isText }),
  objectOf<Of<'cards'>>({ kind: oneOf('cards'), cards: listOf(isNumber) }),
  objectOf<Of<'word'>>({ kind: oneOf('word'), word: isNumber }),
  objectOf<Of<'lines'>>({ kind: oneOf('lines'), lines: listOf(line) }),
  objectOf<Of<'chips'>>({ kind: oneOf('chips'), racks: recordOf(isNumber), words: recordOf(isNumber) }),
  objectOf<Of<'text'>>({ kind: oneOf('text'), text: isText }),
].reduce<Shape<Said>>(
  (all, one) => either<Said, Said>(all, one),
  objectOf<Of<'number'>>({ kind: oneOf('number'), value: isNumber, unit: oneOf(...units) }),
)

const asked = objectOf<Asked>({
  id: isText,
  number: nullOr(isNumber),
  text: nullOr(isText),
  sentence: nullOr(listOf(nullOr(isNumber))),
  truth: nullOr(said),
  answers: recordOf(objectOf<Answer>({ said, sure: nullOr(isNumber), saved: nullOr(isNumber) })),
})

const shape = objectOf<RoomReport>({
  code: isText,
  createdAt: isNumber,
  plan: listOf(
    objectOf<PlannedStop>({ stop: isText, form: oneOf(...forms), rematch: isBoolean, content: undefinedOr(isText) }),
  ),
  stops: listOf(objectOf({ stop: isText, asked: listOf(asked), result: isAnything })),
  sides: listOf(objectOf<Team>({ id: isText, name: isText, style: isNumber })),
  names: recordOf(isText),
  packId: isText,
  text: nullOr(
    objectOf<NonNullable<RoomReport['text']>>({ title: isText, author: nullOr(isText), licence: nullOr(isText) }),
  ),
  words: listOf(isText),
  summitBits: isNumber,
  floorBits: isNumber,
  model: nullOr(
    objectOf<NonNullable<RoomReport['model']>>({
      checkpoint: isText,
      steps: isNumber,
      beforeBits: isNumber,
      afterBits: isNumber,
    }),
  ),
  signedBy: isText,
  players: listOf(
    objectOf<MatchReport['players'][number]>({
      id: isText,
      name: isText,
      team: isText,
      bitsSaved: isNumber,
      cards: isNumber,
      foresight: isNumber,
      simulated: isBoolean,
    }),
  ),
  teams: listOf(
    objectOf<MatchReport['teams'][number]>({
      team: isText,
      bitsSaved: isNumber,
      cards: isNumber,
    }),
  ),
  awards: listOf(award),
  stories: listOf(objectOf({ stop: isText, story: isAnything })),
})

/** Rejects with `ApiError`. */
export async function fetchReport(code: string, secret: string): Promise<RoomReport> {
  return parsed(shape, JSON.parse(await (await hostFile(code, 'report', secret)).text()))
}
