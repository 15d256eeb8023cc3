/** Questions, options and awards, for the report. */
import './asked.en.ts'
import './ending.en.ts'
