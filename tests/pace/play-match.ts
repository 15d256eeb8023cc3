/**
 * A whole match at the server's own table with simulated players who take a person's time: the rules, the views and the
 * lab are the real ones, only the clock jumps. The same seed gives the same match.
 */
import { planned } from '../match/small-world.ts'
import type { PlannedStop } from '../../shared/lessons/plan.ts'
import { EDITION } from '../../shared/match/edition.ts'
import type { MatchEvent } from '../../shared/match/events.ts'
import { stopOf } from '../../shared/match/stop.ts'
import type { StopId } from '../../shared/match/play.ts'
import { playOf } from '../match/plays.ts'
import { stops } from '../../stops/rules.ts'
import { Table } from '../../shared/match/table.ts'
import type { Brain, Match, SeatId } from '../../shared/match/types.ts'
import { view } from '../match/seen.ts'
import type { View } from '../../shared/match/view-types.ts'
import { randomFrom } from '../../shared/measures/random.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { untilShown } from '../../client/store/selectors.ts'
import { act } from '../../shared/rehearsal/act.ts'
import { mindOf, pauseMs } from '../../shared/rehearsal/mind.ts'
import type { Player } from '../../shared/rehearsal/player.ts'
import { worldOf } from '../../shared/rehearsal/world.ts'
import { Ledger, type Place, type Role } from './ledger.ts'
import { actingSeconds, readingSeconds } from './person.ts'
import { piecesOf } from './reading.ts'
import { TimedLab } from './timed-lab.ts'
import { VirtualClock } from './virtual-clock.ts'

export interface Casting {
  readonly pack: Pack
  readonly brain: Brain
  readonly plan: readonly (StopId | PlannedStop)[]
  readonly players: number
  readonly teams: number
  readonly seed: number
  /** Hears every event of the log, in order. */
  readonly heard?: (event: MatchEvent) => void
}

export interface Played {
  readonly ledger: Ledger
  readonly match: Match
  readonly minutes: number
  readonly lab: TimedLab['spent']
}

interface Person extends Player {
  readonly read: Set<string>
  /** What it was about to do in an earlier phase is dropped. */
  errand: number
  /** Has said something in this phase that was taken. */
  hasSpoken: boolean
}

