/** One page with everything in it: the model, the program that reads it, and its words. It asks for nothing else. */
import script from 'virtual:model-page'
import { directionOf } from '../locale/spoken.ts'
import { t } from '../locale/t.ts'
import type { ModelCard } from './model-card.ts'

/** Nothing but what stands in the file, whatever browser opens it. */
const policy = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'"

export function modelFile(card: ModelCard): Blob {
  const page = `<!doctype html>
<html lang="${card.language}" dir="${directionOf(card.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${t('home.title')}</title>
</head>
<body>
<script type="application/json" id="model">${inScript(JSON.stringify(card))}</script>
<model-page></model-page>
<script>${script.replaceAll('</script', '<\\/script')}</script>
</body>
</html>
`
  return new Blob([page], { type: 'text/html;charset=utf-8' })
}

/** JSON that ends no script, whatever stands in it. */
function inScript(json: string): string {
  return json.replaceAll('<', '\\u003c')
}
