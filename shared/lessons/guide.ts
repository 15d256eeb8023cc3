/**
 * A teacher's page of one stop, `docs/lessons/<stop>.md`, in other languages `docs/lessons/<language>/<stop>.md`: one source for
 * the guide beside the desk, the printed lesson plan, the worksheet, its answers, the exit ticket, the form without computers and
 * the slides. Markdown; its sections are told apart by their headings.
 */
import type { Language } from '../protocol/languages.ts'
import { guideWords } from './guide-words.ts'

/** In the order in which they stand. The lesson plan is all that comes before the worksheet. */
export const parts = ['plan', 'worksheet', 'answers', 'exit', 'unplugged'] as const
export type Part = (typeof parts)[number]

export interface Guide {
  readonly language: Language
  readonly title: string
  /** Markdown of each part, without its own heading. */
  readonly parts: Readonly<Record<Part, string>>
}

/** Throws where a section is missing or stands in another place. */
export function guideOf(source: string, language: Language = 'en'): Guide {
  const [, title, rest] = /^# (.+)\n([\s\S]*)$/.exec(source) ?? []
  if (title === undefined || rest === undefined) throw new Error('a guide begins with its title')
  const { worksheet, answers, exit, unplugged } = guideWords[language]
  const names = [worksheet, answers, exit, unplugged]
  const sections = rest.split(/^(?=## )/m)
  const nameOf = (section: string) => names.find((name) => section.startsWith(`## ${name}\n`))
  const found = sections.map(nameOf)
  const special = found.filter((name) => name !== undefined)
  if (special.join() !== names.join())
    throw new Error(`${title}: has ${special.join(', ')} in the place of ${names.join(', ')}`)
  const first = found.indexOf(worksheet)
  if (sections.length - first !== names.length) throw new Error(`${title}: something else stands behind the worksheet`)
  const bare = (section = '') => section.slice(section.indexOf('\n')).trim()
  return {
    language,
    title,
    parts: {
      plan: sections.slice(0, first).join('').trim(),
      worksheet: bare(sections[first]),
      answers: bare(sections[first + 1]),
      exit: bare(sections[first + 2]),
      unplugged: bare(sections[first + 3]),
    },
  }
}
