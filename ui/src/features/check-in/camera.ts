/** Reads a code with the camera: by the web view's own reader where it has one, by ours where it has none. Nothing is sent anywhere and nothing
 * is kept. */
import { backend } from '$backend';

interface Detector {
  detect: (from: HTMLVideoElement) => Promise<{ rawValue: string }[]>;
}
interface DetectorMaker {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats: () => Promise<string[]>;
}

const maker = (): DetectorMaker | undefined => (globalThis as { BarcodeDetector?: DetectorMaker }).BarcodeDetector;

/** Dots across of the picture that is read; a badge at arm's length needs no more. */
const widest = 640;
/** Milliseconds between two pictures that our own reader is given. */
const rest = 120;

/** Brightness of every dot, a byte each. */
export function greyOf(dots: Uint8ClampedArray): Uint8Array {
  const grey = new Uint8Array(dots.length / 4);
  for (let at = 0; at < grey.length; at++) {
    const [red = 0, green = 0, blue = 0] = dots.subarray(at * 4, at * 4 + 3);
    grey[at] = (red * 77 + green * 151 + blue * 28) >> 8;
  }
  return grey;
}

function base64(bytes: Uint8Array): string {
  let text = '';
  // In parts: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

/** Our own reader. */
class OwnDetector implements Detector {
  readonly #canvas = document.createElement('canvas');

  async detect(video: HTMLVideoElement): Promise<{ rawValue: string }[]> {
    await new Promise((done) => setTimeout(done, rest));
    const scale = Math.min(1, widest / video.videoWidth);
    const [width, height] = [Math.round(video.videoWidth * scale), Math.round(video.videoHeight * scale)];
    const paper = width > 0 && height > 0 ? this.#paper(width, height) : null;
    if (!paper) return [];
    paper.drawImage(video, 0, 0, width, height);
    // Asked past the screen's own way, or its line of progress would never rest.
    const { text } = await backend().call('read_code', { width, height, grey: base64(greyOf(paper.getImageData(0, 0, width, height).data)) });
    return text ? [{ rawValue: text }] : [];
  }

  #paper(width: number, height: number): CanvasRenderingContext2D | null {
    Object.assign(this.#canvas, { width, height });
    return this.#canvas.getContext('2d', { willReadFrequently: true });
  }
}

async function detector(): Promise<Detector> {
  const Maker = maker();
  const formats: string[] = Maker ? await Maker.getSupportedFormats().catch(() => []) : [];
  return Maker && formats.includes('qr_code') ? new Maker({ formats: ['qr_code'] }) : new OwnDetector();
}

/** Whether the window of this computer lets a camera be opened at all. */
export const canOpen = (): boolean => typeof navigator.mediaDevices?.getUserMedia === 'function';

/** A badge that stays before the camera is one scan: the same code is read again after this many milliseconds without it. */
const again = 2500;

/** Lets a code through once for as long as it stays in sight. */
export class Glance {
  #last = '';
  #seen = Number.NEGATIVE_INFINITY;

  /** Whether a code that is in sight now, at `at` milliseconds on any steady clock, has just come. */
  isNew(code: string, at: number): boolean {
    const stays = code === this.#last && at - this.#seen < again;
    this.#last = code;
    this.#seen = at;
    return !stays;
  }
}

/** The message that says why a camera could not be opened. */
export function cameraProblem(thrown: unknown): string {
  const name = thrown instanceof Error || thrown instanceof DOMException ? thrown.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'check-in-camera-refused';
  return name === 'NotReadableError' || name === 'AbortError' ? 'check-in-camera-busy' : 'check-in-camera-none';
}

/** Looks until it has read one code, or until it is stopped when it is to go on. */
export class CameraReader {
  #stream: MediaStream | null = null;
  #detector: Detector | null = null;
  #frame = 0;
  #glance = new Glance();
  readonly #read: (text: string) => void;
  readonly #goOn: boolean;

  constructor(read: (text: string) => void, goOn = false) {
    this.#read = read;
    this.#goOn = goOn;
  }

  /** Asks for the camera; throws when there is none, or when it was refused. */
  async start(): Promise<void> {
    this.#detector = await detector();
    this.#stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false });
  }

  show(video: HTMLVideoElement): void {
    if (!this.#stream) return;
    video.srcObject = this.#stream;
    // Not waited for: what is not there yet is looked for again with the next frame.
    void video.play().catch(() => {});
    this.#look(video);
  }

  #look(video: HTMLVideoElement): void {
    this.#frame = requestAnimationFrame(() => {
      void this.#detector?.detect(video).then((found) => {
        // Stopped while it was read.
        if (!this.#stream) return;
        const text = found[0]?.rawValue;
        if (text && (!this.#goOn || this.#glance.isNew(text, performance.now()))) this.#read(text);
        if (this.#stream && (this.#goOn || !text)) this.#look(video);
      }, () => {
        if (this.#stream) this.#look(video);
      });
    });
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    for (const track of this.#stream?.getTracks() ?? []) track.stop();
    this.#stream = null;
  }
}
