/** An export tells of a room's papers only once nothing can be won with them. */
import { describe, expect, it } from 'vitest'
import { openedPapers } from '../../shared/match/opened-papers.ts'
import { replay } from '../../shared/match/table.ts'
import { Game } from './game.ts'
import { playedRun } from './played-run.ts'
import { sealedPack, smallPack, smallRules } from './small-world.ts'

describe('the papers of a room', () => {
  it('stay sealed in lobby and match, and are opened at its end', () => {
    const game = new Game({ plan: ['run'] }, 7, sealedPack)
    expect(openedPapers(game.match, sealedPack)).toEqual({ sealed: {} })
    playedRun('explain', game)
    expect(openedPapers(game.match, sealedPack)).toEqual({ sealed: {} })
    game.must({ type: 'host', command: { kind: 'end' } })
    expect(openedPapers(game.match, sealedPack)).toEqual({ sealed: sealedPack.sealed })
  })

  it('are opened after a rehearsal as far as the rehearsal used them: the lesson is still to come', () => {
    const game = new Game({ plan: ['run'] }, 7, sealedPack)
    game.must({ type: 'host', command: { kind: 'rehearse', players: 2 } })
    game.must({ type: 'host', command: { kind: 'start' } })
    game.must({ type: 'host', command: { kind: 'end' } })
    expect(openedPapers(game.match, sealedPack)).toEqual({ sealed: { rehearsal: sealedPack.sealed?.rehearsal } })
    game.must({ type: 'host', command: { kind: 'end-rehearsal' } })
    expect(openedPapers(game.match, sealedPack)).toEqual({ sealed: {} })
  })

  it('are needed to fold the log: without them nobody guesses with public sentences instead', () => {
    const game = playedRun('bet', new Game({ plan: ['run'] }, 7, sealedPack))
    expect(replay(game.log, game.rules)).toEqual(game.match)
    expect(() => replay(game.log, { ...smallRules, pack: { ...smallPack, sealed: {} } })).toThrow('sealed')
    expect(() => replay(game.log, smallRules)).toThrow('unknown-pack')
    expect(openedPapers(new Game().match, smallPack)).toEqual({})
  })
})
