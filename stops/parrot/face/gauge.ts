/** The training of one's own team under way: its gauge, and the lever. */
import { html, nothing, type TemplateResult } from 'lit'
import { pressFoot } from '../../../client/moves/press-foot.ts'
import type { BuildView } from '../view-types.ts'
import { gaugeNow } from './build-results.ts'
import { t } from './t.ts'
import { told } from './told.ts'

/** `lever`: what a hand on it does, and whether it is on its way. */
export function gauge(
  view: BuildView,
  words: readonly string[],
  lever: { readonly sending: boolean; readonly act: () => void },
): TemplateResult {
  const [run] = view.runs
  const { on, of } = view.lever
  const step = run?.steps.at(-1) ?? 0
  const isStopped = run !== undefined && run.stop !== null
  return html`
    <h1>${t('parrot.gauge')}</h1>
    ${gaugeNow(view, words)}
    <p>${told('parrot.gauge-text')}</p>
    <p class="soft small">${t('parrot.gauge-fair')}</p>
    ${
      run === undefined || view.mark < 1
        ? nothing
        : pressFoot(
            view.lever,
            {
              press: t('parrot.pull'),
              isOn: t('parrot.hand-on'),
              goesDown: isStopped ? t('parrot.stopped', { step }) : null,
              change: t('parrot.hand-on'),
              hands: t('parrot.hands', { on, of }),
            },
            lever,
          )
    }
  `
}
