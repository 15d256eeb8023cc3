/** `t` with this stop's own texts. It brings those of phone and wall; what only desk, stage and report say comes with them. */
import { typed } from '../../../client/locale/t.ts'
import type { departureAskedTexts } from './asked.en.ts'
import type { departureCardTexts } from './card.en.ts'
import type { departureDeskTexts } from './desk.en.ts'
import type { departureReportTexts } from './report.en.ts'
import type { departureStageTexts } from './stage.en.ts'
import type { departureTexts } from './texts.en.ts'
import './texts.en.ts'

export type Own = typeof departureAskedTexts &
  typeof departureCardTexts &
  typeof departureDeskTexts &
  typeof departureReportTexts &
  typeof departureStageTexts &
  typeof departureTexts

export const t = typed<Own>()
