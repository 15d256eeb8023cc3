/**
 * A round trip between this page and its server, ms, as what the page has loaded so far took; 0 when nothing came over
 * the network. The server's own time is in it: the shortest one counts.
 */
export function roundTripHere(): number {
  if (typeof location !== 'object') return 0
  const loads = performance
    .getEntriesByType('resource')
    .filter((entry): entry is PerformanceResourceTiming => entry instanceof PerformanceResourceTiming)
    .filter(({ name, transferSize }) => name.startsWith(location.origin) && transferSize !== 0)
    .map(({ requestStart, responseStart }) => responseStart - requestStart)
    .filter((took) => took > 0)
  return loads.length === 0 ? 0 : Math.min(...loads)
}
