/** Slides come from the teacher's page and from what the class has measured, and any office program can open them. */
import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { slidesOf, type Slide } from '../../../client/lessons/slides.ts'
import { pptxOf } from '../../../client/lessons/write-pptx.ts'
import { t } from '../../../client/locale/t.ts'
import { guideOf } from '../../../shared/lessons/guide.ts'

const guideAt = (id: string) => guideOf(readFileSync(`docs/lessons/${id}.md`, 'utf8'))
const facts = [
  { name: 'Lamps & swaps', value: 0.5 },
  { name: 'Not measured', value: null },
  { name: 'Best team', value: 'Otters' },
]

describe('slides', () => {
  it.each(globSync('docs/lessons/*.md').map((path) => basename(path, '.md')))(
    'tell of %s: its goal, steps, questions and exit ticket, with answers in the notes',
    (id) => {
      const slides = slidesOf(guideAt(id), [])
      expect(slides.map(({ title }) => title).slice(1)).toEqual([
        t('lessons.slide-steps'),
        t('lessons.slide-questions'),
        t('lessons.exit'),
      ])
      for (const { lines } of slides) {
        expect(lines.length).toBeGreaterThan(0)
        for (const line of lines) {
          expect(line).toMatch(/\S/)
          expect(line).not.toMatch(/\*|\||_|\n|undefined/)
          expect(line).not.toMatch(/[:;,]$/)
        }
      }
      const [, steps, questions, exit] = slides
      for (const slide of [steps, questions, exit]) expect(slide?.notes).toMatch(/\S/)
      // An answer is for the teacher alone.
      for (const line of questions?.lines ?? []) expect(line).toMatch(/\?["”]?$/)
    },
  )

  it('show what the class has measured, and nothing that it has not', () => {
    const [, , figures] = slidesOf(guideAt('spotlight'), facts)
    expect(figures?.facts).toEqual([
      ['Lamps & swaps', '0.5'],
      ['Best team', 'Otters'],
    ])
    expect(slidesOf(guideAt('spotlight'), [{ name: 'Not measured', value: null }])).toHaveLength(4)
  })

  it('are a presentation with a page and notes for each', async () => {
    const slides: readonly Slide[] = slidesOf(guideAt('spotlight'), facts)
    const file = unzipSync(new Uint8Array(await (await pptxOf(slides)).arrayBuffer()))
    const text = (name: string) => strFromU8(file[name] ?? new Uint8Array())
    expect(Object.keys(file).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(slides.length)
    expect(text('ppt/slides/slide1.xml')).toContain('Spotlight: who told you?')
    expect(text('ppt/slides/slide3.xml')).toContain('Lamps &amp; swaps')
    expect(text('ppt/slides/slide3.xml')).toContain('Otters')
    expect(text('ppt/slides/slide4.xml')).not.toContain('It would say the same of every sentence')
    expect(text('ppt/notesSlides/notesSlide4.xml')).toContain('It would say the same of every sentence')
  })
})
