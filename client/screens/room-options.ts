/** The settings of a new room, as plain form fields. What is not chosen, the server decides. */
import { html, nothing, type TemplateResult } from 'lit'
import { MOST_TEAMS } from '../../shared/match/limits.ts'
import type { CreateRoom } from '../../shared/protocol/http.ts'
import { lessons } from '../../stops/lessons.ts'
import { t } from '../locale/t.ts'
import { classCodeField, classCodeIn } from '../ui/class-code-field.ts'
import { formText } from '../ui/form-text.ts'
import { brainChoice } from './brain-choice.ts'
import { lessonOptions } from './ready-lessons.ts'
import { seatChoices } from './seat-choice.ts'
import { worldChoice } from './world-choice.ts'

/** A class, and whoever joins twice by mistake. */
const usualSeats = 60

/** `ownText`: title of a text that is played instead of a world; null: none. */
export function roomOptions(ownText: string | null): TemplateResult {
  return html`
    <div>
      <label for="plan">${t('landing.plan')}</label>
      <select id="plan" name="plan">
        ${lessonOptions(null, 1)}
      </select>
    </div>
    <div>
      ${worldChoice(ownText !== null)}
      ${ownText === null ? nothing : html`<p><strong>${t('landing.world-own', { title: ownText })}</strong></p>`}
    </div>
    <div>
      <label for="timers">${t('landing.timers')}</label>
      <select id="timers" name="timers">
        <option value="1">${t('landing.pace-1')}</option>
        <option value="2">${t('landing.pace-2')}</option>
        <option value="off">${t('landing.pace-off')}</option>
      </select>
    </div>
    <div>
      <label for="teams">${t('landing.teams')}</label>
      <select id="teams" name="teams">
        ${Array.from({ length: MOST_TEAMS }, (_, at) => at + 1).map((n) => html`<option value=${n} ?selected=${n === 4}>${n}</option>`)}
      </select>
    </div>
    <div>
      <label for="seats">${t('landing.seats')}</label>
      <select id="seats" name="seats">
        ${seatChoices(usualSeats, 0).map((n) => html`<option value=${n} ?selected=${n === usualSeats}>${n}</option>`)}
      </select>
    </div>
    ${brainChoice()}
    <div>
      <label class="check"
        ><input type="checkbox" name="nameless" aria-describedby="names-text" />${t('host.no-names')}</label
      >
      <p id="names-text" class="soft small">${t('host.no-names-text')}</p>
    </div>
    ${classCodeField(t('landing.class-code-hint'))}
  `
}

export function readRoomOptions(form: FormData): Partial<CreateRoom> {
  const timers = form.get('timers')
  return {
    pack: formText(form, 'world'),
    plan: [...(lessons.find(({ id }) => id === form.get('plan')) ?? lessons[0]).plan],
    timers: timers === 'off' ? null : Number(timers),
    teams: Number(form.get('teams')),
    seatLimit: Number(form.get('seats')),
    brain: form.get('brain') === 'small' ? 'small' : 'class',
    nameless: form.has('nameless'),
    classCode: classCodeIn(form),
  }
}
