/** What a proposal means, in words. */
import type { Effect, ProposalView } from '$backend';
import { clock, duration, list, t } from '$shared';
import type { AgendaState } from '../agenda-state.svelte';
import { titleOf } from '../words';
import type { Late } from './late.svelte';

export function sheetTitle(late: Late): string {
  if (late.kind === 'late') return t('agenda-late-title', { minutes: late.minutes ?? 0 });
  return t(`agenda-late-title-${late.kind}`);
}

/** "The breaks give back 15 minutes. Lunch stays at 13:00. 10 minutes remain." */
export function summary(late: Late, agenda: AgendaState): string {
  const proposal = late.proposal;
  if (!proposal) return t('agenda-late-none');
  const parts: string[] = [];
  const name = (id: string): string => {
    const placement = agenda.placements.get(id);
    return placement ? titleOf(agenda.sessions.get(placement.session)) : '';
  };
  const shrunk = proposal.recovered.filter((one) => one.kind === 'shrunk');
  const cut = proposal.recovered.filter((one) => one.kind === 'cut');
  const gaps = proposal.recovered.filter((one) => one.kind === 'gap').reduce((sum, one) => sum + one.minutes, 0);
  if (shrunk.length > 0) parts.push(t('agenda-late-shrunk', { names: list(shrunk.map((one) => name(one.placement))), length: duration(shrunk.reduce((sum, one) => sum + one.minutes, 0)), count: shrunk.length }));
  if (cut.length > 0) parts.push(t('agenda-late-cut', { names: list(cut.map((one) => name(one.placement))), count: cut.length }));
  if (gaps > 0) parts.push(t('agenda-late-gaps', { length: duration(gaps) }));
  const held = proposal.rows.filter((row) => row.kind === 'held' && row.before).slice(0, 2);
  for (const row of held) parts.push(t('agenda-late-holds', { name: name(row.placement), time: clock(row.before?.start ?? 0) }));
  if (proposal.overflow > 0) parts.push(t('agenda-late-remain-sentence', { length: duration(proposal.overflow) }));
  else if (proposal.later_end > 0) parts.push(t('agenda-late-ends-later', { length: duration(proposal.later_end) }));
  else if (proposal.later_end < 0) parts.push(t('agenda-late-ends-earlier', { length: duration(-proposal.later_end) }));
  if (parts.length === 0 && proposal.after.length === 0) parts.push(t('agenda-late-none'));
  return parts.join(' ');
}

/** One thing that it touches, as a bold and a plain sentence. */
export function effectWords(effect: Effect, agenda: AgendaState): { title: string; text: string } {
  const placement = effect.placement ? agenda.placements.get(effect.placement) : undefined;
  const args = {
    name: effect.kind === 'print' ? t(`print-${effect.subject}`) : effect.subject, title: placement ? titleOf(agenda.sessions.get(placement.session)) : '',
    time: effect.minute === null ? '' : clock(effect.minute), length: effect.minutes === null ? '' : duration(effect.minutes),
  };
  const key = effect.kind.replaceAll('_', '-');
  return { title: t(`agenda-effect-${key}`, args), text: t(`agenda-effect-${key}-text`, args) };
}

/** Where minutes of the delay go, for the bar. */
export function shares(proposal: ProposalView, agenda: AgendaState): { key: string; minutes: number; label: string; kind: 'shrunk' | 'cut' | 'gap' | 'later' | 'overflow' }[] {
  const found = proposal.recovered.map((one, at) => {
    const placement = agenda.placements.get(one.placement);
    return { key: `${one.kind}${at}`, minutes: one.minutes, kind: one.kind, label: one.kind === 'gap' ? t('agenda-late-share-gap') : placement ? titleOf(agenda.sessions.get(placement.session)) : '' };
  });
  const rest = [
    { key: 'later', minutes: proposal.later, kind: 'later' as const, label: t('agenda-late-share-later') },
    { key: 'overflow', minutes: proposal.overflow, kind: 'overflow' as const, label: t('agenda-late-share-overflow') },
  ];
  return [...found, ...rest].filter((one) => one.minutes > 0);
}
