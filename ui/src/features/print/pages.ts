/** Draws the pages that Rust made, with pdf.js, which is loaded when the first page is wanted. */
import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist';

type PdfJs = typeof import('pdfjs-dist');
let engine: Promise<PdfJs> | null = null;

// The legacy build, because WebKitGTK lacks what the modern one expects.
function pdfjs(): Promise<PdfJs> {
  engine ??= Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs') as unknown as Promise<PdfJs>,
    import('pdfjs-dist/legacy/build/pdf.worker.mjs?url'),
  ]).then(([library, worker]) => {
    library.GlobalWorkerOptions.workerSrc = worker.default;
    return library;
  });
  return engine;
}

/** Bytes of a base64 text. */
export function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

export async function openPdf(base64: string): Promise<PDFDocumentProxy> {
  const library = await pdfjs();
  // Nothing in a page of ours is a script, and nothing is fetched.
  return library.getDocument({ data: bytesOf(base64), disableFontFace: false, useSystemFonts: false }).promise;
}

/** A page being drawn: its size in CSS pixels once known, and the way to stop. */
export interface Drawing {
  done: Promise<{ width: number; height: number } | null>;
  stop: () => void;
}

/** Draws one page (from 1) so that it fits into a box of CSS pixels, times `zoom`. Resolves with null when stopped. */
export function drawPage(pdf: PDFDocumentProxy, number: number, canvas: HTMLCanvasElement, box: { width: number; height: number }, zoom: number): Drawing {
  let task: RenderTask | null = null;
  let stopped = false;
  const done = (async () => {
    const page = await pdf.getPage(number);
    if (stopped) return null;
    const natural = page.getViewport({ scale: 1 });
    const fit = Math.min(box.width / natural.width, box.height / natural.height);
    const scale = Math.max(0.1, fit * zoom);
    const ratio = window.devicePixelRatio || 1;
    const viewport = page.getViewport({ scale: scale * ratio });
    // Drawn beside and put in at once, so that a page never flickers white.
    const beside = document.createElement('canvas');
    beside.width = Math.ceil(viewport.width);
    beside.height = Math.ceil(viewport.height);
    task = page.render({ canvas: beside, viewport });
    await task.promise;
    if (stopped) return null;
    canvas.width = beside.width;
    canvas.height = beside.height;
    const size = { width: viewport.width / ratio, height: viewport.height / ratio };
    canvas.style.inlineSize = `${size.width}px`;
    canvas.style.blockSize = `${size.height}px`;
    canvas.getContext('2d')?.drawImage(beside, 0, 0);
    return size;
  })().catch((thrown: unknown) => {
    if (stopped) return null;
    throw thrown;
  });
  return {
    done,
    stop: () => {
      stopped = true;
      task?.cancel();
    },
  };
}
