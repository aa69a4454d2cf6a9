/** Reads a code with the camera, where the web view has a reader of its own. Nothing is sent anywhere and nothing is kept. */

interface Detector {
  detect: (from: HTMLVideoElement) => Promise<{ rawValue: string }[]>;
}
interface DetectorMaker {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats: () => Promise<string[]>;
}

const maker = (): DetectorMaker | undefined => (globalThis as { BarcodeDetector?: DetectorMaker }).BarcodeDetector;

/** Whether this computer's window can read QR codes with a camera. */
export async function canRead(): Promise<boolean> {
  const Maker = maker();
  if (!Maker || !navigator.mediaDevices?.getUserMedia) return false;
  const formats: string[] = await Maker.getSupportedFormats().catch(() => []);
  return formats.includes('qr_code');
}

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
    const Maker = maker();
    if (!Maker) throw new Error('no reader');
    this.#detector = new Maker({ formats: ['qr_code'] });
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
