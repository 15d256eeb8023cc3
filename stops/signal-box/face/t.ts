/** `t` with this stop's own texts. It brings those of phone and wall; what only desk, stage and report say comes with them. */
import { typed } from '../../../client/locale/t.ts'
import type { signalAskedTexts } from './asked.en.ts'
import type { signalCardTexts } from './card.en.ts'
import type { signalDeskTexts } from './desk.en.ts'
import type { signalEndingTexts } from './ending.en.ts'
import './options.en.ts'
import type { signalOptionTexts } from './options.en.ts'
import type { signalStageTexts } from './stage.en.ts'
import type { signalTexts } from './texts.en.ts'
import './texts.en.ts'

export type Own = typeof signalAskedTexts &
  typeof signalCardTexts &
  typeof signalDeskTexts &
  typeof signalEndingTexts &
  typeof signalOptionTexts &
  typeof signalStageTexts &
  typeof signalTexts

export const t = typed<Own>()
