/** Slides come from the teacher's page and from what the class has measured, and any office program can open them. */
import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, describe, expect, it } from 'vitest'
import { slidesOf, type Slide } from '../../../client/lessons/slides.ts'
import { pptxOf } from '../../../client/lessons/write-pptx.ts'
import { nowSpoken } from '../../../client/locale/spoken.ts'
import { t } from '../../../client/locale/t.ts'
import { guideOf } from '../../../shared/lessons/guide.ts'

const guideAt = (id: string) => guideOf(readFileSync(`docs/lessons/${id}.md`, 'utf8'))
const facts = [
  { name: 'Lamps & swaps', value: 0.5 },
  { name: 'Not measured', value: null },
  { name: 'Watt hours', value: 0.000219 },
  { name: 'Best team', value: 'Otters' },
]

afterEach(() => nowSpoken('en'))

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
      ['Watt hours', '0.000219'],
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
  it('run from right to left where the page does, and so do their tables', async () => {
    const slides = slidesOf(guideAt('spotlight'), facts)
    const pages = async () => {
      const file = unzipSync(new Uint8Array(await (await pptxOf(slides)).arrayBuffer()))
      return Object.keys(file)
        .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
        .map((name) => strFromU8(file[name] ?? new Uint8Array()))
    }
    const paragraphs = (page: string) => [...page.matchAll(/<a:p>.*?<a:t>(.*?)<\/a:t>/gs)]
    const place = (all: readonly string[], said: string) => all.find((page) => page.includes(said))?.indexOf(said) ?? -1
    const ltr = await pages()
    for (const page of ltr) expect(page).not.toContain('rtl="1"')
    expect(place(ltr, 'Otters')).toBeGreaterThan(place(ltr, 'Best team'))
    nowSpoken('ar')
    const rtl = await pages()
    // A figure alone is none of those that run.
    const isFigure = (text = '') => ['Otters', '0.5', '0.000219'].includes(text)
    for (const page of rtl)
      for (const [paragraph, text] of paragraphs(page))
        if (!isFigure(text)) expect(paragraph).toMatch(/<a:pPr[^>]* rtl="1"[^>]* algn="r"/)
    expect(place(rtl, 'Otters')).toBeLessThan(place(rtl, 'Best team'))
  })
})
