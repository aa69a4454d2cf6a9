import ClockAlert from '@lucide/svelte/icons/clock-alert';
import CalendarRange from '@lucide/svelte/icons/calendar-range';
import Plus from '@lucide/svelte/icons/plus';
import { ask, best, clock, dayShort, folded, go, number, openWorkshop, sessionIcon, sessionKindKey, shownKeys, t } from '$shared';
import type { Screen } from '$shared/screen';

export default {
  id: 'agenda',
  group: 'plan',
  digit: 1,
  labelKey: 'nav-agenda',
  icon: CalendarRange,
  load: () => import('./AgendaScreen.svelte'),
  count: () => {
    const clashes = openWorkshop()?.counts?.clashes ?? 0;
    return clashes > 0 ? { text: number(clashes), warn: true, label: t('agenda-clashes', { count: clashes }) } : null;
  },
  commands: () => [
    { id: 'command:new-session', label: t('agenda-new-session'), icon: Plus, keys: shownKeys('mod+n'), run: () => go('agenda', { new: 'session' }) },
    { id: 'command:agenda-late', label: t('agenda-late'), also: 'delay retard', icon: ClockAlert, run: () => go('agenda', { late: 'yes' }) },
    { id: 'command:agenda-now', label: t('agenda-go-now'), icon: CalendarRange, run: () => go('agenda', { now: 'yes' }) },
  ],
  find: async (text) => {
    const words = folded(text).split(/\s+/).filter(Boolean);
    const view = await ask('agenda', {});
    return view.sessions
      .filter((session) => {
        const all = folded([...Object.values(session.title), session.code, ...session.leads.map((lead) => lead.name)].join(' '));
        return words.every((word) => all.includes(word));
      })
      .slice(0, 8)
      .map((session) => {
        const placed = view.placements.find((one) => one.session === session.id);
        return {
          id: `session:${session.id}`,
          label: best(session.title) || t('agenda-untitled'),
          hint: placed ? `${dayShort(placed.day)} · ${clock(placed.start)}` : t(sessionKindKey(session.kind)),
          icon: sessionIcon(session.kind),
          run: () => go('agenda', { session: session.id }),
        };
      });
  },
} satisfies Screen;
