/**
 * English, all that belongs to no stop: for types and tests. A stop's own stand in its folder. Pages import its parts, each screen those that it shows; the first page brings
 * `room` and `reject`.
 */
import { almanacTexts } from './en/almanac.ts'
import { billTexts } from './en/bill.ts'
import { controlTexts } from './en/controls.ts'
import { benchTexts } from './en/bench.ts'
import { bringTexts } from './en/bring.ts'
import { deckTexts } from './en/deck.ts'
import { checkTexts } from './en/check.ts'
import { classTexts } from './en/class.ts'
import { deskTexts } from './en/desk.ts'
import { hostTexts } from './en/host.ts'
import { homeworkTexts } from './en/homework.ts'
import { homeworksTexts } from './en/homeworks.ts'
import { lessonsTexts } from './en/lessons.ts'
import { myRoomsTexts } from './en/my-rooms.ts'
import { ownTextTexts } from './en/own-text.ts'
import { planTexts } from './en/plan.ts'
import { rankTexts } from './en/rank.ts'
import { rejectTexts } from './en/reject.ts'
import { roomTexts } from './en/room.ts'
import { sheetTexts } from './en/sheets.ts'
import { takeHomeTexts } from './en/take-home.ts'
import { soloTexts } from './en/solo.ts'
import { stageTexts } from './en/stage.ts'
import { standingTexts } from './en/standings.ts'
import { thumbTexts } from './en/thumbs.ts'
import { termTexts } from './en/terms.ts'

export const en = {
  ...roomTexts,
  ...hostTexts,
  ...deskTexts,
  ...planTexts,
  ...rankTexts,
  ...rejectTexts,
  ...controlTexts,
  ...soloTexts,
  ...deckTexts,
  ...stageTexts,
  ...standingTexts,
  ...termTexts,
  ...thumbTexts,
  ...benchTexts,
  ...bringTexts,
  ...sheetTexts,
  ...takeHomeTexts,
  ...checkTexts,
  ...classTexts,
  ...homeworkTexts,
  ...homeworksTexts,
  ...lessonsTexts,
  ...myRoomsTexts,
  ...ownTextTexts,
  ...almanacTexts,
  ...billTexts,
} as const
