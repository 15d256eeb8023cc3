/** `t` with this stop's own texts. It brings those of phone and wall; what only desk, stage and report say comes with them. */
import { typed } from '../../../client/locale/t.ts'
import type { boardAskedTexts } from './asked.en.ts'
import type { boardCardTexts } from './card.en.ts'
import type { boardDeskTexts } from './desk.en.ts'
import type { boardEndingTexts } from './ending.en.ts'
import type { boardOptionTexts } from './options.en.ts'
import type { boardStageTexts } from './stage.en.ts'
import type { boardTexts } from './texts.en.ts'
import './options.en.ts'
import './texts.en.ts'

export type Own = typeof boardAskedTexts &
  typeof boardCardTexts &
  typeof boardDeskTexts &
  typeof boardEndingTexts &
  typeof boardOptionTexts &
  typeof boardStageTexts &
  typeof boardTexts

export const t = typed<Own>()
