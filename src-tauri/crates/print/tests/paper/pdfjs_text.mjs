// Prints the text that pdf.js finds in a PDF, one line for each line of it: node pdfjs_text.mjs FILE
import { readFileSync } from 'node:fs';

// pdf.js wants what Node has from version 22 on.
Promise.withResolvers ??= () => {
  let resolve, reject;
  const promise = new Promise((yes, no) => ([resolve, reject] = [yes, no]));
  return { promise, resolve, reject };
};

const { getDocument } = await import('../../../../../ui/node_modules/pdfjs-dist/legacy/build/pdf.mjs');
const data = new Uint8Array(readFileSync(process.argv[2]));
const document = await getDocument({ data, verbosity: 0 }).promise;
for (let number = 1; number <= document.numPages; number++) {
  const page = await document.getPage(number);
  const content = await page.getTextContent();
  process.stdout.write(content.items.map((item) => item.str + (item.hasEOL ? '\n' : '')).join('') + '\n');
}
