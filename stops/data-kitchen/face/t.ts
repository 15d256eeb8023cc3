/** `t` with this stop's own texts. It brings those of phone and wall; what only desk, stage and report say comes with them. */
import { typed } from '../../../client/locale/t.ts'
import type { kitchenAskedTexts } from './asked.en.ts'
import type { kitchenCardTexts } from './card.en.ts'
import type { kitchenDeskTexts } from './desk.en.ts'
import type { kitchenEndingTexts } from './ending.en.ts'
import type { kitchenOptionTexts } from './options.en.ts'
import type { kitchenReportTexts } from './report.en.ts'
import type { kitchenStageTexts } from './stage.en.ts'
import type { kitchenTexts } from './texts.en.ts'
import './options.en.ts'
import './texts.en.ts'

export type Own = typeof kitchenAskedTexts &
  typeof kitchenCardTexts &
  typeof kitchenDeskTexts &
  typeof kitchenEndingTexts &
  typeof kitchenOptionTexts &
  typeof kitchenReportTexts &
  typeof kitchenStageTexts &
  typeof kitchenTexts

export const t = typed<Own>()
