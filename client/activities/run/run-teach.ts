/** Labels: one card at a time; a card counts when enough team-mates say the same. */
import { LitElement, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Label, RunView } from '../../../shared/activities/run/types.ts'
import type { Rack, TokenId } from '../../../shared/packs/pack.ts'
import { t } from '../../locale/t.ts'
import { baseStyles } from '../../ui/base-styles.ts'
import { panelStyles } from '../../ui/panel-styles.ts'
import { sentence } from '../../ui/sentence.ts'
import '../../ui/sentence-builder.ts'
import '../../ui/word-picker.ts'
import { IntentEvent } from '../intent-event.ts'
import { filledWith, labelText, sameLabel } from './label-text.ts'

type Teach = NonNullable<RunView['teach']>
type Row = Teach['tasks'][number]

@customElement('run-teach')
export class RunTeach extends LitElement {
  static override styles = [baseStyles, panelStyles]

  @property({ attribute: false }) teach!: Teach
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) racks: readonly Rack[] = []
  @state() private at: number | null = null
  @state() private draft: readonly TokenId[] = []
  @state() private repairing = false

  override render() {
    const { tasks, needed } = this.teach
    const at = this.at ?? Math.max(0, tasks.findIndex(isOpen))
    const row = tasks[at]
    const agreed = tasks.filter((each) => each.agreed !== null).length
    return html`
      <div class="stack">
        <h1>${t('teach.title')}</h1>
        <p>${t('teach.text')} <span class="soft">${t('teach.needed', { count: needed })}</span></p>
        <p class="kicker" role="status">
          ${agreed === tasks.length ? t('teach.done') : t('teach.progress', { at: at + 1, of: tasks.length, agreed })}
        </p>
      </div>
      ${row === undefined ? nothing : this.#task(row)}
      <div class="foot row between">
        <button type="button" ?disabled=${at <= 0} @click=${() => this.#go(at - 1)}>${t('teach.previous')}</button>
        <button type="button" ?disabled=${at >= tasks.length - 1} @click=${() => this.#go(at + 1)}>
          ${t('teach.next')}
        </button>
      </div>
    `
  }

  #task(row: Row) {
    const { task, agreed } = row
    const question = task.kind === 'complete' ? 'teach.complete' : task.kind === 'write' ? 'teach.write' : 'teach.doubt'
    return html`<div class="card stack">
        <p class="kicker">${t(question)}</p>
        ${task.words.length === 0 ? nothing : html`<p class="sentence">${sentence(this.words, task.words)}</p>`}
        ${agreed === null ? nothing : html`<p><strong class="teal">${t('teach.agreed')}</strong> ${labelText(this.words, agreed)}</p>`}
      </div>
      ${this.#proposals(row)} ${agreed === null ? this.#controls(row) : nothing}`
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
    if (task.kind === 'doubt' && !this.repairing) {
      return html`<div class="row">
        <button type="button" class="grow" @click=${() => this.#send(task.id, { kind: 'keep' })}>
          ${t('teach.keep')}
        </button>
        <button type="button" class="grow" @click=${() => this.#repair(task.words)}>${t('teach.repair')}</button>
        <button type="button" class="grow danger" @click=${() => this.#send(task.id, { kind: 'bin' })}>
          ${t('teach.bin')}
        </button>
      </div>`
    }
    return html`<sentence-builder
        .words=${this.words}
        .racks=${this.racks}
        .value=${this.draft}
        .most=${20}
        label=${t('teach.write')}
        @change=${(event: CustomEvent<readonly TokenId[]>) => (this.draft = event.detail)}
      ></sentence-builder>
      <button
        type="button"
        class="primary"
        ?disabled=${this.draft.length === 0}
        @click=${() => this.#send(task.id, { kind: 'words', tokens: this.draft })}
      >
        ${t('teach.send')}
      </button>`
  }

  #repair(words: readonly (TokenId | null)[]): void {
    this.draft = words.filter((word) => word !== null)
    this.repairing = true
  }

  #send(task: string, answer: Label): void {
    this.dispatchEvent(new IntentEvent({ kind: 'teach', task, answer }))
    const { tasks } = this.teach
    const here = tasks.findIndex((row) => row.task.id === task)
    const next = tasks.findIndex((row, at) => at > here && isOpen(row))
    if (next >= 0) this.#go(next)
    else this.repairing = false
  }

  #go(at: number): void {
    this.at = at
    this.draft = []
    this.repairing = false
  }
}

function isOpen(row: Row): boolean {
  return row.agreed === null && row.mine === null
}
