/**
 * Who gets which client, for how much coal. All bids are sealed, one amount a client from each bidder. The highest of all is served
 * first; it pays what the best one says that has to go elsewhere because of it (Vickrey 1961), so that nobody pays what nobody else
 * would have given. Everybody gets a client.
 */
import { sum } from '../../shared/measures/mean.ts'

export interface Bidder<B> {
  readonly who: B
  /** Pieces of coal by client; a team's mean may be a fraction. */
  readonly offers: readonly number[]
}

export interface Deal<B> {
  readonly who: B
  /** Index of the client. */
  readonly client: number
  /** What it had said, and what it pays: whole pieces of coal. */
  readonly offer: number
  readonly price: number
}

/**
 * `bidders` in the order that was drawn: of equal offers the first one's counts. Who has offered nothing for what is left takes
 * the first of these, counted from its own place in the order. There are places enough for all, as many at each client.
 */
export function auction<B>(bidders: readonly Bidder<B>[], clients: number): Deal<B>[] {
  const places = Array.from({ length: clients }, () => Math.ceil(bidders.length / clients))
  const deals: Deal<B>[] = []
  let open = bidders.map((bidder, turn) => ({ ...bidder, turn }))
  while (open.length > 0 && sum(places) > 0) {
    const asked = open.flatMap(({ offers, turn }) =>
      places.flatMap((left, client) => (left > 0 ? [{ turn, client, offer: offers[client] ?? 0 }] : [])),
    )
    const away = ({ client, turn }: { readonly client: number; readonly turn: number }) =>
      (client - turn + bidders.length * clients) % clients
    const [first] = asked.toSorted((a, b) => b.offer - a.offer || a.turn - b.turn || away(a) - away(b))
    if (first === undefined) break
    const { turn, client, offer } = first
    const others = open.filter((one) => one.turn !== turn).map(({ offers }) => offers[client] ?? 0)
    // Those who still fit in beside it are in nobody's way.
    const beaten = others.toSorted((a, b) => b - a)[(places[client] ?? 1) - 1] ?? 0
    const winner = bidders[turn]
    if (winner !== undefined) deals.push({ who: winner.who, client, offer, price: Math.floor(beaten) })
    places[client] = (places[client] ?? 1) - 1
    open = open.filter((one) => one.turn !== turn)
  }
  return deals
}
