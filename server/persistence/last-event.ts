/** When something happened last in a room, in the words of both databases: among its events that lie one by one, and of all. */

export const lastLoose = '(SELECT at FROM event WHERE event.code = room.code ORDER BY seq DESC LIMIT 1)'
export const lastEvent = `coalesce(${lastLoose}, (SELECT at FROM packed_log WHERE packed_log.code = room.code))`
