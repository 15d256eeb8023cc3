/** Where the host's own wall opens: with the key that always finds it a place, in the part that browsers send to nobody. */
import type { Welcome } from '../../shared/protocol/messages.ts'
import { at } from '../net/base.ts'

export function wallPath(code: string, welcome: Welcome | null): string {
  const path = at(`/projector/${code}`)
  return welcome?.role === 'host' && welcome.token !== '' ? `${path}#${welcome.token}` : path
}
