import { type Block, type Cell, countColumns, isCode, type Run, type TableBlock } from '../outline/block.ts'
import type { Speaker } from '../outline/speaker.ts'
import { chartSvg } from './chart.ts'
import { attribute, escaped } from './html.ts'

/** The sections of a page: each `h2` with what follows it, under its name. What comes first stands in none. */
export function sectionsHtml(blocks: readonly Block[], speaker: Speaker): string {
  let isOpen = false
  let table = 0
  let title = ''
  const parts = blocks.map((block) => {
    if (block.kind === 'table') table++
    const html = blockHtml(block, speaker, { id: `table-${table}`, title })
    if (block.kind !== 'heading' || block.level !== 2) return html
    const begin = `${isOpen ? '</section>\n' : ''}<section aria-labelledby="${block.id}">\n${html}`
    isOpen = true
    title = block.text.text
    return begin
  })
  return `${parts.join('\n')}${isOpen ? '\n</section>' : ''}`
}

/** Some runs one after the other, each marked where it is in another language than the page. */
export function runsHtml(runs: readonly Run[], { lang }: Pick<Speaker, 'lang'>): string {
  return runs
    .map(({ text, lang: own, href }) => {
      const other = attribute('lang', own === lang ? undefined : own)
      if (href !== undefined) return `<a href="${escaped(href)}"${other}>${escaped(text)}</a>`
      return other ? `<span${other}>${escaped(text)}</span>` : escaped(text)
    })
    .join('')
}

/** Where a table stands: its id, and the heading of its section. */
interface TablePlace {
  readonly id: string
  readonly title: string
}

function blockHtml(block: Block, speaker: Speaker, place: TablePlace): string {
  const say = (runs: readonly Run[]) => runsHtml(runs, speaker)
  switch (block.kind) {
    case 'heading':
      return `<h${block.level} id="${escaped(block.id)}">${say([block.text])}</h${block.level}>`
    case 'paragraph':
      return `<p>${say(block.runs)}</p>`
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${say(item)}</li>`).join('\n')}\n</ul>`
    case 'quote':
      return `<blockquote><p>${say([block.text])}</p></blockquote>`
    case 'facts': {
      const rows = block.facts.map(({ name, value }) => `<dt>${say([name])}</dt><dd>${say(value)}</dd>`)
      return `<dl>\n${rows.join('\n')}\n</dl>`
    }
    case 'chart':
      return chartSvg(block, speaker)
    case 'table':
      return tableHtml(block, speaker, place)
  }
}

function tableHtml(block: TableBlock, speaker: Speaker, { id, title }: TablePlace): string {
  const { caption, columns, rows, notes, table } = block
  const isCount = countColumns(block)
  const heads = columns.map(
    (head, at) => `<th scope="col"${isCount[at] ? ' class="n"' : ''}>${runsHtml([head], speaker)}</th>`,
  )
  const body = rows.map((row) => `<tr>${row.map((cell, at) => cellHtml(cell, at, speaker)).join('')}</tr>`)
  return [
    // It can be reached and scrolled by keyboard where it is wider than the screen.
    `<div class="scroll" role="group" aria-labelledby="${id}" tabindex="0">`,
    `<table${attribute('data-table', table)}>`,
    // Under a heading that says the same, the eye needs it no second time.
    `<caption id="${id}"${caption.text === title ? ' class="off"' : ''}>${runsHtml([caption], speaker)}</caption>`,
    `<thead><tr>${heads.join('')}</tr></thead>`,
    `<tbody>\n${body.join('\n')}\n</tbody>`,
    '</table>',
    '</div>',
    ...notes.map((note) => `<p class="note">${runsHtml([note], speaker)}</p>`),
  ].join('\n')
}

function cellHtml(cell: Cell, at: number, speaker: Speaker): string {
  if ('n' in cell) {
    const { n } = cell
    const shown = speaker.figure(cell)
    if (typeof n === 'number') return `<td class="n"><data value="${n}">${shown}</data></td>`
    const meaning = runsHtml([speaker.own((words) => (n === null ? words.hidden : words.missing))], speaker)
    return `<td class="n"><span aria-hidden="true">${shown}</span><span class="off">${meaning}</span></td>`
  }
  const html = runsHtml(cell.runs, speaker)
  if (at === 0) return `<th scope="row">${html}</th>`
  return isCode(cell) ? `<td class="code">${html}</td>` : `<td>${html}</td>`
}
