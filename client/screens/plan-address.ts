/** The address that carries a plan: behind its #, which browsers send to nobody. */
import { planText } from '../../shared/lessons/plan-link.ts'
import type { Plan } from '../../shared/lessons/plan.ts'
import { at } from '../net/base.ts'
import { wordHeard } from '../store/actions.ts'
import { store } from '../store/store.ts'
import { copyText } from '../ui/copy-text.ts'

/** Within this site. */
export function planPath(plan: Plan): string {
  return `${at('/plan')}#${planText(plan)}`
}

export async function copyPlanLink(plan: Plan): Promise<void> {
  if (await copyText(new URL(planPath(plan), location.href).href)) wordHeard(store, 'copied')
}
