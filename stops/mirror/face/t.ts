/** `t` with this stop's own texts. It brings those of phone and wall; what only desk, stage and report say comes with them. */
import { typed } from '../../../client/locale/t.ts'
import type { mirrorAskedTexts } from './asked.en.ts'
import type { mirrorCardTexts } from './card.en.ts'
import type { mirrorDeskTexts } from './desk.en.ts'
import type { mirrorEndingTexts } from './ending.en.ts'
import './options.en.ts'
import type { mirrorOptionTexts } from './options.en.ts'
import type { mirrorStageTexts } from './stage.en.ts'
import type { mirrorTexts } from './texts.en.ts'
import './texts.en.ts'

export type Own = typeof mirrorAskedTexts &
  typeof mirrorCardTexts &
  typeof mirrorDeskTexts &
  typeof mirrorEndingTexts &
  typeof mirrorOptionTexts &
  typeof mirrorStageTexts &
  typeof mirrorTexts

export const t = typed<Own>()
