/** The Run for one player: one element a phase. A phase keeps its draft in its own element. */
import { LitElement, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { RunView } from '../view-types.ts'
import type { TeamView } from '../../../shared/match/view-types.ts'
import type { Rack } from '../../../shared/packs/pack.ts'
import '../../../client/locale/en/controls.ts'
import { textAt } from '../../../client/locale/t.ts'
import { t } from './t.ts'
import { pendingOf, type Pending } from '../../../client/store/pending.ts'
import { baseStyles } from '../../../client/ui/base-styles.ts'
import '../../../client/moves/vote-move.ts'
import type { Vote } from '../../../shared/moves/vote.ts'
import { panelStyles } from '../../../client/ui/panel-styles.ts'
import { say } from '../../../client/ui/say.ts'
import { toldLine } from '../../../client/ui/told.ts'
import { TapEvent } from '../../../client/ui/tap-event.ts'
import type { RunTap } from '../taps.ts'
import './bet/run-bet.ts'
import './exam/run-exam.ts'
import './explain/run-explain.ts'
import './train/run-forecast.ts'
import { runRead } from './bet/run-read.ts'
import { runReveal } from './bet/run-reveal.ts'
import './speak/run-speak.ts'
import { runStakes } from './bet/run-stakes.ts'
import './teach/run-teach.ts'
import './train/run-train.ts'
import './questions.en.ts'

@customElement('run-panel')
export class RunPanel extends LitElement {
  static override styles = [baseStyles, panelStyles]

  @property({ attribute: false }) view!: RunView
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) racks: readonly Rack[] = []
  @property({ attribute: false }) teams: readonly TeamView[] = []
  @property({ attribute: false }) team: string | null = null
  @property({ attribute: false }) solo = false
  @property({ attribute: false }) pending: Pending<RunTap> = []
  /** The card whose word was said. */
  #heard = ''

  /** The true word is said once, when it is known. */
  override updated(): void {
    const { bet, phase } = this.view
    const reveal = phase === 'reveal' ? (bet?.reveal ?? null) : null
    const key = reveal === null ? '' : `${bet?.card}`
    if (key !== '' && key !== this.#heard && reveal !== null) {
      say(this, t('reveal.heard', { word: this.words[reveal.truth] ?? '' }))
    }
    this.#heard = key
  }

  override render() {
    const { view, words, racks, teams, team, solo, pending } = this
    switch (view.phase) {
      case 'brief':
        return this.#brief()
      case 'read':
        return view.read === null ? nothing : runRead(view.read, words)
      case 'stakes':
        return view.bet === null ? nothing : runStakes(view.bet, words)
      case 'bet':
        return view.bet === null
          ? nothing
          : html`<run-bet .bet=${view.bet} .words=${words} .racks=${racks} .pending=${pending}></run-bet>`
      case 'reveal':
        return view.bet === null ? nothing : runReveal(view.bet, words, teams, true)
      case 'teach':
        return view.teach === null
          ? nothing
          : html`<run-teach .teach=${view.teach} .words=${words} .racks=${racks} .pending=${pending}></run-teach>`
      case 'forecast':
        return view.forecast === null
          ? nothing
          : html`<run-forecast .forecast=${view.forecast} .words=${words} .pending=${pending}></run-forecast>`
      case 'train':
        return view.train === null
          ? nothing
          : html`<run-train .train=${view.train} .words=${words} .solo=${solo} .pending=${pending}></run-train>`
      case 'exam':
        return view.exam === null
          ? nothing
          : html`<run-exam
              .exam=${view.exam}
              .words=${words}
              .teams=${teams}
              .team=${team}
              .solo=${solo}
              .pending=${pending}
            ></run-exam>`
      case 'speak':
        return view.speak === null
          ? nothing
          : html`<run-speak .speak=${view.speak} .words=${words} .solo=${solo} .pending=${pending}></run-speak>`
      case 'explain':
        return view.explain === null
          ? nothing
          : html`<run-explain .explain=${view.explain} .words=${words} .solo=${solo} .pending=${pending}></run-explain>`
    }
  }

  #brief() {
    const { brief } = this.view
    if (brief === null) return nothing
    return html`<vote-move
      .question=${toldLine({ key: brief.question, values: {} })}
      .options=${brief.options.map((option) => textAt(option))}
      .mine=${brief.vote.mine}
      .sending=${pendingOf(this.pending, 'vote') !== null}
      draft="brief"
      @answer=${(event: CustomEvent<Vote>) => this.dispatchEvent(new TapEvent<RunTap>({ stop: 'run', ask: 'vote', tap: event.detail }))}
    ></vote-move>`
  }
}
