/** The card in the hand, the team's tools, and the almanac. `answer` brings the verdict, `tool` the number of a tool. */
import { LitElement, css, html, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Sorting, SortingShown } from '../../../shared/moves/sorting.ts'
import { formatBits, formatShare, textOf } from '../../../client/locale/t.ts'
import '../../../client/moves/sorting-move.ts'
import { sentenceText } from '../../../client/store/selectors.ts'
import '../../../client/ui/almanac-book.ts'
import { baseStyles } from '../../../client/ui/base-styles.ts'
import { panelStyles } from '../../../client/ui/panel-styles.ts'
import { BIN, BINS, TOOLS, type Tool } from '../content.ts'
import type { InHand, KitchenView } from '../types.ts'
import { spelt } from './spelt.ts'
import { t } from './t.ts'
import { told } from './told.ts'

/** Shares of the cards that surprise less, from which on the meter is surprised a little, and very. */
const [LITTLE, MUCH] = [0.5, 0.8]

@customElement('kitchen-sort')
export class KitchenSort extends LitElement {
  static override styles = [
    baseStyles,
    panelStyles,
    css`
      .tools {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(96px, 1fr));
        gap: 8px;
      }
      /* The buttons below stay where they are, whatever is said here. */
      .said {
        min-height: 3em;
      }
      @media (max-width: 359px) {
        .said {
          min-height: 4.5em;
        }
      }
      .tools button {
        flex-direction: column;
        gap: 2px;
        padding: 6px;
        font-size: var(--size-small);
        line-height: 1.15;
      }
    `,
  ]

  @property({ attribute: false }) view!: KitchenView
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) team: string | null = null
  /** Said as long as nothing has been judged. */
  @property({ attribute: false }) begun = ''
  @property({ attribute: false }) sending: Sorting | null = null
  /** The tool that is on its way. */
  @property({ attribute: false }) using: number | null = null

  override render() {
    const { view } = this
    // A team of one has no second reader.
    const isAlone = view.tools?.reader === null
    const isFirst = (view.sort?.done ?? 0) === 0
    const how = html`<div class="stack">
      <p>${t('kitchen.sort-text', { pallet: view.pallet })}</p>
      <p>${t('kitchen.sort-how')}</p>
      ${isAlone ? nothing : html`<p>${t('kitchen.sort-two')}</p>`}
    </div>`
    return html`
      <h1>${t('kitchen.sort')}</h1>
      ${view.hand === null ? html`<p><strong>${t(isAlone ? 'kitchen.all-sorted-alone' : 'kitchen.all-sorted')}</strong></p>` : this.#card(view.hand)}
      <details ?open=${isFirst}>
        <summary>${t('kitchen.how')}</summary>
        ${how}
      </details>
      <almanac-book .packId=${view.packId}></almanac-book>
      <p class="soft small">${t('kitchen.glorp-text')}</p>
      ${this.#judged()}
    `
  }

  #card(hand: InHand): TemplateResult {
    const { sort } = this.view
    if (sort === null) return html``
    const turn = this.#turn(sort)
    const stands = this.#stands(sort)
    return html`<p class="said" role="status">${turn ?? stands ?? this.begun}</p>
      <sorting-move
        .shown=${sort}
        .card=${hand.words}
        .words=${spelt(this.view, this.words)}
        .texts=${{
          bins: BINS.map((bin) => textOf('kitchen', bin)),
          write: t('kitchen.write'),
          send: t('kitchen.send'),
          join: t('kitchen.join'),
          joined: t('kitchen.joined'),
          card: t('kitchen.card', { card: hand.card + 1, of: sort.cards, done: sort.done }),
        }}
        .proposed=${hand.copies?.[0]?.card ?? null}
        .sending=${this.sending}
        @answer=${({ detail }: CustomEvent<Sorting>) => this.dispatchEvent(new CustomEvent('answer', { detail }))}
      ></sorting-move>
      <section class="stack" aria-label=${t('kitchen.tools')}>
        <div class="tools">${TOOLS.map((tool, at) => this.#tool(tool, at, hand))}</div>
        <div class="stack" role="status">${this.#found(hand)}</div>
      </section>
      ${turn === null || stands === null ? nothing : html`<p>${stands}</p>`}`
  }

  /** Why this card is in the hand, where it is not a new one. */
  #turn({ turn, before }: SortingShown): TemplateResult | null {
    if (turn === null || turn === 'first') return null
    const said = textOf('kitchen', BINS[before?.bin ?? 0] ?? '')
    const text = {
      second: t('kitchen.turn-second'),
      tie: t('kitchen.turn-tie'),
      again: before?.bin === BIN ? t('kitchen.turn-binned') : t('kitchen.turn-again', { said }),
    }[turn]
    return html`<strong>${text}</strong>`
  }

  #tool(tool: Tool, at: number, hand: InHand): TemplateResult | typeof nothing {
    const left = this.view.tools?.[tool] ?? null
    if (left === null && tool !== 'meter') return nothing
    const isUsed = { finder: hand.copies !== null, meter: hand.surprise !== null, reader: hand.isAsked }[tool]
    const isOff = left === null || left <= 0 || isUsed || this.using !== null
    return html`<button
      type="button"
      aria-disabled=${isOff}
      @click=${() => {
        if (!isOff) this.dispatchEvent(new CustomEvent<number>('tool', { detail: at }))
      }}
    >
      <span>${textOf('kitchen', tool)}</span>
      <small class="soft regular"
        >${left === null ? t('kitchen.meter-waits') : t('kitchen.left', { count: left })}</small
      >
    </button>`
  }

  /** What the tools have said of this card. */
  #found({ copies, surprise, isAsked }: InHand): TemplateResult {
    const all = spelt(this.view, this.words)
    return html`
      ${copies?.length === 0 ? html`<p>${t('kitchen.no-copies')}</p>` : nothing}
      ${(copies ?? []).map(
        ({ card, words }) => html`<p>${t('kitchen.copy', { card: card + 1, text: sentenceText(all, words) })}</p>`,
      )}
      ${
        surprise === null
          ? nothing
          : html`<p>
              ${told(`kitchen.surprise-${surprise.above < LITTLE ? 'low' : surprise.above < MUCH ? 'middle' : 'high'}`, { share: formatShare(surprise.above), bits: formatBits(surprise.bits) })}
            </p>`
      }
      ${isAsked ? html`<p>${t('kitchen.asked')}</p>` : nothing}
    `
  }

  /** What has become of the card that was judged last. */
  #stands({ last }: SortingShown): TemplateResult | null {
    if (last === null || this.view.tools?.reader === null) return null
    const said = textOf('kitchen', BINS[last.bin] ?? '')
    return html`<span class="soft">${t(`kitchen.stands-${last.standing}`, { card: last.card + 1, said })}</span>`
  }

  #judged(): TemplateResult | typeof nothing {
    const { sort } = this.view
    if (sort === null || this.team === null) return nothing
    const judged = sort.judged[this.team] ?? 0
    const [agreed, ties] = [sort.agreed[this.team] ?? 0, sort.ties[this.team] ?? 0]
    return html`<p class="soft small">${t('kitchen.team-judged', { judged, of: sort.cards, agreed, ties })}</p>`
  }
}
