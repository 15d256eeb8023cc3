/** The story of this stop; the texts of its award come with it. */
import { formatSignedBits, lined, type Line } from '../../../client/locale/t.ts'
import { isNumber, nullOr, objectOf } from '../../../client/net/shape.ts'
import type { JudgeStory } from '../story.ts'
import './ending.en.ts'
import type { Own } from './t.ts'

const line = lined<Own>()
const isAgreement = objectOf<JudgeStory['agreement']>({
  bleu: nullOr(isNumber),
  rouge: nullOr(isNumber),
  perplexity: nullOr(isNumber),
})
export const isStory = objectOf<JudgeStory>({ agreement: isAgreement, judges: isNumber })

export function story(_teams: unknown, told: unknown): readonly Line[] {
  if (!isStory(told)) return []
  const { bleu, rouge, perplexity } = told.agreement
  if (bleu === null || rouge === null || perplexity === null) return []
  return [
    line('story.judge-duel.agreement', {
      bleu: formatSignedBits(bleu),
      rouge: formatSignedBits(rouge),
      perplexity: formatSignedBits(perplexity),
    }),
  ]
}
