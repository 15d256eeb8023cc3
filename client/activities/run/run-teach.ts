/** Labels: one card at a time; a card counts when enough team-mates say the same. */
import { LitElement, css, html, nothing, type PropertyValues } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { SHORTEST_SENTENCE } from '../../../shared/activities/run/content.ts'
import type { Label } from '../../../shared/activities/run/types.ts'
import type { RunView } from '../../../shared/activities/run/view-types.ts'
import type { Rack, TokenId } from '../../../shared/packs/pack.ts'
import { t } from '../../locale/t.ts'
import { Draft } from '../../store/draft.ts'
import { pendingOf, type Pending } from '../../store/pending.ts'
import { baseStyles } from '../../ui/base-styles.ts'
import { panelStyles } from '../../ui/panel-styles.ts'
import { focusIfLost } from '../../ui/phase-focus.ts'
import { say } from '../../ui/say.ts'
import { footStyles, sendFoot } from '../../ui/send-foot.ts'
import { sentence } from '../../ui/sentence.ts'
import '../../ui/sentence-builder.ts'
import '../../ui/word-picker.ts'
import { IntentEvent } from '../intent-event.ts'
import { filledWith, labelText, sameLabel } from './label-text.ts'
import { isTeachDraft, noTeachDraft, type TeachDraft } from './teach-draft.ts'

type Teach = NonNullable<RunView['teach']>
type Row = Teach['tasks'][number]

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
`

@customElement('run-teach')
export class RunTeach extends LitElement {
  static override styles = [baseStyles, panelStyles, footStyles, teachStyles]

  @property({ attribute: false }) teach!: Teach
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) racks: readonly Rack[] = []
  @property({ attribute: false }) pending: Pending = []
  readonly #kept = new Draft(this, () => 'teach', isTeachDraft)

  override render() {
    const { tasks, needed } = this.teach
    const at = this.#at
    const row = tasks[at]
    const agreed = tasks.filter(isAgreed).length
    return html`
      <div class="stack">
        <h1>${t('teach.title')}</h1>
        <p>${t('teach.text')} <span class="soft">${t('teach.needed', { count: needed })}</span></p>
        <div class="pager">
          <button
            type="button"
            aria-label=${t('teach.previous')}
            aria-disabled=${at <= 0}
            @click=${() => this.#go(at - 1)}
          >
            ‹
          </button>
          <p class="kicker" tabindex="-1">
            ${agreed === tasks.length ? t('teach.done') : t('teach.progress', { at: at + 1, of: tasks.length, agreed })}
          </p>
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
      ${row === undefined ? nothing : this.#task(row)}
    `
  }

  /** Said once, when it comes true. A card that is agreed on has no buttons any more. */
  override updated(changed: PropertyValues<this>): void {
    const before = changed.get('teach')?.tasks
    if (before === undefined) return
    const { tasks } = this.teach
    if (tasks.filter(isAgreed).length > before.filter(isAgreed).length) focusIfLost(this, '.pager .kicker')
    if (tasks.every(isAgreed) && !before.every(isAgreed)) say(this, t('teach.complete-now'))
  }

  get #draft(): TeachDraft {
    return this.#kept.value ?? noTeachDraft
  }

  get #at(): number {
    const { tasks } = this.teach
    const at = this.#draft.at ?? Math.max(0, tasks.findIndex(isOpen))
    return Math.min(at, tasks.length - 1)
  }

  #task(row: Row) {
    const { task, agreed } = row
    const question = task.kind === 'complete' ? 'teach.complete' : task.kind === 'write' ? 'teach.write' : 'teach.doubt'
    // A sentence to write has nothing to show yet: its field asks the question.
    if (task.kind === 'write' && agreed === null)
      return html`${this.#sending(row)} ${this.#proposals(row)} ${this.#controls(row)}`
    return html`<div class="card stack">
        <p class="kicker">${t(question)}</p>
        ${task.words.length === 0 ? nothing : html`<p class="sentence">${sentence(this.words, task.words)}</p>`}
        ${agreed === null ? nothing : html`<p><strong class="teal">${t('teach.agreed')}</strong> ${labelText(this.words, agreed)}</p>`}
      </div>
      ${this.#sending(row)} ${this.#proposals(row)} ${agreed === null ? this.#controls(row) : nothing}`
  }

  /** The label that is on its way, shown from the moment of the tap. */
  #sending({ task }: Row) {
    const sending = pendingOf(this.pending, 'teach')
    if (sending === null || sending.task !== task.id) return nothing
    return html`<p class="soft"><strong>${labelText(this.words, sending.answer)}</strong> · ${t('panel.sending')}</p>`
  }

  #proposals({ task, mine, proposals, agreed }: Row) {
    if (proposals.length === 0 && mine === null) return nothing
    return html`<section class="stack" aria-label=${t('teach.proposals')}>
      <h2 style="font-size:1rem">${t('teach.proposals')}</h2>
      ${proposals.map(({ label, votes }) => {
        const isMine = mine !== null && sameLabel(mine, label)
        return html`<div class="card row between" style="padding:8px 8px 8px 16px">
          <span class="grow"
            ><strong>${labelText(this.words, label)}</strong><br /><small class="soft"
              >${t('teach.votes', { count: votes })}${isMine ? ` · ${t('teach.mine')}` : ''}</small
            ></span
          >
          ${isMine || agreed !== null ? nothing : html`<button type="button" class="yellow" @click=${() => this.#send(task.id, label)}>${t('teach.agree')}</button>`}
        </div>`
      })}
    </section>`
  }

  #controls({ task }: Row) {
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

  #doubts(task: Row['task']) {
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

  #builder({ id }: Row['task'], words: readonly TokenId[]) {
    const missing = SHORTEST_SENTENCE - words.length
    return html`<sentence-builder
        .words=${this.words}
        .racks=${this.racks}
        .value=${words}
        .most=${20}
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
    this.#kept.value = { at: this.#at, words: { ...this.#draft.words, [task]: words } }
  }

  /** The hand goes on to the next card at once; the label is on its way, and what was written is there if it is refused. */
  #send(task: string, answer: Label): void {
    this.dispatchEvent(new IntentEvent({ kind: 'teach', task, answer }))
    const { tasks } = this.teach
    const here = tasks.findIndex((row) => row.task.id === task)
    const next = tasks.findIndex((row, at) => at > here && isOpen(row))
    this.#go(next >= 0 ? next : here)
  }

  #go(at: number): void {
    this.#kept.value = { ...this.#draft, at }
    focusIfLost(this, '.pager .kicker')
  }
}

function isOpen(row: Row): boolean {
  return row.agreed === null && row.mine === null
}

function isAgreed(row: Row): boolean {
  return row.agreed !== null
}
