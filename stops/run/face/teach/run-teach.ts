/**
 * Labels: one card at a time, first the own ones, then those of team-mates. A label is chosen, read once more, and sent: it
 * stays as it was given. What the town says of it comes at once.
 */
import { LitElement, css, html, nothing, type PropertyValues } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Label } from '../../teach/state.ts'
import type { TeachRow, TeachView } from '../../teach/view-types.ts'
import type { Rack } from '../../../../shared/packs/pack.ts'
import { littleWords } from '../../../../shared/packs/little-words.ts'
import { t } from '../t.ts'
import { Draft } from '../../../../client/store/draft.ts'
import type { Pending } from '../../../../client/store/pending.ts'
import { sentenceText } from '../../../../client/store/selectors.ts'
import { baseStyles } from '../../../../client/ui/base-styles.ts'
import { panelStyles } from '../../../../client/ui/panel-styles.ts'
import { focusIfLost } from '../../../../client/ui/phase-focus.ts'
import { say } from '../../../../client/ui/say.ts'
import { footStyles, sendFoot } from '../../../../client/ui/send-foot.ts'
import { TapEvent } from '../../../../client/ui/tap-event.ts'
import type { RunTap } from '../../taps.ts'
import '../../../../client/ui/almanac-book.ts'
import { told } from '../told.ts'
import { handAfter, handAt, isOpen } from './hand.ts'
import { labelControls } from './label-controls.ts'
import { cardToLabel, labelStyles, proposals, verdict } from './label-shown.ts'
import { labelText } from './label-text.ts'
import { isTeachDraft, noTeachDraft, type TeachDraft } from './teach-draft.ts'
import './of-texts.ts'
import { townWord, wordBefore } from './town-word.ts'

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
  static override styles = [baseStyles, panelStyles, footStyles, labelStyles, teachStyles]

  @property({ attribute: false }) teach!: TeachView
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) racks: readonly Rack[] = []
  @property({ attribute: false }) pending: Pending<RunTap> = []
  readonly #kept = new Draft(this, () => 'teach', isTeachDraft)

  override render() {
    const at = this.#at
    const row = this.teach.tasks[at]
    return html`
      <div class="stack">
        <h1>${t('teach.title')}</h1>
        ${this.teach.tasks.every(isOpen) ? html`<p>${told('teach.text')}</p>` : nothing} ${this.#pager(at)}
      </div>
      ${row === undefined ? nothing : row.mine === null ? this.#open(row) : this.#labelled(row, row.mine)}
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
    for (const { mine, townSays } of labelled)
      if (mine !== null && townSays !== null) say(this, townWord(mine, townSays).text)
    if (labelled.length === 0) return
    focusIfLost(this, '.pager .kicker')
    if (!tasks.some(isOpen)) say(this, t('teach.done'))
  }

  get #draft(): TeachDraft {
    return this.#kept.value ?? noTeachDraft
  }

  get #at(): number {
    return handAt(this.teach.tasks, this.#onItsWay, this.#draft.at)
  }

  #pager(at: number) {
    const turn = (text: string, sign: string, to: number, ends: boolean) =>
      html`<button type="button" aria-label=${text} aria-disabled=${ends} @click=${() => this.#go(to)}>${sign}</button>`
    return html`<div class="pager">
      ${turn(t('teach.previous'), '‹', at - 1, at <= 0)}
      <p class="kicker" tabindex="-1">${this.#progress(at)}</p>
      ${turn(t('teach.next'), '›', at + 1, at >= this.teach.tasks.length - 1)}
    </div>`
  }

  #progress(at: number): string {
    const { tasks } = this.teach
    if (!tasks.some(isOpen)) return t('teach.done')
    const own = tasks.filter(({ task }) => task.isMine).length
    return at < own ? t('teach.progress', { at: at + 1, of: own }) : t('teach.check')
  }

  #labelled(row: TeachRow, mine: Label) {
    return html`${cardToLabel(this.words, row.task)} ${verdict(this.words, row, mine)} ${proposals(this.words, row)}
    ${this.#almanac(row)}`
  }

  #open(row: TeachRow) {
    const { task } = row
    const { words, chosen } = this.#draft
    const label = chosen[task.id]
    const sending = this.#onItsWay.get(task.id) ?? null
    const almanac = this.#almanac(row)
    const controls =
      sending !== null
        ? nothing
        : labelControls(task, {
            words: this.words,
            racks: this.racks,
            limits: this.teach,
            chosen: label,
            written: words[task.id],
            choose: (next) => this.#choose(task.id, next),
            write: (tokens) => {
              const { [task.id]: _, ...others } = this.#draft.chosen
              this.#keep({ words: { ...this.#draft.words, [task.id]: tokens }, chosen: others })
            },
          })
    // The three buttons of a doubtful sentence are short: what is long comes last.
    return html`
      ${cardToLabel(this.words, task, label)}
      ${sending === null ? nothing : html`<p class="soft"><strong>${labelText(this.words, sending)}</strong> · ${t('panel.sending')}</p>`}
      ${task.kind === 'doubt' ? [controls, almanac] : [almanac, controls]}
      ${sendFoot({
        text: t('teach.send'),
        sending: sending !== null,
        sent: false,
        ready: label !== undefined,
        state: label === undefined ? this.#last(row) : t('teach.once-more'),
        act: () => (label === undefined ? undefined : this.#send(task.id, label)),
      })}
    `
  }

  #almanac({ task }: TeachRow) {
    const about = task.words.filter((word) => word !== null)
    const little = littleWords(this)
    return html`<almanac-book
      .packId=${this.teach.packId}
      about=${sentenceText(this.words, about)}
      .little=${little.map((word) => this.words[word] ?? '')}
    ></almanac-book>`
  }

  /** What the town says of the card before: it stands where the hand is, and moves nothing. Its sentence is gone: it is not this card's. */
  #last({ task }: TeachRow): string {
    const said = wordBefore(this.teach.tasks, this.#draft.last, task.id)
    return said === null ? t('teach.choose') : t('teach.before', { word: said.text })
  }

  #choose(task: string, label: Label | null): void {
    const { [task]: _, ...others } = this.#draft.chosen
    this.#keep({ chosen: label === null ? others : { ...others, [task]: label } })
    if (label !== null) say(this, `${labelText(this.words, label)}. ${t('teach.once-more')}`)
    focusIfLost(this, '.foot button')
  }

  #keep(some: Partial<TeachDraft>): void {
    this.#kept.value = { ...this.#draft, at: this.#at, ...some }
  }

  /** The hand goes on to the next card at once; the label is on its way, and what was chosen is there if it is refused. */
  #send(task: string, answer: Label): void {
    this.dispatchEvent(new TapEvent<RunTap>({ stop: 'run', ask: 'teach', tap: { task, answer } }))
    this.#keep({ at: handAfter(this.teach.tasks, this.#onItsWay, task), last: task })
    this.#toCard()
  }

  /** By task id. */
  get #onItsWay(): ReadonlyMap<string, Label> {
    return new Map(
      this.pending.flatMap((tap) => (tap.ask === 'teach' ? [[tap.tap.task, tap.tap.answer] as const] : [])),
    )
  }

  #go(at: number): void {
    this.#keep({ at })
    focusIfLost(this, '.pager .kicker')
  }

  /** The next card begins above what was tapped. */
  #toCard(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.pager .kicker')?.focus())
  }
}
