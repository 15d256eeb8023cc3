/** `t` with this stop's own texts. It brings those of phone and wall; what only desk, stage and report say comes with them. */
import { typed } from '../../../client/locale/t.ts'
import type { movesAskedTexts } from './asked.en.ts'
import type { movesCardTexts } from './card.en.ts'
import type { movesDeskTexts } from './desk.en.ts'
import type { movesEndingTexts } from './ending.en.ts'
import './options.en.ts'
import type { movesOptionTexts } from './options.en.ts'
import type { movesStageTexts } from './stage.en.ts'
import type { movesTexts } from './texts.en.ts'
import './texts.en.ts'

export type Own = typeof movesAskedTexts &
  typeof movesCardTexts &
  typeof movesDeskTexts &
  typeof movesEndingTexts &
  typeof movesOptionTexts &
  typeof movesStageTexts &
  typeof movesTexts

export const t = typed<Own>()
