/** What is to be printed and how, for each artefact; kept while the window is open. */
import { ApiError, type Commands } from '$backend';
import { ask, errorSentence, language, openWorkshop } from '$shared';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { openPdf } from './pages';

export type PrintOrder = Commands['print_preview']['args'];
export type Preview = Commands['print_preview']['result'];
export type Artefact = Commands['print_catalogue']['result'][number];

/** The choices of one artefact. */
export interface Choices {
  /** A language, or `both` for the first two of the workshop. */
  language: string;
  sideBySide: boolean;
  audience: string;
  paper: string;
  /** Numbers of days; empty for all. */
  days: number[];
  rooms: boolean;
  leads: boolean;
  notes: boolean;
  largePrint: boolean;
  mono: boolean;
  /** As typed; empty for a fifth of the list. */
  blankRows: string;
}

const kept = new Map<string, Choices>();

/** The languages that can be printed: those of the workshop, or the one on screen. */
export function printable(): string[] {
  const own = openWorkshop()?.languages ?? [];
  return own.length > 0 ? own : [language()];
}

function fresh(artefact: Artefact): Choices {
  const languages = printable();
  return {
    language: languages.includes(language()) ? language() : (languages[0] ?? 'en'),
    sideBySide: false,
    audience: artefact.audiences[0] ?? 'participants',
    paper: 'a4',
    days: [],
    rooms: true,
    leads: true,
    notes: false,
    largePrint: false,
    mono: false,
    blankRows: '',
  };
}

/** The order that the choices mean. */
export function orderOf(artefact: string, choices: Choices): PrintOrder {
  const blank = Number.parseInt(choices.blankRows, 10);
  return {
    artefact,
    languages: choices.language === 'both' ? printable().slice(0, 2) : [choices.language],
    side_by_side: choices.language === 'both' && choices.sideBySide,
    audience: choices.audience as NonNullable<PrintOrder['audience']>,
    paper: choices.paper,
    days: [...choices.days].sort((a, b) => a - b),
    notes: choices.notes,
    large_print: choices.largePrint,
    mono: choices.mono,
    save_ink: false,
    fold: '',
    cut_marks: false,
    copies: 1,
    choices: {
      leads: choices.leads ? 'yes' : 'no',
      rooms: choices.rooms ? 'yes' : 'no',
      ...(Number.isFinite(blank) && blank >= 0 ? { blanks: String(Math.min(blank, 200)) } : {}),
    },
  };
}

/** The print centre's state: the list, the artefact chosen, its choices and its pages. */
export class Centre {
  list = $state.raw<Artefact[]>([]);
  chosen = $state('programme');
  choices = $state<Choices | null>(null);
  preview = $state.raw<Preview | null>(null);
  pdf = $state.raw<PDFDocumentProxy | null>(null);
  page = $state(1);
  failed = $state('');
  making = $state(false);
  #asked = 0;

  async load(): Promise<void> {
    this.list = await ask('print_catalogue', {});
    if (!this.choices) this.choose(this.chosen);
    else await this.make();
  }

  choose(artefact: string): void {
    const found = this.list.find((one) => one.artefact === artefact) ?? this.list[0];
    if (!found) return;
    this.chosen = found.artefact;
    const known = kept.get(found.artefact) ?? fresh(found);
    kept.set(found.artefact, known);
    this.choices = { ...known };
    this.page = 1;
    void this.make();
  }

  /** Takes changed choices and makes the pages anew. */
  change(changes: Partial<Choices>): void {
    if (!this.choices) return;
    this.choices = { ...this.choices, ...changes };
    kept.set(this.chosen, this.choices);
    void this.make();
  }

  order(): PrintOrder | null {
    return this.choices && orderOf(this.chosen, this.choices);
  }

  /** Makes the pages; of several wishes in a row only the last one is shown. */
  async make(): Promise<void> {
    const order = this.order();
    if (!order) return;
    const asked = ++this.#asked;
    this.making = true;
    try {
      const preview = await ask('print_preview', order);
      if (asked !== this.#asked) return;
      const pdf = await openPdf(preview.pdf);
      if (asked !== this.#asked) {
        void pdf.loadingTask.destroy();
        return;
      }
      void this.pdf?.loadingTask.destroy();
      this.preview = preview;
      this.pdf = pdf;
      this.page = Math.min(this.page, preview.pages);
      this.failed = '';
    } catch (thrown) {
      if (asked !== this.#asked) return;
      this.preview = null;
      this.pdf = null;
      this.failed = errorSentence(ApiError.from(thrown));
    } finally {
      if (asked === this.#asked) this.making = false;
    }
  }
}
