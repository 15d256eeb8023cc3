/** Specialist for one player: a client, a recipe, a bet, and what came of it. */
import { LitElement, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import '../../../client/locale/en/controls.ts'
import { formatSignedBits } from '../../../client/locale/t.ts'
import '../../../client/moves/bet-move.ts'
import '../../../client/moves/choose-move.ts'
import { lastAnswer, wonAnswer } from '../../../client/moves/last-answer.ts'
import { lastQuestion } from '../../../client/moves/last-question.ts'
import { pendingOf, type Pending } from '../../../client/store/pending.ts'
import { sentenceText } from '../../../client/store/selectors.ts'
import { baseStyles } from '../../../client/ui/base-styles.ts'
import { labTrouble } from '../../../client/ui/lab-trouble.ts'
import { panelStyles } from '../../../client/ui/panel-styles.ts'
import { footStyles } from '../../../client/ui/send-foot.ts'
import { TapEvent } from '../../../client/ui/tap-event.ts'
import type { TeamView } from '../../../shared/match/view-types.ts'
import type { Laid } from '../../../shared/moves/bet.ts'
import { CLIENTS } from '../client-ids.ts'
import type { Words } from '../clients.ts'
import { leverIds, type Lever } from '../content.ts'
import type { SpecialistTap } from '../taps.ts'
import type { JobShown, SpecialistView } from '../view-types.ts'
import './bid-lots.ts'
import './own-client.ts'
import { ownDeal } from './deals.ts'
import { clientName, keeps, leverName, lossNames, notches, reasons, recipeText, withVotes } from './names.ts'
import { contracts, interviewed, leftRows, scoreText, wrongCards } from './results.ts'
import { t } from './t.ts'
import { told } from './told.ts'

const stop = 'specialist'

/** What is bet on, by what the own model was trained for. */
function betText({ client, recipe }: JobShown): string {
  const said = { recipe: recipeText(recipe) }
  return client === 'own'
    ? t('specialist.bet-own', said)
    : t('specialist.bet-text', { ...said, client: clientName(client) })
}

@customElement('specialist-panel')
export class SpecialistPanel extends LitElement {
  static override styles = [baseStyles, panelStyles, footStyles]

  @property({ attribute: false }) view!: SpecialistView
  @property({ attribute: false }) words: readonly string[] = []
  @property({ attribute: false }) teams: readonly TeamView[] = []
  @property({ attribute: false }) team: string | null = null
  @property({ attribute: false }) pending: Pending<SpecialistTap> = []

  override render() {
    switch (this.view.phase) {
      case 'pick':
        return this.#pick()
      case 'recipe':
        return this.#recipe()
      case 'bet':
        return this.#bet()
      case 'front':
        return this.#front()
      case 'interview':
        return html`<h1>${t('specialist.interview')}</h1>
          <p>${t('specialist.interview-text')}</p>
          ${interviewed(this.view, this.words, this.teams)}`
      case 'again':
        return this.#again()
      case 'left':
        return html`<h1>${t('specialist.left')}</h1>
          ${leftRows(this.view, this.teams, this.team)}`
      case 'say':
        return this.#say()
      case 'answer':
        return this.#answer()
    }
  }

  #pick() {
    const { clients, bid, offers, coal, text } = this.view
    return html`<div class="stack">
        <h1>${t('specialist.pick')}</h1>
        <p>${t('specialist.pick-text', { coal })}</p>
        ${this.teams.length === 1 ? html`<p>${t('specialist.pick-alone')}</p>` : nothing}
      </div>
      <bid-lots
        .shown=${bid}
        .clients=${clients}
        .words=${this.words}
        .offers=${offers}
        .sending=${pendingOf(this.pending, 'bid')?.tap ?? null}
        @answer=${({ detail: tap }: CustomEvent<Laid>) => this.#tap({ stop, ask: 'bid', tap: [...tap] })}
      >
        ${
          text === null
            ? nothing
            : html`<own-client
                .shown=${text}
                .words=${this.words}
                .sendingText=${pendingOf(this.pending, 'text') !== null}
                .sending=${pendingOf(this.pending, 'own')?.tap ?? null}
                @text=${({ detail: tap }: CustomEvent<readonly Words[]>) => this.#tap({ stop, ask: 'text', tap })}
                @own=${({ detail: tap }: CustomEvent<number>) => this.#tap({ stop, ask: 'own', tap })}
              ></own-client>`
        }
      </bid-lots>`
  }

  #recipe() {
    const { job } = this.view
    if (job === null) return html`<h1>${t('specialist.recipe')}</h1>`
    const { coal } = job
    return html`<div class="stack">
        <p class="kicker">${clientName(job.client)}</p>
        <h1>${t('specialist.recipe')}</h1>
        ${ownDeal(this.view, this.team)}
        <p>${t('specialist.recipe-text', { count: coal })}</p>
        <p role="status">
          <strong> ${t('specialist.recipe-now', { recipe: recipeText(job.recipe), cost: job.cost, coal })} </strong>
        </p>
      </div>
      ${leverIds.map((lever) => this.#lever(lever))} ${this.#strike()}`
  }

  #lever(lever: Lever) {
    return html`<section class="stack">
      <h2>${leverName(lever)}</h2>
      <choose-move
        .shown=${this.view.levers[lever]}
        label=${leverName(lever)}
        .choices=${notches(lever, this.view.job?.votes[lever] ?? [])}
        .sending=${pendingOf(this.pending, lever)?.tap ?? null}
        @answer=${({ detail: tap }: CustomEvent<number>) => this.#tap({ stop, ask: lever, tap })}
      ></choose-move>
    </section>`
  }

  #strike() {
    const { strike, job } = this.view
    if (job === null) return nothing
    if (job.client === 'own')
      return html`<section class="stack">
        <h2>${t('specialist.own-cards')}</h2>
        ${job.cards.map((words) => html`<p>${t('specialist.line', { line: sentenceText(this.words, words) })}</p>`)}
      </section>`
    return html`<section class="stack">
      <h2>${t('specialist.strike')}</h2>
      <p>${t('specialist.strike-text')}</p>
      <choose-move
        .shown=${strike}
        label=${t('specialist.strike')}
        .choices=${[
          ...job.cards.map((words, at) => withVotes({ text: sentenceText(this.words, words) }, job.strikes[at])),
          withVotes({ text: t('specialist.strike-none') }, job.strikes[job.cards.length]),
        ]}
        .sending=${pendingOf(this.pending, 'strike')?.tap ?? null}
        @answer=${({ detail: tap }: CustomEvent<number>) => this.#tap({ stop, ask: 'strike', tap })}
      ></choose-move>
    </section>`
  }

  #bet() {
    const { job, bet } = this.view
    return html`<div class="stack">
        <h1>${t('specialist.bet')}</h1>
        ${job === null ? nothing : html`<p>${betText(job)}</p>`}
      </div>
      <bet-move
        .shown=${bet}
        label=${t('specialist.bet-label')}
        .names=${lossNames()}
        .sending=${pendingOf(this.pending, 'loss')?.tap ?? null}
        draft="specialist.loss"
        @answer=${({ detail: tap }: CustomEvent<Laid>) => this.#tap({ stop, ask: 'loss', tap: [...tap] })}
      ></bet-move>
      <p class="soft" role="status">${t('specialist.trains')}</p>`
  }

  #front() {
    const { job, won, troubled } = this.view
    const own = this.view.front?.contracts.find(({ team }) => team === this.team)
    return html`<h1>${t('specialist.front')}</h1>
      ${won === null ? nothing : html`<p class="big-number saved">${told('specialist.won', { bits: formatSignedBits(won) })}</p>`}
      ${contracts(this.view, this.teams, this.team)} ${wrongCards(this.view, this.words, job?.client ?? null)}
      ${own === undefined || own.found === null ? nothing : html`<p>${t(own.found ? 'specialist.found' : 'specialist.not-found')}</p>`}
      ${labTrouble(troubled)}`
  }

  #again() {
    const { keep, job } = this.view
    const at = CLIENTS.findIndex((client) => client === job?.client) + 1
    const next = CLIENTS[at % CLIENTS.length] ?? CLIENTS[0]
    return html`<div class="stack">
        <h1>${t('specialist.again')}</h1>
        <p>${t('specialist.again-text', { client: clientName(next) })}</p>
      </div>
      <choose-move
        .shown=${keep}
        label=${t('specialist.again')}
        .choices=${keeps().map((text) => ({ text }))}
        .sending=${pendingOf(this.pending, 'keep')?.tap ?? null}
        @answer=${({ detail: tap }: CustomEvent<number>) => this.#tap({ stop, ask: 'keep', tap })}
      ></choose-move>`
  }

  #say() {
    const sending = pendingOf(this.pending, 'say') !== null
    return lastQuestion(
      this.view.say,
      { question: t('specialist.say'), options: reasons(), draft: 'specialist.say', sending },
      (tap) => this.#tap({ stop, ask: 'say', tap }),
    )
  }

  #answer() {
    const { say, answered, troubled } = this.view
    return html`<h1>${t('specialist.say')}</h1>
      ${lastAnswer(say, reasons())} ${wonAnswer(answered)} ${scoreText(this.view)} ${labTrouble(troubled)}`
  }

  #tap(tap: SpecialistTap): void {
    this.dispatchEvent(new TapEvent(tap))
  }
}
