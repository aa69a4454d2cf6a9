/** The desk at work: what is typed, who matches, what was answered. Knows no component. */
import { ApiError, type CheckInReply, type CheckInWay, type DeskCard, type DeskView, type HandOutCard, type HandOverKind, type PersonFound } from '$backend';
import { announce, ask, errorSentence, openWorkshop, run, t, timeOf, toast, workspace } from '$shared';
import { thingName } from './hand-outs';
import { play, type Tone } from './sounds';

export interface Answer {
  id: number;
  reply: CheckInReply;
  /** The venue's clock when it was asked. */
  askedAt: string;
  /** Taken back at this desk. */
  undone: boolean;
}

/** How many matches are asked for. */
export const mostMatches = 8;

export class Desk {
  view = $state.raw<DeskView | null>(null);
  /** The period that was chosen; null follows the venue's clock. */
  chosen = $state<string | null>(null);
  text = $state('');
  found = $state.raw<PersonFound[]>([]);
  /** What `found` was asked for; differs from `text` while an answer is on its way. */
  foundFor = $state('');
  marked = $state(0);
  /** Newest first; the first is on the card, two more stay as a strip. */
  answers = $state.raw<Answer[]>([]);
  /** Candidates of the last answer when several people fit, until something else is typed. */
  offered = $state.raw<PersonFound[]>([]);
  /** Code of a blank badge that was scanned and waits for somebody. */
  blank = $state('');
  /** The thing that was handed over or taken back last at this desk, for undo by key. */
  lastHand = $state('');

  #question = 0;
  #next = 1;
  #known: Set<string> | null = null;

  readonly own = $derived(workspace.app?.preferences.desk ?? '');
  readonly sound = $derived(workspace.app?.preferences.sound ?? true);
  readonly matches = $derived(this.text.trim() ? this.found : this.offered);
  readonly answer = $derived(this.answers[0]);
  readonly before = $derived(this.answers.slice(1, 3));

  get period(): string | undefined {
    return this.chosen ?? this.view?.period?.key ?? undefined;
  }

  /** Reads again who is here; arrivals of other desks are told, without taking the focus. */
  async load(): Promise<void> {
    const view = await ask('check_in_desk', this.chosen ? { period: this.chosen } : {});
    const fresh = this.#known ? view.recent.filter((one) => !this.#known?.has(one.check_in) && one.desk !== this.own) : [];
    this.#known = new Set(view.recent.map((one) => one.check_in));
    this.view = view;
    if (fresh.length > 0) announce(t('check-in-arrived-elsewhere', { name: fresh[0]?.name ?? '', count: fresh.length, desk: fresh[0]?.desk ?? '' }));
    if (this.text.trim()) await this.find();
  }

  async choosePeriod(key: string): Promise<void> {
    this.chosen = key;
    this.#known = null;
    await this.load();
  }

