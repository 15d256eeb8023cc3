/** The question with which a stop ends, on a phone. */
import { html, nothing, type TemplateResult } from 'lit'
import type { LastShown, Vote } from '../../shared/moves/vote.ts'
import './vote-move.ts'

interface Asked {
  readonly question: string
  readonly options: readonly string[]
  /** Name of the half-made answer. */
  readonly draft: string
  readonly sending: boolean
}

export function lastQuestion(
  shown: LastShown | null,
  { question, options, draft, sending }: Asked,
  answer: (vote: Vote) => void,
): TemplateResult | typeof nothing {
  if (shown === null) return nothing
  return html`<vote-move
    .question=${question}
    .options=${options}
    .mine=${shown.vote.mine}
    ?sending=${sending}
    draft=${draft}
    @answer=${({ detail }: CustomEvent<Vote>) => answer(detail)}
  ></vote-move>`
}