export async function playMatch({ pack, brain, plan, players, teams, seed, heard }: Casting): Promise<Played> {
  const rules = { pack, stops }
  const clock = new VirtualClock()
  const lab = new TimedLab(pack, clock)
  const ledger = new Ledger()
  const people = new Map<SeatId, Person>()
  let before: Match | null = null
  const table = new Table(rules, {
    now: () => clock.now,
    append: async (_seq, event) => heard?.(event),
    owing: () => {},
    lab,
    setBell: (number, rings) => {
      if (rings !== null) clock.at(rings, async () => void (await table.ring(number)))
    },
    changed: (match) => {
      const last = before
      before = match
      if (last === null) return
      if (match.bell.phase === last.bell.phase) return lookUp(last, match)
      for (const [id, { hasSpoken }] of people) {
        if (wasCutOff(last, id)) ledger.cutOff(placeOf(view(last, seat(id), rules)), !hasSpoken)
      }
      for (const [id, person] of people) begin(id, person)
    },
    effect: () => {},
  })
  const settings = { plan: plan.map(planned), teams, timers: 1, seatLimit: 60, brain }
  const take = async (event: Parameters<Table['take']>[0]) => {
    const word = await table.take(event)
    if (word !== null) throw new Error(`${event.type} was refused: ${word}`)
  }
  await take({ type: 'created', edition: EDITION, code: 'PACED', packId: pack.id, seed, settings, classCode: null })
  await take({ type: 'host', command: { kind: 'rehearse', players } })
  const world = worldOf(pack)
  for (const [i, id] of Object.keys(table.match?.seats ?? {}).entries()) {
    const own = 101 * seed + i
    people.set(id, {
      mind: mindOf(own),
      world,
      random: randomFrom(own + 7),
      read: new Set(),
      errand: 0,
      hasSpoken: false,
    })
  }
  await take({ type: 'host', command: { kind: 'start' } })
  await clock.run(() => isOver(table.match))
  for (const id of people.keys()) if (table.match !== null) ledger.move(id, clock.now, placeOf(seen(id)))
  await lab.dispose()
  if (table.match === null || !isOver(table.match)) throw new Error('the match came to no end')
  return { ledger, match: table.match, minutes: Math.round(clock.now / 6000) / 10, lab: lab.spent }

  function seen(id: SeatId): View {
    if (table.match === null) throw new Error('no match')
    return view(table.match, seat(id), rules)
  }

  /** Another phase: whatever this person was at, it looks up now. */
  function begin(id: SeatId, person: Person): void {
    person.errand++
    person.hasSpoken = false
    const errand = person.errand
    ledger.note(id, clock.now, placeOf(seen(id)), false)
    clock.after(0, () => look(id, person, errand))
  }

  /** Cards that were there while the lab was waited for are gone with its answer: whoever was at them looks up. */
  function lookUp(last: Match, match: Match): void {
    if (last.play?.waiting === match.play?.waiting) return
    for (const [id, person] of people) {
      if (view(last, seat(id), rules).spare?.waitsFor !== null || seen(id).spare !== null) continue
      const errand = ++person.errand
      clock.after(0, () => look(id, person, errand))
    }
  }

  function look(id: SeatId, person: Person, errand: number): void {
    if (errand !== person.errand || isOver(table.match)) return
    const shown = seen(id)
    const place = placeOf(shown)
    const again = () => look(id, person, errand)
    // What the wall lets come is watched there, and then stands on the phone.
    const coming = untilShown(shown, 0, clock.now)
    if (coming > 0) return be(true, coming, again)
    const words = unread(shown, person)
    const { pace } = person.mind
    if (words > 0) return be(true, readingSeconds(words, pace) * 1000, again)
    const tap = act(shown, person, stops)
    const more = tap === null ? unread(shown, person, true) : 0
    if (more > 0) return be(true, readingSeconds(more, pace) * 1000, again)
    if (tap === null) return be(false, pauseMs(person.mind, false, person.random), again)
    be(true, actingSeconds(tap, shown, pace) * 1000, async () => {
      if (errand !== person.errand) return
      // A "no" is no trouble: the room has gone on, and the next look shows how.
      const word = await table.take({ type: 'tapped', seat: id, on: tap })
      if (word === null && errand === person.errand) person.hasSpoken = true
      again()
    })

    function be(isBusy: boolean, ms: number, then: () => void | Promise<void>): void {
      ledger.note(id, clock.now, place, isBusy)
      clock.after(ms, then)
    }
  }
}

function seat(id: SeatId) {
  return { role: 'seat', seat: id } as const
}

/** The phase has ended, and this seat had not done what it asked. */
function wasCutOff({ play, seats }: Match, id: SeatId): boolean {
  const found = seats[id]
  return play !== null && found !== undefined && stopOf(stops, play).isDone(play, found) === false
}

/** Words on this screen that this person has not read yet; now they are being read. */
function unread(shown: View, { read }: Person, unfolds = false): number {
  const fresh = piecesOf(shown).filter(({ name, folded = false }) => !read.has(name) && (!folded || unfolds))
  for (const { name } of fresh) read.add(name)
  return fresh.reduce((sum, { words }) => sum + words, 0)
}

function isOver(match: Match | null): boolean {
  return match !== null && match.stop >= match.settings.plan.length
}

function placeOf(shown: View): Place {
  const { plan, stop } = shown
  const play = playOf(shown.play)
  const train = play?.stop === 'run' ? play.train : null
  return {
    stop: `${stop + 1} ${plan[stop]?.stop ?? 'over'}`,
    phase: train === null ? (play?.phase ?? 'over') : `train: ${train.mode}`,
    role: roleOf(shown),
  }
}

/** In a hand-cranked step a seat has a station, or it came too late for one; in turbo everybody votes at the lever. */
function roleOf({ play: seen, me }: View): Role {
  const play = playOf(seen)
  const train = play?.stop === 'run' ? play.train : null
  if (train === null || me === null) return 'member'
  if (train.mode !== 'crank') return 'driver'
  return train.myStations.length > 0 ? 'member' : 'spectator'
}
