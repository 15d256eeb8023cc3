/** What players did in a Run, as the log of the match tells it. */
import { expect, it } from 'vitest'
import { runDeeds } from '../../../stops/run/deeds.ts'
import { seatScores } from '../../../stops/run/bet/scores.ts'
import { townAgrees } from '../../../stops/run/teach/labels.ts'
import type { RunState } from '../../../stops/run/types.ts'
import { playedRun, runOf } from '../../match/played-run.ts'
import { smallPack } from '../../match/small-world.ts'

const played = runOf(playedRun('forecast'))
const deeds = (state: RunState, award: string) => runDeeds(state, smallPack).filter((deed) => deed.award === award)

/** The played Run with these bets on its first card, and what the model said there of its truth. */
function withBet(words: Record<string, number>, share: number): RunState {
  const [card] = played.cards
  const truth = card.tokens[card.blank]
  const table = smallPack.words.map((_, word) => (word === truth ? share : (1 - share) / (smallPack.words.length - 1)))
  return {
    ...played,
    bets: [{ ann: { racks: {}, words } }, ...played.bets.slice(1).map(() => ({}))],
    tables: { ...played.tables, model: [table, ...(played.tables['model']?.slice(1) ?? [])] },
  }
}
const truth = String(played.cards[0].tokens[played.cards[0].blank])
const other = truth === '5' ? '6' : '5'

it('a chip is bold on the very word that came, by as many bits as the player was surer of it than the model', () => {
  const state = withBet({ [truth]: 10 }, 0.02)
  const [{ share }] = seatScores(state, 0, smallPack)
  expect(deeds(state, 'bold')).toEqual([
    { award: 'bold', seat: 'ann', team: null, figure: Math.log2(share / 0.02), word: Number(truth) },
  ])
  expect(deeds(withBet({ [truth]: 10 }, 0.9), 'bold')).toEqual([])
  expect(deeds(withBet({ [other]: 10 }, 0.02), 'bold')).toEqual([])
})

it('own labels count where the town knows, and an eye where the owner was wrong', () => {
  const sets = played.tasks.map((task) => ({ task, label: played.labels[task.id]?.[task.seat] }))
  const known = sets.filter(({ task, label }) => label !== undefined && townAgrees(label, task, smallPack) !== null)
  const right = known.filter(({ task, label }) => label !== undefined && townAgrees(label, task, smallPack) === true)
  for (const { seat, figure, of } of deeds(played, 'labels')) {
    expect(of).toBe(known.filter(({ task }) => task.seat === seat).length)
    expect(figure).toBe(right.filter(({ task }) => task.seat === seat).length)
  }
  const eyes = deeds(played, 'eye').reduce((sum, { figure }) => sum + figure, 0)
  expect(eyes).toBeLessThanOrEqual(known.length - right.length)
})

it('the class recovers by what the batches came down after its last derailment', () => {
  const points = (bits: readonly number[]) => bits.map((each, step) => ({ step, bits: each, rate: 0.1 }))
  const train = (derailments: RunState['train']['derailments'], bits: readonly number[]): RunState => ({
    ...played,
    train: { ...played.train, derailments, points: points(bits) },
  })
  const fall = [...Array.from({ length: 5 }, () => 8), ...Array.from({ length: 6 }, () => 6), 3, 3, 3, 3, 3]
  expect(deeds(train([{ step: 5, rate: 2 }], fall), 'recovery')).toEqual([
    { award: 'recovery', seat: null, team: null, figure: 3 },
  ])
  expect(deeds(train([], fall), 'recovery')).toEqual([])
  expect(deeds(train([{ step: 12, rate: 2 }], fall), 'recovery')).toEqual([])
  expect(deeds(train([{ step: 5, rate: 2 }], fall.toReversed()), 'recovery')).toEqual([])
})
