/**
 * The page in Typst: what stands in it comes as data (`report`, JSON), so that no text of a report is ever read as
 * Typst's own language.
 */
export const template = `
#let report = json(bytes(sys.inputs.report))
#let accent = rgb(report.accent)
#let soft = rgb("#5f6b6d")
#let line-colour = rgb("#c7ccce")

#set document(
  title: report.title.text,
  author: report.subtitle.text,
  date: datetime(year: report.published.at(0), month: report.published.at(1), day: report.published.at(2)),
)
#let compact = report.compact
// Typst brings both fonts along. The second is for signs that the first lacks, and many machines have a copy of their
// own, which is taken then: what it is needed for differs by a few bytes from machine to machine.
#set text(lang: report.lang, region: "FI", size: report.size * 1pt, font: ("Libertinus Serif", "DejaVu Sans Mono"))
#set page(
  paper: "a4",
  margin: if compact { (x: 20mm, y: 15mm) } else { (x: 25mm, y: 24mm) },
  numbering: if compact { none } else { "1" },
)
#set par(leading: if compact { 0.55em } else { 0.7em }, spacing: if compact { 0.75em } else { 0.95em })
#set list(indent: 0.4em, spacing: if compact { 0.6em } else { 0.7em })
#show title: set text(size: if compact { 20pt } else { 25pt }, fill: accent)
#show heading: set text(fill: accent)
#show heading.where(level: 1): set text(size: if compact { 12.5pt } else { 17pt })
#show heading.where(level: 1): set block(above: if compact { 1.15em } else { 2.2em }, below: if compact { 0.65em } else { 1em })
#show heading.where(level: 2): set text(size: 12.5pt)
#show heading.where(level: 2): set block(above: 1.7em, below: 0.8em)
#show link: it => underline(text(fill: accent, it))
#set figure(numbering: none, supplement: none, gap: 0.8em)
#set figure.caption(position: top)
#show figure: set block(breakable: true, spacing: if compact { 0.9em } else { 1.6em })
#show figure.where(kind: table): set align(start)
// A caption stays with what it is of.
#show figure.caption: it => block(sticky: true, align(start, strong(it.body)))
#set table(stroke: (x: none, y: 0.5pt + line-colour), inset: (left: 0pt, right: 10pt, y: if compact { 3.2pt } else { 6pt }))
#show table.cell.where(y: 0): strong
#set quote(block: true)

#let run(it) = {
  let body = if it.lang == report.lang { it.text } else { text(lang: it.lang, it.text) }
  if "href" in it { link(it.href, body) } else { body }
}
#let runs(them) = them.map(run).join()
#let code(them) = text(size: 7pt, runs(them))

#let blocks = (
  heading: it => heading(level: it.level - 1, run(it.text)),
  paragraph: it => par(runs(it.runs)),
  list: it => list(..it.items.map(runs)),
  quote: it => quote(run(it.text)),
  facts: it => if compact {
    par(it.facts.map(fact => [*#run(fact.name)*: #runs(fact.value)]).join(h(1.6em)))
  } else {
    terms(separator: [: ], ..it.facts.map(fact => terms.item(run(fact.name), runs(fact.value))))
  },
  chart: it => figure(
    kind: "chart",
    alt: it.alternative,
    block(width: 100%, align(start, if compact { grid(
      columns: (auto, 1fr),
      column-gutter: 10pt,
      row-gutter: 5pt,
      align: horizon,
      ..it.bars.map(bar => (
        run(bar.label),
        stack(dir: ltr, spacing: 5pt, rect(width: bar.share * 85%, height: 8pt, fill: accent), strong(bar.count)),
      )).flatten(),
    ) } else { stack(
      spacing: 9pt,
      ..it.bars.map(bar => stack(
        spacing: 4pt,
        run(bar.label),
        stack(dir: ltr, spacing: 6pt, rect(width: bar.share * 88%, height: 9pt, fill: accent), strong(bar.count)),
      )),
    ) })),
  ),
  table: it => {
    figure(
      kind: table,
      caption: if compact { none } else { run(it.caption) },
      table(
        columns: it.columns.map(column => if column.isNarrow { auto } else { column.weight * 1fr }),
        align: it.columns.map(column => if column.isCount { end } else { start }),
        table.header(..it.columns.map(column => run(column.head))),
        ..it.rows.flatten().map(cell => if "count" in cell { cell.count } else if cell.isCode { code(cell.runs) } else { runs(cell.runs) }),
      ),
    )
    for note in it.notes { par(text(size: 9pt, fill: soft, run(note))) }
  },
)

#if "logo" in report {
  image(bytes(report.logo.bytes), alt: report.logo.alt, width: report.logo.width * 1pt, height: report.logo.height * 1pt)
}
#title()
#text(size: if compact { 11pt } else { 14pt }, fill: soft, run(report.subtitle))
#v(if compact { 0em } else { 1em })
#(blocks.facts)(report.blocks.first())
#if not compact { outline(title: run(report.contents), depth: 1) }
#for block in report.blocks.slice(1) { (blocks.at(block.kind))(block) }
`
