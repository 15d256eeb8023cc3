/** `t` with this stop's own texts. It brings those of phone and wall; what only desk, stage and report say comes with them. */
import { typed } from '../../../client/locale/t.ts'
import type { parrotAskedTexts } from './asked.en.ts'
import type { parrotCardTexts } from './card.en.ts'
import type { parrotDeskTexts } from './desk.en.ts'
import type { parrotEndingTexts } from './ending.en.ts'
import type { parrotReportTexts } from './report.en.ts'
import type { parrotStageTexts } from './stage.en.ts'
import type { parrotTexts } from './texts.en.ts'
import './texts.en.ts'

export type Own = typeof parrotAskedTexts &
  typeof parrotCardTexts &
  typeof parrotDeskTexts &
  typeof parrotEndingTexts &
  typeof parrotReportTexts &
  typeof parrotStageTexts &
  typeof parrotTexts

export const t = typed<Own>()
