/** What every face owes the client, whatever its stop is. */
import { view } from '../../shared/match/view.ts'
import { Game } from '../match/game.ts'
import { smallPack, smallRules } from '../match/small-world.ts'
import { asDesigned } from '../../shared/lessons/plan.ts'
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { awardText } from '../../client/ui/award-text.ts'
import { panelTag, phasesAhead } from '../../client/faces/face.ts'
import { minutesAhead } from '../../client/faces/minutes.ts'
import { phaseName, stopAhead, stopName } from '../../client/faces/names.ts'
import { faces } from '../../stops/faces.ts'
import { stops } from '../../stops/rules.ts'
import { allTexts } from '../all-texts.ts'
import { everybodyActs } from '../rehearsal/rehearsed.ts'
import { waysToPlay } from './ways-to-play.ts'

const endings = [...allTexts.keys()]

describe.each(faces.map((face) => [face.id, face] as const))('the face of %s', (id, face) => {
  const rules = stops.find((stop) => stop.id === id)

  it('has a name, says what it is about, and names its phases', async () => {
    const { phases } = await face.desk()
    expect([stopName(id), stopAhead(id)]).not.toContain(id)
    expect(phases.length).toBeGreaterThan(1)
    for (const phase of [...phases, ...face.oneAnswer, ...(face.saidByPanel ?? [])])
      expect(phaseName(id, phase)).not.toBe(`${id}.${phase}`)
    expect((await face.wall()).phases).toEqual(phases)
  })

  it('says how long it takes a class, by the card of its rules', () => {
    expect(face.card).toBe(stops.find((stop) => stop.id === id)?.card)
    expect(minutesAhead([asDesigned(face.card)], 1)).toBeGreaterThan(0)
  })

  it('defines its panel under the name that the phone asks for', () => {
    expect(readFileSync(`stops/${id}/face/panel.ts`, 'utf8')).toContain(`@customElement('${panelTag(id)}')`)
  })

  it('shows every picture in a scene of its own', async () => {
    const drawn = new Set(
      globSync(`stops/${id}/face/**/*.ts`).flatMap((path) =>
        Array.from(readFileSync(path, 'utf8').matchAll(/^ {4}scene: '([\w-]+)'/gm), ([, scene]) => scene ?? ''),
      ),
    )
    const { scenes } = await face.pictures()
    expect(drawn.size).toBeGreaterThan(0)
    expect([...drawn].toSorted()).toEqual(Object.keys(scenes).toSorted())
  })

  it('has the wall show the standings where what comes changes them, and nowhere if nothing does', async () => {
    const wall = await face.wall()
    const game = new Game({ plan: [id], timers: null }).join('ann', 'ben', 'cat', 'dan')
    game.must({ type: 'host', command: { kind: 'start' } })
    const rows = () => JSON.stringify(view(game.match, { role: 'host' }, smallRules).standings.teams)
    const changed = new Set<string>()
    const counted = new Set<string>()
    for (let at = 0; game.match.play !== null && at < 400; at++) {
      const before = rows()
      game.answerAll(at)
      for (let round = 0; round < 3; round++) everybodyActs(game, 7 * at + round)
      game.answerAll(at)
      const { play } = view(game.match, { role: 'projector' }, smallRules)
      if (play === null) break
      if (wall.isScored?.(play) === true) counted.add(play.phase)
      if (rows() !== before) changed.add(play.phase)
      const last = rows()
      game.must({ type: 'host', command: { kind: 'next' } })
      const next = view(game.match, { role: 'projector' }, smallRules).play
      if (next !== null && rows() !== last) changed.add(next.phase)
    }
    expect([...counted].some((phase) => changed.has(phase))).toBe(changed.size > 0)
    expect(counted.size > 0).toBe(changed.size > 0)
  })

  it('has the texts of its awards', () => {
    for (const { id: award } of rules?.awards ?? []) {
      expect(endings).toContain(`award.${award}`)
      expect(endings).toContain(`award.${award}-text`)
      // Filled with what is known of every award.
      const won = { kind: award, team: null, names: ['Ada'], winners: 1, figure: 1, of: 2, word: 1 }
      expect(awardText([], won, smallPack.words).measured).not.toMatch(/[{}]|-any$/)
    }
  })

  it('tells in the report the story that it tells at the end', async () => {
    expect('story' in (await face.report())).toBe('story' in (await face.ending()))
  })
})

const ways = faces.flatMap((face) => waysToPlay(face.card).map(([way, planned]) => ({ face, way, planned })))

describe.each(ways)('$face.id, $way', ({ face, planned }) => {
  it('says at the desk no phase that it leaves out, comes to all others, and knows which is the last', async () => {
    const desk = await face.desk()
    const game = new Game({ plan: [planned], timers: null }).join('ann', 'ben')
    game.must({ type: 'host', command: { kind: 'start' } })
    const seen = new Set<string>()
    let isLast = false
    for (let at = 0; game.match.play !== null && at < 400; at++) {
      game.answerAll(at)
      const { play } = view(game.match, { role: 'host' }, smallRules)
      if (play === null) break
      seen.add(desk.phaseOf(play))
      isLast = desk.says(play, planned).next === null
      game.must({ type: 'host', command: { kind: 'next' } })
    }
    expect(isLast).toBe(true)
    expect([...seen]).toEqual(phasesAhead(desk, planned))
  })
})
