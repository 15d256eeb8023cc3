/** English. One flat catalogue; its parts follow the screens. Another language is a value of type `Catalogue`. */
import { activityTexts } from './en/activities.ts'
import { benchTexts } from './en/bench.ts'
import { deskTexts } from './en/desk.ts'
import { hostTexts } from './en/host.ts'
import { questionTexts } from './en/questions.ts'
import { rejectTexts } from './en/reject.ts'
import { roomTexts } from './en/room.ts'
import { runTexts } from './en/run.ts'
import { soloTexts } from './en/solo.ts'
import { stageTexts } from './en/stage.ts'

export const en = {
  ...roomTexts,
  ...hostTexts,
  ...deskTexts,
  ...rejectTexts,
  ...activityTexts,
  ...runTexts,
  ...questionTexts,
  ...soloTexts,
  ...stageTexts,
  ...benchTexts,
} as const
