/** What the start screen says about a workshop it knows: when it is, where its file is. */
import type { Commands } from '$backend';
import { best, day, t } from '$shared';

export type Recent = Commands['recent_workshops']['result'][number];

export type When = 'none' | 'ahead' | 'soon' | 'now' | 'past';

/** How the dates of a workshop lie to today (ISO days). */
export function whenOf(first: string, last: string, today: string): { when: When; days: number } {
  const [from, to, now] = [day(first), day(last), day(today)];
  if (!from || !to || !now) return { when: 'none', days: 0 };
  const distance = Math.round((from.getTime() - now.getTime()) / 86_400_000);
  if (now > to) return { when: 'past', days: Math.round((now.getTime() - to.getTime()) / 86_400_000) };
  if (distance <= 0) return { when: 'now', days: 1 - distance };
  return { when: distance <= 14 ? 'soon' : 'ahead', days: distance };
}

/** The same in words; '' when nothing is known about the dates. */
export function whenWords(first: string, last: string, today: string): string {
  const { when, days } = whenOf(first, last, today);
  return when === 'none' ? '' : t(`start-when-${when}`, { days });
}

/** The folder of a file, as people say it: "Documents › Archive". */
export function folderOf(path: string, documents: string): string {
  const separator = path.includes('\\') ? '\\' : '/';
  const folder = path.slice(0, Math.max(0, path.lastIndexOf(separator)));
  const home = documents.replace(/[\\/]+$/, '');
  const within = home !== '' && (folder === home || folder.startsWith(home + separator));
  const parts = (within ? folder.slice(home.length) : folder).split(separator).filter(Boolean);
  if (within) parts.unshift(t('start-documents'));
  return parts.slice(-3).join(' › ') || separator;
}

/** What to call it: its title, or the name of its file while a passphrase keeps the title. */
export function titleOf(recent: Recent): string {
  const file = recent.path.split(/[\\/]/).pop() ?? '';
  return best(recent.title) || file.replace(/\.warsha$/i, '');
}

/** Today on this computer, ISO. */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}
