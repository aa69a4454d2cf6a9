/** Three sounds that nobody confuses in a noisy foyer: two rising notes, two equal notes, one low buzz. */

export type Tone = 'green' | 'amber' | 'red';

interface Note {
  hertz: number;
  /** Seconds after the start. */
  at: number;
  seconds: number;
  shape: OscillatorType;
}

export const notes: Record<Tone, Note[]> = {
  green: [
    { hertz: 784, at: 0, seconds: 0.09, shape: 'sine' },
    { hertz: 1175, at: 0.09, seconds: 0.16, shape: 'sine' },
  ],
  amber: [
    { hertz: 494, at: 0, seconds: 0.12, shape: 'triangle' },
    { hertz: 494, at: 0.2, seconds: 0.12, shape: 'triangle' },
  ],
  red: [{ hertz: 147, at: 0, seconds: 0.42, shape: 'sawtooth' }],
};

let context: AudioContext | null = null;

/** Plays it; silent on a computer without sound. */
export function play(tone: Tone): void {
  try {
    context ??= new AudioContext();
    const now = context.currentTime;
    for (const note of notes[tone]) {
      const oscillator = new OscillatorNode(context, { type: note.shape, frequency: note.hertz });
      const gain = new GainNode(context, { gain: 0 });
      const [from, to] = [now + note.at, now + note.at + note.seconds];
      gain.gain.setValueAtTime(0, from);
      gain.gain.linearRampToValueAtTime(0.18, from + 0.01);
      gain.gain.setValueAtTime(0.18, to - 0.03);
      gain.gain.linearRampToValueAtTime(0, to);
      oscillator.connect(gain).connect(context.destination);
      oscillator.start(from);
      oscillator.stop(to);
    }
    void context.resume();
  } catch {
    // No audio device: the colours and words are enough.
  }
}
