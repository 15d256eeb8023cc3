/** Pages for the school: what is kept, for whom it is made, and a letter to whoever runs the network. */
import { lazyPart } from '../parts/lazy-part.ts'

export const schoolPages = ['privacy', 'accessibility', 'unblock'] as const
export type SchoolPage = (typeof schoolPages)[number]

const files = import.meta.glob<string>('../../docs/school/*.md', { query: '?raw', import: 'default' })

/** Markdown. null: there is no such page. */
export async function schoolPage(name: string): Promise<string | null> {
  const load = files[`../../docs/school/${name}.md`]
  return load === undefined ? null : await lazyPart(load)
}
