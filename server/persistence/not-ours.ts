/** Another process writes the log of this room now: it was taken for dead, or was never told. */
import { NotStored } from '../../shared/match/not-stored.ts'

export class NotOurs extends NotStored {
  constructor(code: string) {
    super('not-stored', `room ${code} is another process's by now`)
  }
}
