/** What is to be printed and how. Choices are kept in the workshop's file, so they are there again next week and on another desk. */
import { ApiError, type Commands } from '$backend';
import { ask, errorSentence, language, openWorkshop } from '$shared';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { openPdf } from './pages';

export type PrintOrder = Commands['print_preview']['args'];
export type Preview = Commands['print_preview']['result'];
export type Artefact = Commands['print_catalogue']['result'][number];
export type Choice = Artefact['choices'][number];
export type Counted = Commands['artefact_pages']['result'];

/** The languages that can be printed: those of the workshop, or the one on screen. */
export function printable(): string[] {
  const own = openWorkshop()?.languages ?? [];
  return own.length > 0 ? own : [language()];
}

/** An order of which nothing was chosen yet. */
export function freshOrder(artefact: string, languages: string[] = printable(), screen: string = language()): PrintOrder {
  return {
    artefact,
    languages: [languages.includes(screen) ? screen : (languages[0] ?? 'en')],
    side_by_side: false,
    days: [],
    notes: false,
    large_print: false,
    mono: false,
    save_ink: false,
    fold: '',
    cut_marks: true,
    copies: 1,
    choices: {},
  };
}

/** How the languages of an order are named in the choice: one code, or "both" or "side". */
export function languageChoice(order: PrintOrder): string {
  if (order.languages.length < 2) return order.languages[0] ?? '';
  return order.side_by_side ? 'side' : 'both';
}

/** The order with the languages that a choice means. */
export function withLanguage(order: PrintOrder, choice: string, languages: string[]): PrintOrder {
  if (choice === 'both' || choice === 'side') return { ...order, languages: languages.slice(0, 2), side_by_side: choice === 'side' };
  return { ...order, languages: [choice], side_by_side: false };
}

/** The days of an order after one was switched on or off. All of them are written as none, and the last one stays. */
export function toggledDays(chosen: number[], all: number[], day: number): number[] {
  const wants = (one: number): boolean => chosen.length === 0 || chosen.includes(one);
  const wanted = all.filter((one) => (one === day ? !wants(one) : wants(one)));
  if (wanted.length === 0) return chosen;
  return wanted.length === all.length ? [] : wanted;
}

/** What another screen, or an earlier printing, hands over: meant for once, so it is neither remembered nor mixed with what was chosen here. */
export interface Handed {
  days?: number[];
  choices?: Record<string, string>;
}

/** An order with what was handed over, and without the days and records that were chosen before: they would leave nothing to print. */
export function handedOver(order: PrintOrder, handed: Handed): PrintOrder {
  const { people: _people, sessions: _sessions, since: _since, ...others } = order.choices;
  return { ...order, days: handed.days ?? [], for_once: true, choices: { ...others, ...handed.choices } };
}

/** What the address of the print centre hands over; null for an artefact alone. */
export function handedBy(params: Record<string, string>): Handed | null {
  const choices = Object.fromEntries(['people', 'sessions', 'since', 'rooms'].flatMap((key) => (params[key] ? [[key, params[key]]] : [])));
  const days = params.day ? [Number(params.day)] : undefined;
  if (!days && Object.keys(choices).length === 0) return null;
  return { ...(days ? { days } : {}), choices };
}

/** An order with one of its own choices set; an empty value means whatever the artefact thinks best. */
export function withChoice(order: PrintOrder, key: string, value: string): PrintOrder {
  const { [key]: _before, ...others } = order.choices;
  return { ...order, choices: value === '' ? others : { ...others, [key]: value } };
}

/** Sheets of paper of all copies; each copy begins on a fresh sheet. */
export const sheetsOf = (preview: Preview, order: PrintOrder): number => {
  const both = order.fold !== '' || (order.duplex ?? preview.duplex);
  return (both ? Math.ceil(preview.pages / 2) : preview.pages) * Math.max(1, order.copies);
};

/** The print centre's state: the list, the artefact chosen, its order and its pages. */
export class Centre {
  list = $state.raw<Artefact[]>([]);
  counted = $state.raw<Record<string, Counted>>({});
  chosen = $state('');
  order = $state.raw<PrintOrder | null>(null);
  preview = $state.raw<Preview | null>(null);
  pdf = $state.raw<PDFDocumentProxy | null>(null);
  page = $state(1);
  failed = $state.raw<ApiError | null>(null);
  making = $state(false);
  /** The artefact whose pages are on screen; another than the chosen one while that is being made. */
  shown = $state('');
  readonly artefact: Artefact | null = $derived(this.list.find((one) => one.artefact === this.chosen) ?? null);
  readonly sentence: string = $derived(this.failed ? errorSentence(this.failed) : '');
  #orders = new Map<string, PrintOrder>();
  #asked = 0;
  #counting = 0;

