/**
 * Which rules a match is played by. A log is only ever folded by the rules that wrote it: with others it would tell another
 * match, or none. Counted up whenever rules or taps change in a way that a log shows.
 */
export const EDITION = 17
