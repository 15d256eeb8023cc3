/** `t` with this stop's own texts. It brings those of phone and wall; what only desk, stage and report say comes with them. */
import { typed } from '../../../client/locale/t.ts'
import type { spotlightAskedTexts } from './asked.en.ts'
import type { spotlightCardTexts } from './card.en.ts'
import type { spotlightDeskTexts } from './desk.en.ts'
import type { spotlightEndingTexts } from './ending.en.ts'
import './options.en.ts'
import type { spotlightOptionTexts } from './options.en.ts'
import type { spotlightStageTexts } from './stage.en.ts'
import type { spotlightTexts } from './texts.en.ts'
import './texts.en.ts'

export type Own = typeof spotlightAskedTexts &
  typeof spotlightCardTexts &
  typeof spotlightDeskTexts &
  typeof spotlightEndingTexts &
  typeof spotlightOptionTexts &
  typeof spotlightStageTexts &
  typeof spotlightTexts

export const t = typed<Own>()