  /** Asks who matches what is typed; an answer that comes too late is dropped. */
  async find(): Promise<void> {
    const text = this.text.trim();
    const question = ++this.#question;
    if (!text) {
      this.found = [];
      this.foundFor = '';
      return;
    }
    try {
      const found = await ask('find_people', { text, limit: mostMatches, ...(this.period ? { period: this.period } : {}) });
      if (question !== this.#question) return;
      if (text !== this.foundFor) this.marked = 0;
      this.found = found;
      this.foundFor = text;
      this.marked = Math.min(this.marked, Math.max(0, found.length - 1));
    } catch (thrown) {
      if (question === this.#question) toast(errorSentence(thrown), { tone: 'bad' });
    }
  }

  type(text: string): void {
    this.text = text;
    this.offered = [];
  }

  clear(): void {
    this.type('');
    this.marked = 0;
    void this.find();
  }

  move(by: number): void {
    const last = this.matches.length - 1;
    if (last >= 0) this.marked = Math.min(last, Math.max(0, this.marked + by));
  }

  /** Enter: the marked person; with nobody marked, the text itself (a number, a code). */
  async enter(): Promise<void> {
    const text = this.text.trim();
    // The list may still be about what was typed a moment ago: ask again before anybody is let in by mistake.
    if (text && this.foundFor !== text) await this.find();
    const person = this.matches[this.marked];
    if (person) await this.choose(person);
    else if (text) await this.ask({ text }, 'typed');
  }

  choose(person: { id: string }): Promise<void> {
    return this.ask({ delegate: person.id }, 'typed');
  }

  scan(code: string): Promise<void> {
    return this.ask({ text: code }, 'scanned');
  }

  /** Let in although already in, or declined: its own recorded act. */
  async letIn(answer: Answer): Promise<void> {
    if (answer.reply.person) await this.ask({ delegate: answer.reply.person.id }, 'typed', true);
  }

  async ask(who: { delegate?: string; text?: string }, way: string, anyway = false): Promise<void> {
    const reply = await run('check_in', { ...who, way: way as CheckInWay, anyway, ...(this.period ? { period: this.period } : {}) }, { failed: this.#refuse });
    if (reply) this.take(reply);
  }

  /** Puts an answer on the card, with its sound. */
  take(reply: CheckInReply): void {
    this.answers = [{ id: this.#next++, reply, askedAt: timeOf(new Date().toISOString(), openWorkshop()?.zone), undone: false }, ...this.answers].slice(0, 3);
    if (this.sound) play((['green', 'amber', 'red'].includes(reply.tone) ? reply.tone : 'red') as Tone);
    this.clear();
    this.offered = reply.candidates;
    if (reply.answer === 'blank_badge') this.blank = reply.text.trim();
    // Somebody new at the desk: the badge was for the one before.
    else if (reply.person?.badge === this.blank || ['unknown_badge', 'revoked_badge', 'other_workshop'].includes(reply.answer)) this.blank = '';
  }

  /** Shows what is known of somebody now on every card of that person. */
  #show(card: DeskCard): void {
    this.answers = this.answers.map((one) => (one.reply.person?.id === card.id ? { ...one, reply: { ...one.reply, person: card } } : one));
  }

  /** Reads the card on screen again: something of it was changed elsewhere, or undone. */
  async refreshCard(): Promise<void> {
    const person = this.answer?.reply.person;
    if (!person) return;
    // Whoever was taken off the list meanwhile keeps the card as it was.
    const card = await ask('desk_card', { id: person.id }).catch(() => null);
    if (card) this.#show(card);
  }

  /** Hands something over, takes it back, or neither after all. */
  async handOver(answer: Answer, hand: HandOutCard, what: HandOverKind, number = ''): Promise<void> {
    const person = answer.reply.person;
    if (!person) return;
    const card = await run('hand_over', { delegate: person.id, item: hand.item, what, number, channel: what === 'given' ? hand.channel : '' });
    if (!card) return;
    this.lastHand = hand.item;
    this.#show(card);
    announce(t(`hand-out-said-${what}`, { thing: thingName(hand) }), 'assertive');
  }

  /** Makes a new code for somebody; every badge before is refused from now on. */
  async reissue(delegate: string): Promise<DeskCard | null> {
    const card = await run('give_badge', { delegate, badge: '' });
    if (card) this.#show(card);
    return card ?? null;
  }

  /** Gives the blank badge that waits to somebody; the badge before is refused from now on. */
  async giveBlank(answer: Answer): Promise<void> {
    const person = answer.reply.person;
    if (!person || !this.blank) return;
    const card = await run('give_badge', { delegate: person.id, badge: this.blank });
    if (!card) return;
    this.blank = '';
    this.#show(card);
    announce(t('check-in-give-blank', { badge: card.badge }), 'assertive');
  }

  /** Puts the name of the person on a card right. */
  async correct(answer: Answer, name: string): Promise<boolean> {
    const person = answer.reply.person;
    if (!person || !(await run('edit_delegates', { ids: [person.id], details: { full_name: name } }))) return false;
    this.#show({ ...person, name });
    await this.load();
    return true;
  }

  /** Gives the seat to somebody new who came instead, and checks that person in. */
  async instead(delegate: string, name: string): Promise<boolean> {
    const taker = await run('substitute_delegate', { id: delegate, by: '', details: { full_name: name }, leads: false, room: false });
    if (!taker) return false;
    await this.ask({ delegate: taker.id }, 'typed');
    return true;
  }

  /** Takes several check-ins back in one step. */
  async withdrawAll(checkIns: string[]): Promise<void> {
    if (!(await run('withdraw_check_ins', { ids: checkIns }))) return;
    this.answers = this.answers.map((one) => (one.reply.check_in && checkIns.includes(one.reply.check_in) ? { ...one, undone: true } : one));
    await this.load();
  }

  async withdraw(checkIn: string, name: string): Promise<void> {
    const view = await run('withdraw_check_in', { id: checkIn });
    if (!view) return;
    this.answers = this.answers.map((one) => (one.reply.check_in === checkIn ? { ...one, undone: true } : one));
    announce(t('check-in-taken-back-said', { name }), 'assertive');
    await this.load();
  }

  #refuse = (error: ApiError): boolean => {
    if (this.sound) play('red');
    toast(errorSentence(error), { tone: 'bad' });
    return true;
  };
}
