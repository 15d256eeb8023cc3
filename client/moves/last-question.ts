/** The question with which a stop ends, on a phone. */
import { html, nothing, type TemplateResult } from 'lit'
import type { LastShown, Vote } from '../../shared/moves/vote.ts'
import '../locale/en/controls.ts'
import { t } from '../locale/t.ts'
import './vote-move.ts'

interface Asked {
  readonly question: string
  readonly options: readonly string[]
  /** Name of the half-made answer. */
  readonly draft: string
  readonly sending: boolean
}

/** Its answer counts by how sure it is, and the phone says so before. */
export function lastQuestion(
  shown: LastShown | null,
  { question, options, draft, sending }: Asked,
  answer: (vote: Vote) => void,
): TemplateResult | typeof nothing {
  if (shown === null) return nothing
  return html`<p>${t('vote.counts')}</p>
    <vote-move
      .question=${question}
      .options=${options}
      .mine=${shown.vote.mine}
      ?sending=${sending}
      draft=${draft}
      @answer=${({ detail }: CustomEvent<Vote>) => answer(detail)}
    ></vote-move>`
}
