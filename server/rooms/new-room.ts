/** A room before anybody can come in: its code and seed are drawn, and what it begins with is written down. */
import { carriedSeats } from '../../shared/match/again.ts'
import { brainFor } from '../../shared/match/brains.ts'
import { EDITION } from '../../shared/match/edition.ts'
import type { MatchEvent } from '../../shared/match/events.ts'
import { ghostOf } from '../../shared/match/ghost-of.ts'
import type { Ghost } from '../../shared/match/ghost.ts'
import { type KeptLesson, keptLesson } from '../../shared/match/kept-lesson.ts'
import { type Brain, BROUGHT, type Match } from '../../shared/match/types.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import type { CreateRoom } from '../../shared/protocol/http.ts'
import { digest } from '../attest/statement.ts'
import type { House } from '../house.ts'
import { broughtPack } from '../own-text.ts'
import type { StoredRoom } from '../persistence/store.ts'
import { broughtModel } from './brought-model.ts'
import { drawRoomCode } from './codes.ts'
import { drawSeed } from './draw-seed.ts'
import type { LiveMatch } from './live-match.ts'

type Shelf = Pick<House, 'store' | 'packs' | 'now'>

/** What a new room begins with, and is not drawn here. */
type Asked = Pick<Extract<MatchEvent, { type: 'created' }>, 'settings' | 'classCode' | 'again' | 'ghost'>

/** What is kept with a new room, and deleted with it: a text of its own, and a model that it goes on from, as a checkpoint's bytes. */
interface Kept {
  readonly text: string | null
  readonly model: Uint8Array | null
}

/** A room as somebody asks for it. Rejects with `PackError`, `NotBrought` or `NotStored`. */
export async function reserveAsked(house: Shelf, asked: CreateRoom, secretHash: string): Promise<StoredRoom> {
  const text = asked.text === undefined ? null : JSON.stringify(asked.text)
  const pack = text === null ? await house.packs.pack(asked.pack) : broughtPack(text)
  const { plan, teams, timers, seatLimit, classCode, pace, nameless, language } = asked
  const model = asked.model === undefined ? null : await broughtModel(asked.model, pack, house.packs)
  const brain = { ...brainFor(model?.size ?? asked.brain, pack), ...(pace === 1 ? {} : { pace }) }
  const settings = {
    plan,
    teams,
    timers,
    seatLimit,
    brain,
    ...(nameless && { nameless }),
    ...(language !== null && { language }),
  }
  const begins = { settings, classCode, ...racing(await lessonsOf(house, classCode), pack, brain) }
  return await reserve(house, begins, pack, { text, model: model?.bytes ?? null }, secretHash)
}

/** The room in which the class of this match goes on. Rejects with `PackError` or `NotStored`. */
export async function reserveNext(
  house: Shelf,
  { pack, rules }: Pick<LiveMatch, 'pack' | 'rules'>,
  match: Match,
  secretHash: string,
): Promise<StoredRoom> {
  const { code: from, settings, classCode, first, teams, keptOut, locked, approve } = match
  const again = { from, first, seats: carriedSeats(match), teams, keptOut, locked, approve }
  const lessons = [...(await lessonsOf(house, classCode)), keptLesson(match, rules)]
  const begins = { settings, classCode, again, ...racing(lessons, pack, settings.brain) }
  const kept = {
    text: await house.store.text(from),
    model: match.pretrained === null ? null : await house.store.checkpoint(from, BROUGHT),
  }
  return await reserve(house, begins, pack, kept, secretHash)
}

async function reserve(
  { store, packs, now }: Shelf,
  asked: Asked,
  pack: Pack,
  { text, model }: Kept,
  secretHash: string,
): Promise<StoredRoom> {
  // What begins with a model is no race with what began as random numbers.
  const { ghost: _, ...unraced } = asked
  const at = now()
  for (;;) {
    const mark = { at, code: drawRoomCode(), seed: drawSeed() }
    const created: MatchEvent = {
      ...mark,
      type: 'created',
      edition: EDITION,
      packId: pack.id,
      ...(model === null ? asked : { ...unraced, pretrained: { weights: digest(model) } }),
      ...(await packs.seal(pack, mark)),
    }
    const room: StoredRoom = { code: mark.code, secretHash, createdAt: at, ended: false }
    if (!(await store.reserveRoom(room, created, text))) continue
    try {
      if (model !== null) await store.putCheckpoint(room.code, BROUGHT, model)
      return room
    } catch (trouble) {
      await store.forgetRoom(room.code, 'delete row')
      throw trouble
    }
  }
}

/** Of the class, the oldest first. */
async function lessonsOf({ store }: Shelf, classCode: string | null): Promise<KeptLesson[]> {
  return classCode === null ? [] : (await store.lessons(classCode)).map(({ lesson }) => lesson)
}

/** Today's training is raced with the last one of these that can be compared with it. */
function racing(lessons: readonly KeptLesson[], { id }: Pack, brain: Brain): { readonly ghost?: Ghost } {
  const ghost = ghostOf(lessons, id, brain)
  return ghost === null ? {} : { ghost }
}
