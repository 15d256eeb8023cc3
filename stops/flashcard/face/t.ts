/** `t` with this stop's own texts. It brings those of phone and wall; what only desk, stage and report say comes with them. */
import { typed } from '../../../client/locale/t.ts'
import type { flashcardAskedTexts } from './asked.en.ts'
import type { flashcardCardTexts } from './card.en.ts'
import type { flashcardDeskTexts } from './desk.en.ts'
import type { flashcardStageTexts } from './stage.en.ts'
import type { flashcardTexts } from './texts.en.ts'
import './texts.en.ts'

export type Own = typeof flashcardAskedTexts &
  typeof flashcardCardTexts &
  typeof flashcardDeskTexts &
  typeof flashcardStageTexts &
  typeof flashcardTexts

export const t = typed<Own>()
