/** Builders of views for the stage: the shape of what a room sends, with numbers drawn from a seed. */
import { planned } from '../match/small-world.ts'
import type { Random } from '../../shared/measures/random.ts'
import type { Play } from '../match/plays.ts'
import type { WordShare } from '../../shared/lab/shapes.ts'
import type { TeamView, View } from '../../shared/match/view-types.ts'

export const words =
  '■ the cat sat on mat hat rug pond dog barked at river bank bird saw a red green old small in nest boat by house quickly'.split(
    ' ',
  )

export const card = [1, 2, 3, 4, 1, 5]

const teamNames = ['otters', 'kites', 'foxes', 'moles', 'larks', 'hares']

export function teamsOf(count: number, players: (i: number) => number = () => 5): TeamView[] {
  return teamNames.slice(0, count).map((name, i) => ({
    id: `t${i}`,
    name,
    style: i,
    players: players(i),
    connected: Math.max(0, players(i) - (i % 2)),
  }))
}

export function viewOf(play: Play | null, change: Partial<View> = {}): View {
  const teams = change.teams ?? teamsOf(5)
  const joined = teams.reduce((sum, team) => sum + team.players, 0)
  return {
    role: 'projector',
    code: 'KELPA',
    packId: 'town',
    text: null,
    lacks: [],
    speaks: null,
    plan: ['pile-of-math', 'flashcard', 'run'].map(planned),
    stop: 2,
    phase: { number: 3, rings: null, left: null, beats: false, paused: false, since: 0, shows: 0, read: null },
    locked: false,
    approve: false,
    seatLimit: 60,
    rehearsal: false,
    mayMove: false,
    named: true,
    language: null,
    spare: null,
    thumbs: null,
    feedback: null,
    progress: null,
    out: [],
    timers: 1,
    teams,
    players: { joined, connected: joined },
    roster: [],
    me: null,
    model: { step: 0, summitBits: 8, floorBits: 1.47, exams: [] },
    play,
    standings: { teams: [], players: [], rows: [], awards: [], stories: [] },
    again: { open: false, wishes: 0, wished: false, next: null },
    ...change,
  }
}

/** The most likely words first, summing below one. */
export function shares(random: Random, count: number): WordShare[] {
  let left = 1
  return random
    .shuffle(words.map((_, word) => word).slice(1))
    .slice(0, count)
    .map((word) => {
      const p = left * (0.2 + random.unit() * 0.3)
      left -= p
      return { word, p }
    })
}
