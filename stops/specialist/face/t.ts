/** `t` with this stop's own texts. It brings those of phone and wall; what only desk, stage and report say comes with them. */
import { typed } from '../../../client/locale/t.ts'
import type { specialistAskedTexts } from './asked.en.ts'
import type { specialistCardTexts } from './card.en.ts'
import type { specialistDeskTexts } from './desk.en.ts'
import type { specialistEndingTexts } from './ending.en.ts'
import './options.en.ts'
import type { specialistOptionTexts } from './options.en.ts'
import type { specialistStageTexts } from './stage.en.ts'
import type { specialistTexts } from './texts.en.ts'
import './texts.en.ts'

export type Own = typeof specialistAskedTexts &
  typeof specialistCardTexts &
  typeof specialistDeskTexts &
  typeof specialistEndingTexts &
  typeof specialistOptionTexts &
  typeof specialistStageTexts &
  typeof specialistTexts

export const t = typed<Own>()
