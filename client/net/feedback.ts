/** What earlier lessons of this room's class have left of feedback: looked at, let in, taken out, deleted. For the host. */
import type { HostKeys, FeedbackInfo, UseFeedback } from '../../shared/protocol/http.ts'
import { call, jsonOf } from './api.ts'
import { hostedKeys } from './host-key.ts'
import { isNumber, objectOf, parsed } from './shape.ts'

const info = objectOf<FeedbackInfo>({
  lessons: isNumber,
  released: isNumber,
  sentences: isNumber,
  thumbs: isNumber,
  agree: isNumber,
  of: isNumber,
  left: isNumber,
})

/** Of the lessons that this device has the keys of. Rejects with `ApiError`. */
export async function lookAtFeedback(code: string, secret: string): Promise<FeedbackInfo> {
  return parsed(info, await jsonOf(await post(code, secret, '', { keys: hostedKeys() })))
}

export async function useFeedback(code: string, secret: string, isOn: boolean): Promise<void> {
  await post(code, secret, '/use', { keys: hostedKeys(), isOn })
}

export async function deleteFeedback(code: string, secret: string): Promise<void> {
  await post(code, secret, '/deletion', { keys: hostedKeys() })
}

function post(code: string, secret: string, path: string, body: HostKeys | UseFeedback): Promise<Response> {
  return call(`/api/rooms/${code}/feedback${path}`, {
    method: 'POST',
    headers: { 'x-host-secret': secret, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
}
