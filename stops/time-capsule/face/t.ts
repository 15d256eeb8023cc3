/** `t` with this stop's own texts. It brings those of phone and wall; what only desk, stage and report say comes with them. */
import { typed } from '../../../client/locale/t.ts'
import type { capsuleAskedTexts } from './asked.en.ts'
import type { capsuleCardTexts } from './card.en.ts'
import type { capsuleDeskTexts } from './desk.en.ts'
import type { capsuleEndingTexts } from './ending.en.ts'
import type { capsuleOptionTexts } from './options.en.ts'
import type { capsuleStageTexts } from './stage.en.ts'
import type { capsuleTexts } from './texts.en.ts'
import './options.en.ts'
import './texts.en.ts'

export type Own = typeof capsuleAskedTexts &
  typeof capsuleCardTexts &
  typeof capsuleDeskTexts &
  typeof capsuleEndingTexts &
  typeof capsuleOptionTexts &
  typeof capsuleStageTexts &
  typeof capsuleTexts

export const t = typed<Own>()
