/** The teacher's pages, each a file of its own that comes when somebody looks at it. */
import { guideOf, type Guide } from '../../shared/lessons/guide.ts'
import type { StopId } from '../../shared/match/play.ts'
import { spokenLanguage } from '../locale/spoken.ts'
import { lazyPart } from '../parts/lazy-part.ts'

const files = import.meta.glob<string>('../../docs/lessons/**/*.md', { query: '?raw', import: 'default' })

/** In the page's language, or in English where it has not been written in that. null: there is none of this stop. */
export async function guideFor(stop: StopId): Promise<Guide | null> {
  const language = spokenLanguage()
  const own = files[`../../docs/lessons/${language}/${stop}.md`]
  if (own !== undefined) return guideOf(await lazyPart(own), language)
  const load = files[`../../docs/lessons/${stop}.md`]
  return load === undefined ? null : guideOf(await lazyPart(load))
}
