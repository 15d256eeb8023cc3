/**
 * Homework: the stops that the teacher has chosen, played alone in this page by the same rules. Once it was opened it needs no
 * network; what was done goes to the teacher when there is one, without a name.
 */
import { css, html, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { markOf } from '../../shared/homework/mark.ts'
import { momentOf } from '../../shared/homework/window.ts'
import { planFrom } from '../../shared/lessons/plan-link.ts'
import { cards, stopName } from '../faces/names.ts'
import { HomeworkPost } from '../homework/homework-post.ts'
import { forgetOld, type KeptWork, keptWork, matchPlace, noteDone, noteInfo, noteStart } from '../homework/kept-work.ts'
import { signPart, signStyles } from '../homework/sign.ts'
import '../locale/en/homework.ts'
import '../locale/en/solo.ts'
import { formatDate, t } from '../locale/t.ts'
import { ApiError } from '../net/api.ts'
import { at } from '../net/base.ts'
import { homeworkInfo } from '../net/homework.ts'
import { SoloKeep } from '../solo/solo-keep.ts'
import { SoloMatch } from '../solo/solo-match.ts'
import type { NoteWord } from '../store/state.ts'
import { store } from '../store/store.ts'
import { SoloScreen } from './solo-screen.ts'

@customElement('homework-screen')
export class HomeworkScreen extends SoloScreen {
  static override styles = [
    ...SoloScreen.styles,
    signStyles,
    css`
      .stops {
        padding-inline-start: 1.5em;
        list-style: decimal;
      }
      .mine {
        margin-bottom: 20px;
      }
      .mine .sign {
        font-size: 2.5rem;
        line-height: 1.2;
      }
    `,
  ]

  @property({ attribute: false }) homework = ''
  @state() private work: KeptWork | null = null
  /** Why it could not be asked for. */
  @state() private trouble: NoteWord | null = null
  readonly #post = new HomeworkPost(
    this,
    () => this.homework,
    (work) => (this.work = work),
  )

  override connectedCallback(): void {
    this.work = keptWork(this.homework)
    super.connectedCallback()
    void this.#ask()
  }

  protected override keep(): SoloKeep {
    return new SoloKeep(matchPlace(this.homework))
  }

  protected override onward(): string {
    return t('solo.again')
  }

  protected override door(): TemplateResult {
    return html`<div class="stack loose">
      <h1>${t('homework.title')}</h1>
      ${this.#what()}
      <language-choice></language-choice>
      <p><a href=${at('/')}>${t('app.home')}</a></p>
    </div>`
  }

  #what(): TemplateResult | string {
    const { work, trouble } = this
    if (trouble !== null && (work === null || trouble === 'unknown-homework'))
      return html`<p role="alert">
        ${trouble === 'unknown-homework' ? t('reject.unknown-homework') : t('homework.no-info')}
      </p>`
    if (work === null) return html`<p>${t('app.loading')}</p>`
    const { info } = work
    const plan = planFrom(info.plan, cards)
    const moment = momentOf(info, Date.now() + work.ahead)
    if (moment === 'early') return html`<p role="status">${t('homework.early', { date: formatDate(info.opens) })}</p>`
    if (moment === 'over')
      return html`<p role="status">${t('homework.over', { date: formatDate(info.ends) })}</p>
        ${this.over()}`
    if (plan === null) return html`<p role="alert">${t('homework.other-version')}</p>`
    return html`${this.over()}
      <p>${t('homework.text', { date: formatDate(info.ends) })}</p>
      <ol class="stops">
        ${plan.map(({ stop }) => html`<li>${stopName(stop)}</li>`)}
      </ol>
      <p class="soft">${t('homework.private')}</p>
      <p class="soft" role="status">${t(`solo.offline-${this.offline}`)}</p>
      ${this.failed ? html`<p class="red" role="alert">${t('solo.failed')}</p>` : nothing}
      <button type="button" class="primary" aria-disabled=${this.starting} @click=${() => void this.#start(work, plan)}>
        ${this.starting ? t('solo.loading') : t(work.stops.length === 0 ? 'solo.start' : 'solo.again')}
      </button>`
  }

  /** The sign by which the teacher knows this device, and whether what was done has come. */
  protected override over(): TemplateResult | typeof nothing {
    const { work, trouble } = this
    if (work === null || work.stops.length === 0) return nothing
    const { device, stops, heard, refused, info } = work
    const told =
      trouble === 'unknown-homework'
        ? t('reject.unknown-homework')
        : refused !== null
          ? t(`reject.${refused}`)
          : heard < stops.length
            ? t('homework.waiting', { date: formatDate(info.taken) })
            : t('homework.sent')
    return html`<section class="card stack mine" aria-label=${t('homework.mine')}>
      <p>${t('homework.through', { done: stops.length, count: planFrom(info.plan, cards)?.length ?? stops.length })}</p>
      <p>${t('homework.tell')}</p>
      <p>${signPart(markOf(device), 44)}</p>
      <p role="status">${told}</p>
    </section>`
  }

  protected override updated(): void {
    const { match, work } = this
    const stop = store.state.view?.stop ?? 0
    if (match === null || work === null || stop <= work.stops.length) return
    this.work = noteDone(this.homework, work, match.done)
    void this.#post.send()
  }

  async #start(work: KeptWork, plan: NonNullable<ReturnType<typeof planFrom>>): Promise<void> {
    if (this.starting) return
    this.work = noteStart(this.homework, work)
    await this.begin(() => SoloMatch.start({ plan, brain: 'class', text: null }, store, this.keep()))
  }

  async #ask(): Promise<void> {
    try {
      this.work = noteInfo(this.homework, await homeworkInfo(this.homework), Date.now())
      this.trouble = null
      forgetOld(this.homework, Date.now())
      void this.#post.send()
    } catch (error) {
      // What this device keeps of it is enough.
      this.trouble = error instanceof ApiError ? error.word : 'no-server'
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'homework-screen': HomeworkScreen
  }
}
