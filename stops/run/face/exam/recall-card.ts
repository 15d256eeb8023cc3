/** Learned by heart: the gap between what was read and what was not; and which of my own sentences was learned best. */
import { html, nothing, type TemplateResult } from 'lit'
import type { RunView } from '../../view-types.ts'
import { formatBits, formatDrop } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'
import { sentenceText } from '../../../../client/store/selectors.ts'
import { fold } from '../../../../client/ui/fold.ts'
import { told, toldOf } from '../told.ts'

type Exam = NonNullable<RunView['exam']>

/** One plain sentence, as soon as both are measured. */
export function byHeart(exam: Exam): TemplateResult | typeof nothing {
  const figures = gapOf(exam)
  if (figures === null) return nothing
  return html`<section class="card stack">
    <h2>${told('recall.title')}</h2>
    ${gapText(figures)}
  </section>`
}

/** The same on a phone, where the gap alone stands until somebody wants to know more. */
export function byHeartFolded(exam: Exam): TemplateResult | typeof nothing {
  const figures = gapOf(exam)
  if (figures === null) return nothing
  return fold(t(figures.isGap ? 'recall.folded' : 'recall.folded-none', figures), gapText(figures))
}

function gapOf({ read, afterBits }: Exam) {
  if (read === null || afterBits === null) return null
  return {
    isGap: afterBits > read.afterBits,
    read: formatBits(read.afterBits),
    unseen: formatBits(afterBits),
    gap: formatDrop(afterBits, read.afterBits),
  }
}

function gapText({ isGap, ...figures }: NonNullable<ReturnType<typeof gapOf>>): TemplateResult {
  return html`<p>${told('recall.figures', figures)}</p>
    <p><strong>${t(isGap ? 'recall.gap' : 'recall.no-gap', figures)}</strong></p>`
}

/** Beside the stage, which has the gap at its ruler. */
export function byHeartShort({ read, afterBits }: Exam): TemplateResult | typeof nothing {
  if (read === null || afterBits === null || afterBits <= read.afterBits) return nothing
  const known = { readBits: read.afterBits, nowBits: afterBits }
  return html`<p>${toldOf(known, 'recall.short', { gap: formatDrop(afterBits, read.afterBits) })}</p>`
}

/** `guess` is called with the tapped sentence. */
export function recallCard(
  { recall }: Exam,
  words: readonly string[],
  sending: number | null,
  guess: (sentence: number) => void,
): TemplateResult | typeof nothing {
  if (recall === null) return nothing
  const { sentences, mine, bits, best } = recall
  if (bits !== null && best !== null) {
    const own = { sentence: sentenceText(words, sentences[best] ?? []) }
    return html`${
      mine === null
        ? nothing
        : html`<p class="card"><strong>${t(mine === best ? 'recall.right' : 'recall.wrong', own)}</strong></p>`
    }
    ${fold(t('recall.mine'), ownSentences(sentences, bits, { mine, best }, words))}`
  }
  const chosen = sending ?? mine
  return html`<section class="card stack">
    <h2>${t('recall.ask')}</h2>
    <p class="soft">${t(chosen === null ? 'recall.ask-text' : 'recall.waiting')}</p>
    <ul class="stack">
      ${sentences.map(
        (tokens, at) =>
          html`<li>
            <button
              type="button"
              class="whole-line"
              aria-pressed=${chosen === at}
              aria-disabled=${chosen !== null}
              @click=${() => chosen === null && guess(at)}
            >
              ${sentenceText(words, tokens)}
            </button>
          </li>`,
      )}
    </ul>
  </section>`
}

/** Every own sentence before and after; the one learned best stands out. */
function ownSentences(
  sentences: readonly (readonly number[])[],
  bits: NonNullable<NonNullable<Exam['recall']>['bits']>,
  { mine, best }: { readonly mine: number | null; readonly best: number },
  words: readonly string[],
): TemplateResult {
  return html`<table>
      <thead>
        <tr class="small">
          <th scope="col">${t('recall.sentence')}</th>
          <th scope="col" class="number">${t('exam.before')}</th>
          <th scope="col" class="number">${t('exam.after')}</th>
        </tr>
      </thead>
      <tbody>
        ${sentences.map(
          (tokens, at) =>
            html`<tr>
              <th scope="row" class="start ${at === best ? '' : 'regular'}">
                ${sentenceText(words, tokens)} ${at === mine ? html`<small>(${t('recall.yours')})</small>` : nothing}
              </th>
              <td class="number">${formatBits(bits[at]?.before ?? 0)}</td>
              <td class="number teal">${formatBits(bits[at]?.after ?? 0)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="soft small">${told('recall.text')}</p>`
}
