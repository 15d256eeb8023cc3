/** One page with all pictures that `npm run screens` took, in rows by look and screen. */
export function album(paths: readonly string[]): string {
  const rows = Map.groupBy(paths, (path) => path.slice(0, path.lastIndexOf('/')))
  const sections = [...rows].map(
    ([row, pictures]) =>
      `<h2>${row}</h2><div>${pictures
        .map(
          (path) =>
            `<figure><a href="${path}"><img loading="lazy" src="${path}" alt=""></a><figcaption>${path.slice(row.length + 1)}</figcaption></figure>`,
        )
        .join('')}</div>`,
  )
  return `<!doctype html><meta charset="utf-8"><title>Gradient Express: every screen</title>
<style>body{font:14px system-ui;margin:16px;background:#888}div{display:flex;flex-wrap:wrap;gap:10px;align-items:flex-start}
figure{margin:0}img{height:420px;max-width:100%;object-fit:contain;object-position:top;display:block;background:#fff}</style>
${sections.join('\n')}
`
}
