/**
 * PUT and DELETE, where the network lets them through; firewalls of schools know GET and POST, and answer anything else
 * themselves, or not at all. What the server does by such a method it does by POST too.
 */
import { ApiError, callAddress } from './api.ts'

export interface Change {
  readonly method: 'PUT' | 'DELETE'
  readonly address: string
  /** Where POST does the same. Doing it twice must do no harm: an answer may have been lost. */
  readonly byPost: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/** Status of the server's answer: 202 or 204. Rejects with `ApiError`. */
export async function change({ method, address, byPost, ...rest }: Change): Promise<number> {
  try {
    return await done(address, { ...rest, method })
  } catch (error) {
    if (error instanceof ApiError && error.isRefusal) throw error
  }
  return await done(byPost, { ...rest, method: 'POST' })
}

async function done(address: string, init: RequestInit): Promise<number> {
  const { status } = await callAddress(address, init)
  // Any other is somebody's page about what may not be asked here.
  if (status !== 202 && status !== 204) throw new ApiError('sign-in', status)
  return status
}
