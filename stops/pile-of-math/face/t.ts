/** `t` with this stop's own texts. It brings those of phone and wall; what only desk, stage and report say comes with them. */
import { typed } from '../../../client/locale/t.ts'
import type { pileAskedTexts } from './asked.en.ts'
import type { pileCardTexts } from './card.en.ts'
import type { pileDeskTexts } from './desk.en.ts'
import type { pileStageTexts } from './stage.en.ts'
import type { pileTexts } from './texts.en.ts'
import './texts.en.ts'

export type Own = typeof pileAskedTexts &
  typeof pileCardTexts &
  typeof pileDeskTexts &
  typeof pileStageTexts &
  typeof pileTexts

export const t = typed<Own>()
