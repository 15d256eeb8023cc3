/** `t` with this stop's own texts. It brings those of phone and wall; what only desk, stage and report say comes with them. */
import { typed } from '../../../client/locale/t.ts'
import type { blankAskedTexts } from './asked.en.ts'
import type { blankCardTexts } from './card.en.ts'
import type { blankDeskTexts } from './desk.en.ts'
import type { blankEndingTexts } from './ending.en.ts'
import './options.en.ts'
import type { blankOptionTexts } from './options.en.ts'
import type { blankStageTexts } from './stage.en.ts'
import type { blankTexts } from './texts.en.ts'
import './texts.en.ts'

export type Own = typeof blankAskedTexts &
  typeof blankCardTexts &
  typeof blankDeskTexts &
  typeof blankEndingTexts &
  typeof blankOptionTexts &
  typeof blankStageTexts &
  typeof blankTexts

export const t = typed<Own>()
