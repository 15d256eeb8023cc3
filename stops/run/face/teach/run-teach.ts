/** Labels: one card at a time, first the own ones, then those of team-mates. What the town says of a label comes at once. */
import { LitElement, css, html, nothing, type PropertyValues } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Label } from '../../teach/state.ts'
import type { TeachRow, TeachView } from '../../teach/view-types.ts'
import type { Rack, TokenId } from '../../../../shared/packs/pack.ts'
import { textOf } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'
import { Draft } from '../../../../client/store/draft.ts'
import { pendingOf, type Pending } from '../../../../client/store/pending.ts'
import { sentenceText } from '../../../../client/store/selectors.ts'
import { baseStyles } from '../../../../client/ui/base-styles.ts'
import { panelStyles } from '../../../../client/ui/panel-styles.ts'
import { focusIfLost } from '../../../../client/ui/phase-focus.ts'
import { say } from '../../../../client/ui/say.ts'
import { footStyles, sendFoot } from '../../../../client/ui/send-foot.ts'
import { sentence } from '../../../../client/ui/sentence.ts'
import '../../../../client/moves/sentence-builder.ts'
import '../../../../client/ui/word-picker.ts'
import { TapEvent } from '../../../../client/ui/tap-event.ts'
import type { RunTap } from '../../taps.ts'
import './almanac-book.ts'
import { sameLabel } from '../../teach/same-label.ts'
import { filledWith, labelText } from './label-text.ts'
import { isTeachDraft, noTeachDraft, type TeachDraft } from './teach-draft.ts'
import { told } from '../told.ts'

const teachStyles = css`
  .pager {
    display: grid;
    grid-template-columns: auto 1fr auto;
    align-items: center;
    gap: 10px;
    text-align: center;
  }
  .pager button {
    padding: 0;
    font-size: 1.5rem;
    line-height: 1;
  }
  .verdict {
    border-inline-start: 6px solid var(--teal);
    padding-inline-start: 12px;
  }
  .verdict.otherwise {
    border-color: var(--red);
  }
`

@customElement('run-teach')
export class RunTeach extends LitElement {
  static override styles = [baseStyles, panelStyles, footStyles, teachStyles]

