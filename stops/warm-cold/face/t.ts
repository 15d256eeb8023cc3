/** `t` with this stop's own texts. It brings those of phone and wall; what only desk, stage and report say comes with them. */
import { typed } from '../../../client/locale/t.ts'
import type { warmAskedTexts } from './asked.en.ts'
import type { warmCardTexts } from './card.en.ts'
import type { warmDeskTexts } from './desk.en.ts'
import type { warmEndingTexts } from './ending.en.ts'
import type { warmStageTexts } from './stage.en.ts'
import type { warmTexts } from './texts.en.ts'
import './texts.en.ts'

export type Own = typeof warmAskedTexts &
  typeof warmCardTexts &
  typeof warmDeskTexts &
  typeof warmEndingTexts &
  typeof warmStageTexts &
  typeof warmTexts

export const t = typed<Own>()
