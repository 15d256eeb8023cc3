/** Bids for clients: who gets whom, and what that costs, as sums done by hand say. */
import { describe, expect, it } from 'vitest'
import { auction, type Bidder } from '../../../stops/specialist/auction.ts'
import { randomFrom } from '../../../shared/measures/random.ts'

const bidder = (who: string, ...offers: number[]): Bidder<string> => ({ who, offers })
const told = (bidders: readonly Bidder<string>[], clients = 4) =>
  Object.fromEntries(auction(bidders, clients).map(({ who, client, price }) => [who, [client, price]]))
const placed = (deals: ReturnType<typeof auction>, clients: number) =>
  Array.from({ length: clients }, (_, at) => deals.filter(({ client }) => client === at).length)

describe('an auction', () => {
  it('gives each client to the highest bid, for what the next one said', () => {
    expect(told([bidder('a', 4, 2, 0, 0), bidder('b', 3, 0, 3, 0)])).toEqual({ a: [0, 3], b: [2, 0] })
  })

  it('sends who is outbid to its next wish, where it pays nothing if nobody else wants it', () => {
    expect(told([bidder('a', 6, 0, 0, 0), bidder('b', 5, 1, 0, 0), bidder('c', 0, 2, 4, 0)])).toEqual({
      a: [0, 5],
      c: [2, 0],
      b: [1, 0],
    })
  })

  it('takes what is paid in whole pieces, rounded down', () => {
    expect(told([bidder('a', 3, 0, 0, 0), bidder('b', 2.5, 1, 0, 0)])).toEqual({ a: [0, 2], b: [1, 0] })
  })

  it('lets the order that was drawn decide between equal offers', () => {
    expect(told([bidder('a', 2, 0, 0, 0), bidder('b', 2, 1, 0, 0)])).toEqual({ a: [0, 2], b: [1, 0] })
    expect(told([bidder('b', 2, 1, 0, 0), bidder('a', 2, 0, 0, 0)])['b']).toEqual([0, 2])
  })

  it('gives who bids nothing what is left, each another where there is one', () => {
    expect(told([bidder('a', 0, 0, 0, 0), bidder('b', 0, 0, 0, 0), bidder('c', 2, 0, 0, 0)])).toEqual({
      c: [0, 0],
      a: [1, 0],
      b: [2, 0],
    })
  })

  it('has two places at a client for six teams, and who fits in beside the first is in nobody’s way', () => {
    const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((who, at) => bidder(who, 6 - at, 0, 0, 0))
    const deals = told(six)
    expect(deals['a']).toEqual([0, 4])
    expect(deals['b']).toEqual([0, 4])
    expect(placed(auction(six, 4), 4).every((count) => count <= 2)).toBe(true)
  })

  it('serves everybody, and nobody pays more than it has offered', () => {
    const random = randomFrom(3)
    for (let round = 0; round < 300; round++) {
      const all = Array.from({ length: 1 + random.below(9) }, (_, at) =>
        bidder(`t${at}`, ...Array.from({ length: 4 }, () => random.below(5) / (1 + random.below(2)))),
      )
      const deals = auction(all, 4)
      expect(deals.map(({ who }) => who).toSorted()).toEqual(all.map(({ who }) => who).toSorted())
      expect(deals.every(({ price, offer }) => price <= offer && Number.isInteger(price))).toBe(true)
      expect(Math.max(...placed(deals, 4))).toBeLessThanOrEqual(Math.ceil(all.length / 4))
    }
  })
})
