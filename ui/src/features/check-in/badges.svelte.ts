/** Badges printed at this desk: which printer, which size, which place of the sheet is free. */
import { backend, type BadgePrinted, type BadgePrinting, type DeskCard } from '$backend';
import { ask, run, t, toast } from '$shared';

export class Badges {
  way = $state.raw<BadgePrinting | null>(null);
  /** Whose badge the card on screen is to print as soon as it is there. */
  due = $state('');
  readonly #show: (card: DeskCard) => void;

  constructor(show: (card: DeskCard) => void) {
    this.#show = show;
  }

  async load(): Promise<void> {
    this.way = await ask('badge_printing', {}).catch(() => null);
  }

  async set(printer: string, size: string, place: number): Promise<boolean> {
    const way = await run('set_badge_printing', { printer, size, place });
    if (way) this.way = way;
    return way !== undefined && way !== null;
  }

  /** Prints a badge and says where it went. Resolves to what became of it, or null when that was told as an error. */
  async print(person: DeskCard, again = false): Promise<BadgePrinted['outcome'] | null> {
    const { period } = person.standing;
    const printed = await run('print_badge', { delegate: person.id, again, ...(period ? { period } : {}) });
    if (!printed) return null;
    this.way = printed.next;
    this.#show(printed.card);
    const { name } = person;
    const { outcome, printer, place, path } = printed;
    if (outcome === 'viewer') {
      await backend().openExternally(path);
      toast(printer ? t('check-in-badge-not-taken', { name, printer }) : t('check-in-badge-viewer', { name }), printer ? { tone: 'bad' } : {});
    } else if (outcome === 'printer') toast(t('check-in-badge-sent', { name, printer, place, places: printed.next.places }));
    return outcome;
  }
}
