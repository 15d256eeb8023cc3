/** Who the four clients are. What they say stands beside it, and is not needed where they are only named. */
export const CLIENTS = ['clinic', 'court', 'theatre', 'harbour'] as const
export type ClientId = (typeof CLIENTS)[number]
/** What the stop can speak of: the four of them, or besides them a text of a team's own. */
export const CONTENTS = ['four', 'own'] as const
export type ContentId = (typeof CONTENTS)[number]
/** Whom a team works for: a client, or itself, with a text that it has brought. */
export type Patron = ClientId | 'own'
