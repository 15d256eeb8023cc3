/** `t` with this stop's own texts. It brings those of phone and wall; what only desk, stage and report say comes with them. */
import { typed } from '../../../client/locale/t.ts'
import type { judgeAskedTexts } from './asked.en.ts'
import type { judgeCardTexts } from './card.en.ts'
import type { judgeDeskTexts } from './desk.en.ts'
import type { judgeEndingTexts } from './ending.en.ts'
import type { judgeOptionTexts } from './options.en.ts'
import type { judgeStageTexts } from './stage.en.ts'
import type { judgeTexts } from './texts.en.ts'
import './options.en.ts'
import './texts.en.ts'

export type Own = typeof judgeAskedTexts &
  typeof judgeCardTexts &
  typeof judgeDeskTexts &
  typeof judgeEndingTexts &
  typeof judgeOptionTexts &
  typeof judgeStageTexts &
  typeof judgeTexts

export const t = typed<Own>()
