// Prints the text that PDFium, the reader in Chrome and Edge, finds in a PDF: node pdfium_text.mjs FILE
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { PDFiumLibrary } = createRequire(new URL('../../../../../ui/package.json', import.meta.url))('@hyzyla/pdfium');
const library = await PDFiumLibrary.init();
const document = await library.loadDocument(readFileSync(process.argv[2]));
for (const page of document.pages()) process.stdout.write(page.getText() + '\n');
document.destroy();
library.destroy();
