/** The desk at work: what is typed, who matches, what was answered. Knows no component. */
import { ApiError, type AttendanceMark, type AttendanceMode, type CheckInReply, type CheckInWay, type DeskCard, type DeskView, type HandOutCard, type HandOverKind, type PersonFound } from '$backend';
import { announce, ask, errorSentence, openWorkshop, run, t, timeOf, toast, workspace } from '$shared';
import { Badges } from './badges.svelte';
import { thingName } from './hand-outs';
import { play, type Tone } from './sounds';
import { periodPart } from './words';

/** Who came in the place of another: somebody new, or somebody on the list. */
export type Instead = { name: string; organisation: string } | { by: string };

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
  /** The period that was picked by hand; null follows the venue's clock. It holds until the half-day that it was picked in ends. */
  chosen = $state<string | null>(null);
  /** Whether all arrivals are listed, not the latest alone. */
  all = $state(false);
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

  readonly badges = new Badges((card) => this.#show(card));

  #question = 0;
  /** What was on when a period was picked by hand. */
  #pickedDuring = '';
  /** When another period will be on, on this computer's own clock. */
  #turns = Number.POSITIVE_INFINITY;
  /** Which channel a language was given on last; whoever hands out headsets types it once. */
  #channels = new Map<string, string>();
  #next = 1;
  #known: Set<string> | null = null;

  readonly own = $derived(workspace.app?.preferences.desk ?? '');
  readonly sound = $derived(workspace.app?.preferences.sound ?? true);
  readonly matches = $derived(this.text.trim() ? this.found : this.offered);
  readonly answer = $derived(this.answers[0]);
  readonly before = $derived(this.answers.slice(1, 3));

  /** What to send with a request: nothing but what was picked by hand, so that nobody is let in for a half-day that is over. */
  get period(): { period?: string } {
    return this.chosen ? { period: this.chosen } : {};
  }

  /** Reads again who is here; arrivals of other desks are told, without taking the focus. */
  async load(quiet = false): Promise<void> {
    const before = this.view?.period?.key;
    let view = await this.#read();
    const expired = this.chosen !== null && view.on_now !== this.#pickedDuring;
    if (expired) {
      this.chosen = null;
      view = await this.#read();
    }
    const now = view.period;
    // Whoever stands at the desk sees which half-day is counted from here on.
    if (now && before && before !== now.key && this.chosen === null && !quiet) {
      this.#known = null;
      toast(t(expired ? 'check-in-pick-ended' : 'check-in-turned', { part: periodPart(now) }));
    }
    this.#turns = view.turns_in === null ? Number.POSITIVE_INFINITY : Date.now() + view.turns_in * 1000;
    const fresh = this.#known ? view.recent.filter((one) => !this.#known?.has(one.check_in) && one.desk !== this.own) : [];
    this.#known = new Set(view.recent.map((one) => one.check_in));
    this.view = view;
    if (fresh.length > 0) announce(t('check-in-arrived-elsewhere', { name: fresh[0]?.name ?? '', count: fresh.length, desk: fresh[0]?.desk ?? '' }));
    if (this.text.trim()) await this.find();
  }

  async #read(): Promise<DeskView> {
    try {
      return await ask('check_in_desk', { all: this.all, ...this.period });
    } catch (thrown) {
      // The period that was picked is no more: the agenda was changed meanwhile.
      if (this.chosen === null || ApiError.from(thrown).code !== 'unknown_period') throw thrown;
      this.chosen = null;
      return ask('check_in_desk', { all: this.all });
    }
  }

  /** Moves on when the half-day is over. Called every few seconds, and before anybody is let in. */
  async tick(): Promise<void> {
    if (Date.now() >= this.#turns) await this.load();
  }

  /** Picks a period by hand; what is on now is no pick. */
  async choosePeriod(key: string): Promise<void> {
    await this.tick().catch(() => {});
    this.#pickedDuring = this.view?.on_now ?? '';
    this.chosen = key === this.#pickedDuring ? null : key;
    this.#known = null;
    // Asked for here, so it is no news.
    await this.load(true);
  }

  /** Back to what the venue's clock says. */
  followClock(): Promise<void> {
    return this.choosePeriod(this.view?.on_now ?? '');
  }

  async listAll(all: boolean): Promise<void> {
    this.all = all;
    // Longer is not newer: nobody arrived by it.
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
      const found = await ask('find_people', { text, limit: mostMatches, ...this.period });
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

  choose(person: { id: string }, mode?: AttendanceMode): Promise<void> {
    return this.ask({ delegate: person.id }, 'typed', mode ? { mode } : {});
  }

  scan(code: string): Promise<void> {
    return this.ask({ text: code }, 'scanned');
  }

  /** Let in although already in, or declined: its own recorded act. */
  async letIn(answer: Answer): Promise<void> {
    if (answer.reply.person) await this.ask({ delegate: answer.reply.person.id }, 'typed', { anyway: true });
  }

  async ask(who: { delegate?: string; text?: string }, way: CheckInWay, how: { anyway?: boolean; mode?: AttendanceMode } = {}): Promise<void> {
    const asked = this.text;
    await this.tick().catch(() => {});
    const reply = await run('check_in', { ...who, way, anyway: false, ...how, ...this.period }, { failed: this.#refuse });
    if (!reply) return;
    this.take(reply, asked);
    // The half-day has ended between two looks at the clock.
    if (this.chosen === null && reply.period !== (this.view?.period?.key ?? '')) await this.load();
  }

  /** Puts an answer on the card, with its sound. `asked` is what stood in the field then: what was typed since is about the next person, and stays. */
  take(reply: CheckInReply, asked = this.text): void {
    this.answers = [{ id: this.#next++, reply, askedAt: timeOf(new Date().toISOString(), openWorkshop()?.zone), undone: false }, ...this.answers].slice(0, 3);
    // Behind the card: the first sound of a computer may take a while to come.
    if (this.sound) setTimeout(play, 0, (['green', 'amber', 'red'].includes(reply.tone) ? reply.tone : 'red') as Tone);
    if (this.text === asked) this.clear();
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
    const { period } = person.standing;
    const card = await ask('desk_card', { id: person.id, ...(period ? { period } : {}) }).catch(() => null);
    if (card) this.#show(card);
  }

  /** Says how somebody stands in the half-day of a card, as the grid of attendance does: late, left early, online, excused. */
  async remark(person: DeskCard, change: { mark?: AttendanceMark | null; late?: boolean; left_early?: boolean }): Promise<void> {
    const { period, mark, late, left_early } = person.standing;
    await this.#enter([person.id], period, { mark: mark ?? null, late, left_early, ...change }, person.name);
    await this.refreshCard();
    const now = this.answer?.reply;
    // What undo on the card takes back is the record that holds now.
    if (now?.person?.id === person.id && now.check_in && now.person.standing.check_in && change.mark) {
      const check_in = now.person.standing.check_in;
      this.answers = this.answers.map((one, at) => (at === 0 ? { ...one, reply: { ...one.reply, check_in } } : one));
    }
  }

  /** Enters that somebody who is not here is excused, or takes that back. */
  async excuse(person: { id: string; name: string }, excused: boolean): Promise<void> {
    const period = this.view?.period?.key;
    if (!period) return;
    await this.#enter([person.id], period, { mark: excused ? 'excused' : null, late: false, left_early: false }, person.name);
    await this.load();
  }

  async #enter(people: string[], period: string, stand: { mark: AttendanceMark | null; late: boolean; left_early: boolean }, name: string): Promise<void> {
    const words = stand.mark === 'excused' ? 'excused' : stand.mark === null ? 'none' : stand.mark === 'online' ? 'online' : 'in-person';
    const said = [t(`check-in-said-${words}`, { name }), ...(stand.late ? [t('attendance-remark-late')] : []), ...(stand.left_early ? [t('attendance-remark-left-early')] : [])];
    const { mark, late, left_early } = stand;
    await run('mark_attendance', { people, periods: [period], late, left_early, ...(mark ? { mark } : {}) }, { done: said.join(t('check-in-comma')) });
  }

  /** Hands something over, takes it back, or neither after all. */
  async handOver(answer: Answer, hand: HandOutCard, what: HandOverKind, number = '', typed = ''): Promise<void> {
    const person = answer.reply.person;
    if (!person) return;
    const channel = what === 'given' ? typed || hand.channel : '';
    const { period } = person.standing;
    const card = await run('hand_over', { delegate: person.id, item: hand.item, what, number, channel, ...(period ? { period } : {}) });
    if (!card) return;
    if (typed) this.#channels.set(hand.channel, typed);
    this.lastHand = hand.item;
    this.#show(card);
    announce(t(`hand-out-said-${what}`, { thing: thingName(hand) }), 'assertive');
  }

  /** The channel that the language of a headset was given on last at this desk, or empty. */
  channelOf(hand: HandOutCard): string {
    return this.#channels.get(hand.channel) ?? '';
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

  /** Gives the seat to whoever came instead, and checks that person in. */
  async instead(delegate: string, who: Instead): Promise<boolean> {
    const by = 'by' in who ? who.by : '';
    const details = 'by' in who ? {} : { full_name: who.name, ...(who.organisation ? { organisation_name: who.organisation } : {}) };
    const taker = await run('substitute_delegate', { id: delegate, by, details, leads: false, room: false });
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
