/** `t` with this stop's own texts. It brings those of phone and wall; what only desk, stage and report say comes with them. */
import { typed } from '../../../client/locale/t.ts'
import type { splitAskedTexts } from './asked.en.ts'
import type { splitCardTexts } from './card.en.ts'
import type { splitDeskTexts } from './desk.en.ts'
import type { splitStageTexts } from './stage.en.ts'
import type { splitTexts } from './texts.en.ts'
import './texts.en.ts'

export type Own = typeof splitAskedTexts &
  typeof splitCardTexts &
  typeof splitDeskTexts &
  typeof splitStageTexts &
  typeof splitTexts

export const t = typed<Own>()
