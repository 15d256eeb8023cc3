/** The lessons that are ready, to choose from, by how long they are. */
import { html, nothing, type TemplateResult } from 'lit'
import { isSamePlan, type Plan } from '../../shared/lessons/plan.ts'
import { groups, lessons, type Lesson } from '../../stops/lessons.ts'
import { minutesAhead } from '../faces/minutes.ts'
import { lessonName } from '../faces/names.ts'
import { t } from '../locale/t.ts'

/** As options of a select: the value of each is the lesson's id. `chosen`: the plan as it is; null: the first lesson. */
export function lessonOptions(chosen: Plan | null, timers: number | null): TemplateResult {
  const now = chosen === null ? lessons[0] : lessons.find(({ plan }) => isSamePlan(plan, chosen))
  const option = ({ id, plan }: Lesson) =>
    html`<option value=${id} .selected=${id === now?.id}>
      ${lessonName(id)} · ${t('plan.about', { count: minutesAhead(plan, timers) })}
    </option>`
  return html`${now === undefined ? html`<option value="" selected>${t('plan.own')}</option>` : nothing}
  ${groups.map(
    (group) =>
      html`<optgroup label=${t(`plan.group-${group}`)}>
        ${lessons.filter((lesson) => lesson.group === group).map(option)}
      </optgroup>`,
  )}`
}

/** A select of them that hands the plan over. */
export function readyLessons(plan: Plan, timers: number | null, choose: (plan: Plan) => void): TemplateResult {
  return html`<label for="lesson">${t('plan.lesson')}</label>
    <select
      id="lesson"
      @change=${(event: Event) => {
        const id = event.target instanceof HTMLSelectElement ? event.target.value : ''
        const lesson = lessons.find((each) => each.id === id)
        if (lesson !== undefined) choose(lesson.plan)
      }}
    >
      ${lessonOptions(plan, timers)}
    </select>`
}
