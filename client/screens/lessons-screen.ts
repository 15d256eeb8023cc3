/** The teacher's pages: a list of all stops, or one stop with its parts, of which those that are chosen are printed. */
import { LitElement, html, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { asDesigned } from '../../shared/lessons/plan.ts'
import { parts, type Guide, type Part } from '../../shared/lessons/guide.ts'
import { minutesAhead } from '../faces/minutes.ts'
import { cards, stopAhead, stopName } from '../faces/names.ts'
import { crosswalkList } from '../lessons/crosswalk-list.ts'
import '../lessons/guide-part.ts'
import '../lessons/lesson-slides.ts'
import { guideFor } from '../lessons/guides.ts'
import { schoolPages } from '../lessons/school-pages.ts'
import '../locale/en/lessons.ts'
import { directionOf } from '../locale/spoken.ts'
import { t } from '../locale/t.ts'
import { at } from '../net/base.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { lessonsStyles } from './lessons-styles.ts'

@customElement('lessons-screen')
export class LessonsScreen extends LitElement {
  static override styles = [baseStyles, lessonsStyles]

  /** Of a stop; null: all of them. */
  @property({ attribute: false }) stop: string | null = null
  @state() private guide: Guide | null = null
  @state() private isNone = false
  @state() private chosen: ReadonlySet<Part> = new Set(['worksheet'])

  override render() {
    const { stop, guide } = this
    if (stop === null) return this.#list()
    return html`<div class="page stack">
      <p class="screen"><a href=${at('/lessons')}>${t('lessons.all')}</a></p>
      ${this.isNone ? html`<p role="alert">${t('lessons.none')}</p>` : guide === null ? html`<p>${t('app.loading')}</p>` : this.#one(stop, guide)}
    </div>`
  }

  #list() {
    return html`<div class="page stack">
      <p><a href=${at('/')}>${t('app.home')}</a></p>
      <h1>${t('lessons.title')}</h1>
      <p>${t('lessons.text')}</p>
      <ul class="stops">
        ${cards.map(
          (card) =>
            html`<li>
              <a href=${at(`/lessons/${card.id}`)}><strong>${stopName(card.id)}</strong></a>
              <p>${stopAhead(card.id)}</p>
              <p class="soft small">${t('lessons.minutes', { count: minutesAhead([asDesigned(card)], 1) })}</p>
            </li>`,
        )}
      </ul>
      ${crosswalkList()}
      <h2>${t('lessons.school')}</h2>
      <ul>
        ${schoolPages.map((page) => html`<li><a class="target" href=${at(`/school/${page}`)}>${t(`school.${page}`)}</a></li>`)}
      </ul>
    </div>`
  }

  #one(stop: string, guide: Guide) {
    return html`<h1 class="screen">${guide.title}</h1>
      <fieldset class="screen">
        <legend>${t('lessons.parts')}</legend>
        <div class="row">
          ${parts.map(
            (part) =>
              html`<label
                ><input type="checkbox" .checked=${this.chosen.has(part)} @change=${() => this.#toggle(part)} />${t(
                  `lessons.${part}`,
                )}</label
              >`,
          )}
        </div>
      </fieldset>
      <div class="row screen">
        <button type="button" class="yellow" aria-disabled=${this.chosen.size === 0} @click=${this.#print}>
          ${t('lessons.print')}
        </button>
        <lesson-slides .stops=${[stop]}></lesson-slides>
      </div>
      ${parts.map((part) => this.#part(part, guide))}`
  }

  #part(part: Part, guide: Guide) {
    const isPupils = part === 'worksheet' || part === 'exit'
    return html`<section class="part ${this.chosen.has(part) ? '' : 'off'}" aria-labelledby=${part}>
      <h2 id=${part}><span class="paper">${stopName(this.stop ?? '')} · </span>${t(`lessons.${part}`)}</h2>
      ${isPupils ? html`<p class="paper who"><span>${t('lessons.name')}</span><span>${t('lessons.date')}</span></p>` : nothing}
      <guide-part lang=${guide.language} dir=${directionOf(guide.language)} .text=${guide.parts[part]}></guide-part>
    </section>`
  }

  #toggle(part: Part): void {
    const chosen = new Set(this.chosen)
    if (!chosen.delete(part)) chosen.add(part)
    this.chosen = chosen
  }

  readonly #print = (): void => {
    if (this.chosen.size > 0) window.print()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('stop') && this.stop !== null) void this.#load(this.stop)
  }

  async #load(stop: string): Promise<void> {
    this.guide = await guideFor(stop)
    this.isNone = this.guide === null
  }
}
