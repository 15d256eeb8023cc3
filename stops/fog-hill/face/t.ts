/** `t` with this stop's own texts. It brings those of phone and wall; what only desk, stage and report say comes with them. */
import { typed } from '../../../client/locale/t.ts'
import type { fogAskedTexts } from './asked.en.ts'
import type { fogCardTexts } from './card.en.ts'
import type { fogDeskTexts } from './desk.en.ts'
import type { fogEndingTexts } from './ending.en.ts'
import './options.en.ts'
import type { fogOptionTexts } from './options.en.ts'
import type { fogStageTexts } from './stage.en.ts'
import type { fogTexts } from './texts.en.ts'
import './texts.en.ts'

export type Own = typeof fogAskedTexts &
  typeof fogCardTexts &
  typeof fogDeskTexts &
  typeof fogEndingTexts &
  typeof fogOptionTexts &
  typeof fogStageTexts &
  typeof fogTexts

export const t = typed<Own>()