  @property({ attribute: false }) teach!: TeachView
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) racks: readonly Rack[] = []
  @property({ attribute: false }) pending: Pending<RunTap> = []
  readonly #kept = new Draft(this, () => 'teach', isTeachDraft)

  override render() {
    const { tasks, packId } = this.teach
    const at = this.#at
    const row = tasks[at]
    return html`
      <div class="stack">
        <h1>${t('teach.title')}</h1>
        <p>${told('teach.text')}</p>
        <div class="pager">
          <button
            type="button"
            aria-label=${t('teach.previous')}
            aria-disabled=${at <= 0}
            @click=${() => this.#go(at - 1)}
          >
            ‹
          </button>
          <p class="kicker" tabindex="-1">${this.#progress(at)}</p>
          <button
            type="button"
            aria-label=${t('teach.next')}
            aria-disabled=${at >= tasks.length - 1}
            @click=${() => this.#go(at + 1)}
          >
            ›
          </button>
        </div>
      </div>
      ${this.#last()} ${row === undefined ? nothing : this.#task(row)}
      <almanac-book .packId=${packId}></almanac-book>
    `
  }

  /** What the town said of the last label is said aloud; a card that has its label has no buttons any more. */
  override updated(changed: PropertyValues<this>): void {
    const before = changed.get('teach')?.tasks
    if (before === undefined) return
    const { tasks } = this.teach
    const labelled = tasks.filter(
      (row) => !isOpen(row) && before.some((other) => other.task.id === row.task.id && isOpen(other)),
    )
    for (const { townAgrees } of labelled) if (townAgrees !== null) say(this, verdictText(townAgrees))
    if (labelled.length === 0) return
    focusIfLost(this, '.pager .kicker')
    if (!tasks.some(isOpen)) say(this, t('teach.done'))
  }

  get #draft(): TeachDraft {
    return this.#kept.value ?? noTeachDraft
  }

  get #at(): number {
    const { tasks } = this.teach
    const open = tasks.findIndex(isOpen)
    return Math.min(this.#draft.at ?? (open < 0 ? Infinity : open), tasks.length - 1)
  }

  #progress(at: number): string {
    const { tasks } = this.teach
    if (!tasks.some(isOpen)) return t('teach.done')
    const own = tasks.filter(({ task }) => task.isMine).length
    return at < own ? t('teach.progress', { at: at + 1, of: own }) : t('teach.check')
  }

  /** The card before this one, with what the town says of the label: it stays while the hand is at the next card. */
  #last() {
    const row = this.teach.tasks.find(({ task }) => task.id === this.#draft.last)
    if (row === undefined || row.mine === null || row.task.id === this.teach.tasks[this.#at]?.task.id) return nothing
    return this.#verdict(row)
  }

  #verdict({ task, mine, townAgrees }: TeachRow) {
    if (mine === null) return nothing
    const said =
      task.kind !== 'doubt' || mine.kind === 'words' ? labelText(this.words, mine) : this.#doubted(task, mine)
    return html`<p class="verdict ${townAgrees === false ? 'otherwise' : ''}">
      <span class="soft">${said}</span>
      ${townAgrees === null ? nothing : html`<br /><strong class=${townAgrees ? 'teal' : 'red'}>${verdictText(townAgrees)}</strong>`}
    </p>`
  }

  #doubted({ words }: TeachRow['task'], mine: Label): string {
    const text = sentenceText(
      this.words,
      words.filter((word) => word !== null),
    )
    return `${text} · ${labelText(this.words, mine)}`
  }

  #task(row: TeachRow) {
    const { task, mine } = row
    // A sentence to write has nothing to show yet: its field asks the question.
    const card =
      task.words.length === 0
        ? nothing
        : html`<div class="card stack">
            <p class="kicker">${textOf('teach', task.kind)}</p>
            <p class="sentence">${sentence(this.words, task.words)}</p>
          </div>`
    if (mine !== null) return html`${card} ${this.#verdict(row)} ${this.#proposals(row)}`
    return html`${card} ${this.#sending(row)} ${this.#controls(row)}`
  }

  /** The label that is on its way, shown from the moment of the tap. */
  #sending({ task }: TeachRow) {
    const sending = pendingOf(this.pending, 'teach')
    if (sending === null || sending.tap.task !== task.id) return nothing
    return html`<p class="soft">
      <strong>${labelText(this.words, sending.tap.answer)}</strong> · ${t('panel.sending')}
    </p>`
  }

  /** What others made of the same card. */
  #proposals({ mine, proposals }: TeachRow) {
    const others = proposals.filter(({ label, votes }) => votes > (mine !== null && sameLabel(mine, label) ? 1 : 0))
    if (others.length === 0) return nothing
    return html`<section class="stack" aria-label=${t('teach.proposals')}>
      <h2 class="body-size">${t('teach.proposals')}</h2>
      ${proposals.map(
        ({ label, votes }) =>
          html`<p class="row between">
            <strong>${labelText(this.words, label)}</strong>
            <span class="soft"
              >${t('teach.votes', { count: votes })}${mine !== null && sameLabel(mine, label) ? ` · ${t('teach.mine')}` : ''}</span
            >
          </p>`,
      )}
    </section>`
  }

  #controls({ task }: TeachRow) {
    if (task.kind === 'complete') {
      return html`<word-picker
        .words=${this.words}
        .racks=${this.racks}
        label=${t('teach.complete')}
        @pick=${(event: CustomEvent<TokenId>) => this.#send(task.id, { kind: 'words', tokens: filledWith(task.words, event.detail) })}
      ></word-picker>`
    }
    const words = this.#draft.words[task.id] ?? null
    const doubts = task.kind === 'doubt' ? this.#doubts(task) : nothing
    return task.kind === 'doubt' && words === null ? doubts : html`${doubts} ${this.#builder(task, words ?? [])}`
  }

  #doubts(task: TeachRow['task']) {
    return html`<div class="row">
      <button type="button" class="grow" @click=${() => this.#send(task.id, { kind: 'keep' })}>
        ${t('teach.keep')}
      </button>
      <button
        type="button"
        class="grow"
        @click=${() =>
          this.#write(
            task.id,
            task.words.filter((word) => word !== null),
          )}
      >
        ${t('teach.repair')}
      </button>
      <button type="button" class="grow danger" @click=${() => this.#send(task.id, { kind: 'bin' })}>
        ${t('teach.bin')}
      </button>
    </div>`
  }

  #builder({ id }: TeachRow['task'], words: readonly TokenId[]) {
    const missing = this.teach.shortest - words.length
    return html`<sentence-builder
        .words=${this.words}
        .racks=${this.racks}
        .value=${words}
        .most=${this.teach.longest}
        label=${t('teach.write')}
        @change=${(event: CustomEvent<readonly TokenId[]>) => this.#write(id, event.detail)}
      ></sentence-builder>
      ${sendFoot({
        text: t('teach.send'),
        sending: false,
        sent: false,
        ready: missing <= 0,
        ...(missing > 0 ? { state: t('teach.words-missing', { count: missing }) } : {}),
        act: () => this.#send(id, { kind: 'words', tokens: words }),
      })}`
  }

  #write(task: string, words: readonly TokenId[]): void {
    this.#kept.value = { ...this.#draft, at: this.#at, words: { ...this.#draft.words, [task]: words } }
  }

  /** The hand goes on to the next card at once; the label is on its way, and what was written is there if it is refused. */
  #send(task: string, answer: Label): void {
    this.dispatchEvent(new TapEvent<RunTap>({ stop: 'run', ask: 'teach', tap: { task, answer } }))
    const { tasks } = this.teach
    const here = tasks.findIndex((row) => row.task.id === task)
    const next = tasks.findIndex((row, at) => at > here && isOpen(row))
    // Behind the last card there is whatever comes from team-mates.
    this.#kept.value = { ...this.#draft, at: next < 0 ? null : next, last: task }
    focusIfLost(this, '.pager .kicker')
  }

  #go(at: number): void {
    this.#kept.value = { ...this.#draft, at }
    focusIfLost(this, '.pager .kicker')
  }
}

function isOpen({ mine }: TeachRow): boolean {
  return mine === null
}

function verdictText(agrees: boolean): string {
  return t(agrees ? 'teach.town-agrees' : 'teach.town-otherwise')
}
