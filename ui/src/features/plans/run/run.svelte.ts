/** A plan that is carried out, as the document tells it; between two answers the seconds are counted here. */
import type { PlanRunNow, PlanRunView, RunPlan } from '$backend';
import { ask, run, t } from '$shared';
import { announcements, type Told } from './telling';

export type RunChange = RunPlan extends infer Any ? (Any extends unknown ? Omit<Any, 'session'> : never) : never;

export class Run {
  view = $state.raw<PlanRunView | null>(null);
  /** Seconds since the view was asked for. */
  passed = $state(0);
  /** What a screen reader says. */
  said = $state('');
  private asked = 0;
  private told: Told | null = null;

  constructor(readonly session: string, private readonly words: (step: string) => { number: string; title: string; minutes: number }) {}

  async look(): Promise<void> {
    this.take(await ask('plan_run', { id: this.session }));
  }

  async say(change: RunChange): Promise<void> {
    const view = await run('run_plan', { session: this.session, ...change } as RunPlan);
    if (view) this.take(view);
  }

  private take(view: PlanRunView): void {
    this.view = view;
    this.asked = performance.now();
    this.beat();
  }

  /** The seconds go on. */
  beat(): void {
    this.passed = Math.floor((performance.now() - this.asked) / 1000);
    const now = this.now;
    const { told, tell } = announcements(this.told, now ? { step: now.step, left: this.left } : null);
    this.told = told;
    if (tell === 'step' && now) {
      const { number, title, minutes } = this.words(now.step);
      this.said = t('plans-run-said-step', { number, title, count: minutes });
    } else if (tell === 'over') this.said = t('plans-run-said-over');
    else if (tell !== null) this.said = t('plans-run-said-left', { count: tell as number });
  }

  get now(): PlanRunNow | null {
    return this.view?.now ?? null;
  }
  /** Seconds that the step has left; negative when it is over. */
  get left(): number {
    return (this.now?.left ?? 0) - this.passed;
  }
  /** Seconds that the plan is late as a whole: once a step is over, each second makes it later. */
  get behind(): number {
    const now = this.now;
    if (!now) return 0;
    return now.behind + (now.left <= 0 ? this.passed : Math.max(0, -this.left));
  }
}
