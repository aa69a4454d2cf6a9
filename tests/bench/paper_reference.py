"""Sets the rows of a JSON file as one long table with another program, and prints CPU seconds, pages and peak megabytes.

    python paper_reference.py typst|weasyprint ROWS.json FONTS OUT.pdf

The reference for the paper benchmark: the same rows, faces, sizes, paper and repeated head as ours.
"""

import html
import json
import pathlib
import resource
import sys

HEADS = ["No.", "Name", "Organisation", "City", "Country", "Role", "Status"]
TYPST = """
#set page(paper: "a4", flipped: true, margin: (x: 15.5mm, top: 21mm, bottom: 19.5mm), footer: context align(right, text(7pt)[Page #counter(page).display("1 of 1", both: true)]))
#set text(font: "Noto Sans", size: 9pt)
#table(columns: (11mm, 56mm, 71mm, 26mm, 41mm, 26mm, 1fr), stroke: none, inset: (x: 0pt, y: 1.05mm),
  table.header(table.hline(stroke: 0.9mm), ..json("rows.json").heads.map(strong)),
  ..json("rows.json").rows.map(row => (table.hline(stroke: 0.15mm), ..row)).flatten())
"""
CSS = """
@font-face { font-family: N; src: url(file://FONTS/NotoSans-Regular.ttf) }
@font-face { font-family: N; font-weight: bold; src: url(file://FONTS/NotoSans-Bold.ttf) }
@font-face { font-family: NA; src: url(file://FONTS/NotoSansArabic-Regular.ttf) }
@page { size: A4 landscape; margin: 21mm 15.5mm 19.5mm; @bottom-right { font: 7pt N; content: "Page " counter(page) " of " counter(pages) } }
body { font: 9pt N, NA } table { border-collapse: collapse; width: 266mm; table-layout: fixed }
th { text-align: left; border-top: 0.9mm solid } td { border-top: 0.15mm solid } td, th { padding: 1.05mm 0; vertical-align: top }
"""


def with_typst(rows, fonts, out):
    import typst

    folder = pathlib.Path(out).parent
    (folder / "rows.json").write_text(json.dumps({"heads": HEADS, "rows": rows}))
    source = folder / "table.typ"
    source.write_text(TYPST)
    typst.compile(str(source), output=out, font_paths=[fonts], ignore_system_fonts=True)


def with_weasyprint(rows, fonts, out):
    import weasyprint

    cells = lambda kind, row: "".join(f"<{kind}>{html.escape(cell)}</{kind}>" for cell in row)
    body = "".join(f"<tr>{cells('td', row)}</tr>" for row in rows)
    page = f"<style>{CSS.replace('FONTS', fonts)}</style><table><thead><tr>{cells('th', HEADS)}</tr></thead>{body}</table>"
    weasyprint.HTML(string=page).write_pdf(out)


def main():
    program, rows, fonts, out = sys.argv[1:5]
    rows = json.loads(pathlib.Path(rows).read_text())
    {"typst": with_typst, "weasyprint": with_weasyprint}[program](rows, fonts, out)
    used = resource.getrusage(resource.RUSAGE_SELF)
    print(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


if __name__ == "__main__":
    main()
