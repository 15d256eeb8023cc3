/** `t` with this stop's own texts. It brings those of phone and wall; what only desk, stage and report say comes with them. */
import { typed } from '../../../client/locale/t.ts'
import type { liftAskedTexts } from './asked.en.ts'
import type { liftCardTexts } from './card.en.ts'
import type { liftDeskTexts } from './desk.en.ts'
import type { liftEndingTexts } from './ending.en.ts'
import './options.en.ts'
import type { liftOptionTexts } from './options.en.ts'
import type { liftStageTexts } from './stage.en.ts'
import type { liftTexts } from './texts.en.ts'
import './texts.en.ts'

export type Own = typeof liftAskedTexts &
  typeof liftCardTexts &
  typeof liftDeskTexts &
  typeof liftEndingTexts &
  typeof liftOptionTexts &
  typeof liftStageTexts &
  typeof liftTexts

export const t = typed<Own>()