  /** Reads the list, and makes the pages on screen anew. */
  async load(): Promise<void> {
    this.list = await ask('print_catalogue', {});
    this.counted = Object.fromEntries(
      this.list.filter((one) => one.pages !== null).map((one) => [one.artefact, { artefact: one.artefact, pages: one.pages ?? 0, changed: one.changed }]),
    );
    if (!this.artefact) this.choose(this.list[0]?.artefact ?? '');
    else await this.make();
  }

  /** Turns to an artefact: as it was ordered last, with what was handed over, or exactly as it was ordered for an earlier printing. */
  choose(code: string, handed: Handed | null = null, again: PrintOrder | null = null): void {
    const found = this.list.find((one) => one.artefact === code);
    if (!found) return;
    this.chosen = found.artefact;
    const usual = again ?? this.#orders.get(code) ?? found.order ?? freshOrder(code);
    this.#orders.set(code, again ? (this.#orders.get(code) ?? found.order ?? freshOrder(code)) : usual);
    this.order = again ? { ...again, for_once: true } : handed ? handedOver(usual, handed) : usual;
    this.page = 1;
    void this.make();
  }

  /** Takes changed choices and makes the pages anew; copies alone change no page. */
  change(changes: Partial<PrintOrder>): void {
    this.#edit((order) => ({ ...order, ...changes }));
    // Days that were chosen here are not those that were handed over.
    if (this.order && 'days' in changes) this.order = { ...this.order, for_once: false };
    void this.make();
  }

  /** Sets one of the artefact's own choices; an empty value means whatever the artefact thinks best. */
  set(key: string, value: string): void {
    this.#edit((order) => withChoice(order, key, value));
    void this.make();
  }

  /** Changes the order on screen, and what it is the next time: what was handed over stays out of that. */
  #edit(edit: (order: PrintOrder) => PrintOrder): void {
    if (!this.order) return;
    const usual = this.#orders.get(this.chosen) ?? this.order;
    this.order = edit(this.order);
    this.#orders.set(this.chosen, edit(usual));
  }

  /** Makes the pages; of several wishes in a row only the last one is shown. */
  async make(): Promise<void> {
    const order = this.order;
    if (!order) return;
    const asked = ++this.#asked;
    this.making = true;
    try {
      // Of hundreds of badges the first page is there at once, the others follow.
      if (this.artefact?.cards && this.shown !== order.artefact) {
        const first = await ask('print_first_page', order);
        if (asked !== this.#asked) return;
        await this.#show(first, order.artefact, asked);
      }
      const preview = await ask('print_preview', order);
      if (asked !== this.#asked) return;
      if (this.pdf && this.preview && this.preview.pdf === preview.pdf) {
        // The same pages: only the number of copies is another.
        this.preview = preview;
        this.shown = order.artefact;
        this.failed = null;
      } else await this.#show(preview, order.artefact, asked);
    } catch (thrown) {
      if (asked !== this.#asked) return;
      this.preview = null;
      this.pdf = null;
      this.failed = ApiError.from(thrown);
    } finally {
      if (asked === this.#asked) {
        this.making = false;
        void this.count();
      }
    }
  }

  /** Takes made pages on screen, unless others were asked for meanwhile. */
  async #show(preview: Preview, artefact: string, asked: number): Promise<void> {
    const pdf = await openPdf(preview.pdf);
    if (asked !== this.#asked) {
      void pdf.loadingTask.destroy();
      return;
    }
    void this.pdf?.loadingTask.destroy();
    this.preview = preview;
    this.pdf = pdf;
    this.page = Math.max(1, Math.min(this.page, pdf.numPages));
    this.shown = artefact;
    this.failed = null;
  }

  /** Counts the pages of everything, one after the other, when the pages on screen are done. */
  async count(): Promise<void> {
    const counting = ++this.#counting;
    const others = this.list.filter((one) => one.artefact === this.chosen || !(one.artefact in this.counted));
    for (const one of others) {
      try {
        const counted = await ask('artefact_pages', { artefact: one.artefact });
        if (counting !== this.#counting) return;
        this.counted = { ...this.counted, [one.artefact]: counted };
      } catch {
        // What cannot be counted says so when it is looked at.
        if (counting !== this.#counting) return;
      }
    }
  }
}
