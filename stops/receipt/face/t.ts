/** `t` with this stop's own texts. It brings those of phone and wall; what only desk, stage and report say comes with them. */
import { typed } from '../../../client/locale/t.ts'
import type { receiptAskedTexts } from './asked.en.ts'
import type { receiptCardTexts } from './card.en.ts'
import type { receiptDeskTexts } from './desk.en.ts'
import type { receiptEndingTexts } from './ending.en.ts'
import type { receiptOptionTexts } from './options.en.ts'
import type { receiptReportTexts } from './report.en.ts'
import type { receiptStageTexts } from './stage.en.ts'
import type { receiptTexts } from './texts.en.ts'
import './options.en.ts'
import './texts.en.ts'

export type Own = typeof receiptAskedTexts &
  typeof receiptCardTexts &
  typeof receiptDeskTexts &
  typeof receiptEndingTexts &
  typeof receiptOptionTexts &
  typeof receiptReportTexts &
  typeof receiptStageTexts &
  typeof receiptTexts

export const t = typed<Own>()
