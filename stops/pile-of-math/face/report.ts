/** In the report this stop shows its questions, and nothing of its own. */
import './asked.en.ts'
