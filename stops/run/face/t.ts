/** `t` with this stop's own texts. It brings those of phone and wall; what only desk, stage and report say comes with them. */
import { lined, typed } from '../../../client/locale/t.ts'
import type { runAskedTexts } from './asked.en.ts'
import type { betTexts } from './bet/texts.en.ts'
import type { runCardTexts } from './card.en.ts'
import type { runDeskTexts } from './desk.en.ts'
import type { runEndingTexts } from './ending.en.ts'
import type { examTexts } from './exam/texts.en.ts'
import type { explainTexts } from './explain/texts.en.ts'
import type { runQuestionsTexts } from './questions.en.ts'
import type { runReportTexts } from './report.en.ts'
import type { speakTexts } from './speak/texts.en.ts'
import type { runStageTexts } from './stage.en.ts'
import type { teachTexts } from './teach/texts.en.ts'
import type { trainTexts } from './train/texts.en.ts'
import './bet/texts.en.ts'
import './exam/texts.en.ts'
import './explain/texts.en.ts'
import './speak/texts.en.ts'
import './teach/texts.en.ts'
import './train/texts.en.ts'

export type Own = typeof runAskedTexts &
  typeof betTexts &
  typeof runCardTexts &
  typeof runDeskTexts &
  typeof runEndingTexts &
  typeof examTexts &
  typeof explainTexts &
  typeof runQuestionsTexts &
  typeof runReportTexts &
  typeof speakTexts &
  typeof runStageTexts &
  typeof teachTexts &
  typeof trainTexts

export const t = typed<Own>()

export const line = lined<Own>()
