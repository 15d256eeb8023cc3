/** What is told of Split Duel once the match is over: the texts of its awards. */
import './ending.en.ts'
