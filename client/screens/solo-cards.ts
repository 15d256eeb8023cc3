/**
 * Term cards: a word of the glossary, then what it is with the learner's own figure of it; how well it was known decides when
 * it comes again. By keys, too: 1 to 4.
 */
import { LitElement, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { formatSpan } from '../check/span.ts'
import { FacePart } from '../faces/face-part.ts'
import { stopName } from '../faces/names.ts'
import '../locale/en/deck.ts'
import '../locale/en/terms.ts'
import { formatList, formatShare, t, textIfKnown, textOf } from '../locale/t.ts'
import { type DeckCard, deckOf, dueToday } from '../solo/deck.ts'
import { type KeptCard, noProgress, type Progress, withCard } from '../solo/progress.ts'
import type { ProgressKeep } from '../solo/progress-keep.ts'
import { type GradeName, graded, grades, knownAt, knownUntil } from '../solo/schedule.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { fold, foldStyles } from '../ui/fold.ts'
import { lineStyles } from './line-styles.ts'
import { cardStyles } from './solo-cards-styles.ts'
import { curvePart, curveStyles, untilText, whenText } from './solo-curve.ts'
import { measuredPart } from './solo-measured.ts'

@customElement('solo-cards')
export class SoloCards extends LitElement {
  static override styles = [baseStyles, foldStyles, lineStyles, curveStyles, cardStyles]

  @property({ attribute: false }) keep: ProgressKeep | null = null
  /** Drawn anew when it changes. */
  @property({ attribute: false }) progress: Progress = noProgress
  /** Of the card whose back is shown. */
  @state() private shown: string | null = null
  /** What was graded last. */
  @state() private last: { readonly term: string; readonly kept: KeptCard } | null = null
  readonly #reports = new FacePart(this, (face) => face.report())

  override render() {
    const deck = deckOf(this.progress)
    const due = dueToday(deck, new Date())
    const [card] = due
    return html`<div class="stack loose">
      <p><button type="button" class="plain back" @click=${this.#leave}>${t('solo.back')}</button></p>
      <h1>${t('solo.cards')}</h1>
      <p class="soft">${card === undefined ? this.#rest(deck) : t('solo.cards-due', { count: due.length })}</p>
      ${card === undefined ? nothing : this.#card(card)}
      <div role="status">${this.#graded()}</div>
      ${fold(t('deck.all'), this.#all(deck))}
    </div>`
  }

  #card({ term, stops, kept }: DeckCard) {
    const isShown = this.shown === term
    return html`<article class="card stack" aria-labelledby="term" @keydown=${this.#keys}>
      <p class="soft small">${t('deck.met', { stops: formatList(stops.map(stopName)) })}</p>
      <h2 id="term" tabindex="-1">${textOf('term', term)}</h2>
      ${
        isShown
          ? html`${this.#back(term, stops)}
              <p>${t('deck.how')}</p>
              <div class="grades">
                ${grades.map(
                  (grade, at) =>
                    html`<button type="button" @click=${() => void this.#grade(term, kept, grade)}>
                      <span>${t(`deck.${grade}`)} <kbd aria-hidden="true">${at + 1}</kbd></span>
                      <span class="small">${formatSpan(graded(kept, grade, Date.now()).due - Date.now())}</span>
                    </button>`,
                )}
              </div>`
          : html`<p>${t('deck.ask')}</p>
              <button type="button" class="yellow" @click=${() => void this.#show(term)}>${t('deck.show')}</button>`
      }
    </article>`
  }

  /** What it is, and what the learner has measured of it. */
  #back(term: string, stops: DeckCard['stops']) {
    return html`<p class="text" tabindex="-1">${textIfKnown('term', `${term}.text`, {})}</p>
      ${stops.map((stop) => {
        const own = this.progress.stops[stop]
        return own === undefined || this.#reports.of(stop) === null || (own.figure === null && own.chips === null)
          ? nothing
          : html`<section>
              <h3>${t('deck.own', { stop: stopName(stop) })}</h3>
              ${measuredPart(stop, own)}
            </section>`
      })}`
  }

  #graded() {
    const { last } = this
    if (last === null) return nothing
    return html`<p><strong>${textOf('term', last.term)}</strong></p>
      ${curvePart(last.kept)}`
  }

  #rest(deck: readonly DeckCard[]): string {
    const next = Math.min(...deck.flatMap(({ kept }) => kept?.due ?? []))
    return next === Infinity ? t('solo.cards-none') : t('deck.rest', { date: whenText(next, Date.now()) })
  }

  #all(deck: readonly DeckCard[]) {
    const now = Date.now()
    return html`<dl>
      ${deck.map(
        ({ term, kept }) =>
          html`<dt>${textOf('term', term)}</dt>
            <dd class="small">
              ${kept === null ? t('deck.new') : html`${t('deck.now', { share: formatShare(knownAt(kept, now)) })} ${knownUntil(kept) > now ? untilText(kept) : nothing}`}
            </dd>`,
      )}
    </dl>`
  }

  async #show(term: string): Promise<void> {
    this.shown = term
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('.text')?.focus()
  }

  readonly #keys = (event: KeyboardEvent): void => {
    const grade = grades[Number(event.key) - 1]
    if (grade === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    const [card] = dueToday(deckOf(this.progress), new Date())
    if (card !== undefined && card.term === this.shown) void this.#grade(card.term, card.kept, grade)
  }

  async #grade(term: string, before: KeptCard | null, grade: GradeName): Promise<void> {
    const kept = graded(before, grade, Date.now())
    this.shown = null
    this.last = { term, kept }
    await this.keep?.change((progress) => withCard(progress, term, kept))
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('#term, h1')?.focus()
  }

  readonly #leave = (): void => void this.dispatchEvent(new CustomEvent('leave'))

  protected override willUpdate(): void {
    this.#reports.fetch(Object.keys(this.progress.stops))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'solo-cards': SoloCards
  }
}
