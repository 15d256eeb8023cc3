import { describe, expect, it } from 'vitest'
import { HeardViews, ToldViews, type ViewNews } from '../../shared/protocol/view-news.ts'
import { view as viewOf } from '../../shared/match/view.ts'
import type { View } from '../../shared/match/view-types.ts'
import { playedRun } from '../match/played-run.ts'
import { smallRules } from '../match/small-world.ts'

const views = (['host', 'projector'] as const).flatMap((role) =>
  (['brief', 'read', 'bet', 'reveal', 'teach', 'forecast', 'train', 'exam'] as const).map((phase): View =>
    viewOf(playedRun(phase).match, { role }, smallRules),
  ),
)
const [whole] = views
const [first, second, third] = [1, 2, 3].map((stop) => (whole === undefined ? undefined : { ...whole, stop }))

function told(...shown: readonly (View | undefined)[]): ViewNews[] {
  const line = new ToldViews()
  return shown.flatMap((view) => {
    const news = view === undefined ? null : line.next(view)
    return news === null ? [] : [{ ...news, now: 0 }]
  })
}

describe('what is told of views', () => {
  it('is the whole once, and then what is new, from phase to phase', () => {
    const news = told(...views)
    expect(news[0]).toMatchObject({ place: 1, view: views[0] })
    expect(news.map(({ place }) => place)).toEqual(news.map((_, i) => i + 1))
    const heard = new HeardViews()
    const seen = news.map((each) => heard.take(each))
    expect(seen).toEqual(views.filter((view, i) => JSON.stringify(view) !== JSON.stringify(views[i - 1])))
    expect(news.slice(1).filter((each) => each.view !== undefined)).toEqual([])
  })

  it('is nothing where nothing is new', () => {
    expect(told(first, structuredClone(first))).toHaveLength(1)
  })
})

describe('what is heard of views', () => {
  it('is put in order, and shown when what comes before it is here', () => {
    const [whole, next, last] = told(first, second, third) as [ViewNews, ViewNews, ViewNews]
    const heard = new HeardViews()
    expect(heard.take(whole)).toEqual(first)
    expect(heard.take(last)).toBeNull()
    expect(heard.isWaiting).toBe(true)
    expect(heard.take(next)).toEqual(third)
    expect(heard.isWaiting).toBe(false)
  })

  it('is never older than what is shown', () => {
    const [before, next] = told(first, second) as [ViewNews, ViewNews]
    const [later] = told(second) as [ViewNews]
    const heard = new HeardViews()
    heard.take({ ...later, place: 2 })
    expect(heard.take(before)).toBeNull()
    expect(heard.take(next)).toBeNull()
    expect(heard.isWaiting).toBe(false)
  })
})
