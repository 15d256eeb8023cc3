/** `t` with this stop's own texts. It brings those of phone and wall; what only desk, stage and report say comes with them. */
import { typed } from '../../../client/locale/t.ts'
import type { garageAskedTexts } from './asked.en.ts'
import type { garageCardTexts } from './card.en.ts'
import type { garageDeskTexts } from './desk.en.ts'
import type { garageEndingTexts } from './ending.en.ts'
import './options.en.ts'
import type { garageOptionTexts } from './options.en.ts'
import type { garageStageTexts } from './stage.en.ts'
import type { garageTexts } from './texts.en.ts'
import './texts.en.ts'

export type Own = typeof garageAskedTexts &
  typeof garageCardTexts &
  typeof garageDeskTexts &
  typeof garageEndingTexts &
  typeof garageOptionTexts &
  typeof garageStageTexts &
  typeof garageTexts

export const t = typed<Own>()
