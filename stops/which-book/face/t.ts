/** `t` with this stop's own texts. It brings those of phone and wall; what only desk, stage and report say comes with them. */
import { typed } from '../../../client/locale/t.ts'
import type { bookAskedTexts } from './asked.en.ts'
import type { bookCardTexts } from './card.en.ts'
import type { bookDeskTexts } from './desk.en.ts'
import type { bookEndingTexts } from './ending.en.ts'
import type { bookStageTexts } from './stage.en.ts'
import type { bookTexts } from './texts.en.ts'
import './texts.en.ts'

export type Own = typeof bookAskedTexts &
  typeof bookCardTexts &
  typeof bookDeskTexts &
  typeof bookEndingTexts &
  typeof bookStageTexts &
  typeof bookTexts

export const t = typed<Own>()
