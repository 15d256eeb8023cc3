/**
 * English, all of it: for types and tests. Pages import its parts, each screen those that it shows; the first page brings
 * `room` and `reject`.
 */
import { activityTexts } from './en/activities.ts'
import { benchTexts } from './en/bench.ts'
import { checkTexts } from './en/check.ts'
import { deskTexts } from './en/desk.ts'
import { finaleTexts } from './en/finale.ts'
import { hostTexts } from './en/host.ts'
import { myRoomsTexts } from './en/my-rooms.ts'
import { questionTexts } from './en/questions.ts'
import { rejectTexts } from './en/reject.ts'
import { roomTexts } from './en/room.ts'
import { runTexts } from './en/run.ts'
import { sheetTexts } from './en/sheets.ts'
import { soloTexts } from './en/solo.ts'
import { stageTexts } from './en/stage.ts'
import { standingTexts } from './en/standings.ts'
import { termTexts } from './en/terms.ts'

export const en = {
  ...roomTexts,
  ...hostTexts,
  ...deskTexts,
  ...rejectTexts,
  ...activityTexts,
  ...runTexts,
  ...finaleTexts,
  ...questionTexts,
  ...soloTexts,
  ...stageTexts,
  ...standingTexts,
  ...termTexts,
  ...benchTexts,
  ...sheetTexts,
  ...checkTexts,
  ...myRoomsTexts,
} as const
