/** `t` with this stop's own texts. It brings those of phone and wall; what only desk, stage and report say comes with them. */
import { typed } from '../../../client/locale/t.ts'
import type { updateAskedTexts } from './asked.en.ts'
import type { updateCardTexts } from './card.en.ts'
import type { updateDeskTexts } from './desk.en.ts'
import type { updateEndingTexts } from './ending.en.ts'
import type { updateOptionTexts } from './options.en.ts'
import type { updateStageTexts } from './stage.en.ts'
import type { updateTexts } from './texts.en.ts'
import './options.en.ts'
import './texts.en.ts'

export type Own = typeof updateAskedTexts &
  typeof updateCardTexts &
  typeof updateDeskTexts &
  typeof updateEndingTexts &
  typeof updateOptionTexts &
  typeof updateStageTexts &
  typeof updateTexts

export const t = typed<Own>()
