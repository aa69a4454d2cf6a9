/** What is handed over, in words and signs. Knows no component. */
import Box from '@lucide/svelte/icons/box';
import CardSim from '@lucide/svelte/icons/card-sim';
import Headphones from '@lucide/svelte/icons/headphones';
import IdCard from '@lucide/svelte/icons/id-card';
import Mail from '@lucide/svelte/icons/mail';
import Package from '@lucide/svelte/icons/package';
import Users from '@lucide/svelte/icons/users';
import type { HandOutCard, HandOutItemView, HandOutKind, HandOutLine } from '$backend';
import { best, clock, t, type Icon } from '$shared';
import { languageWords, unlessNothing } from './words';

const icons: Record<HandOutKind, Icon> = { headset: Headphones, kit: Box, sim: CardSim, allowance: Mail, badge: IdCard, group: Users, other: Package };
export const handIcon = (kind: HandOutKind): Icon => icons[kind];

/** Its own name, or what its kind is called. */
export const thingName = (thing: Pick<HandOutCard, 'kind' | 'label'>): string => best(thing.label) || t(`hand-out-kind-${thing.kind}`);

/** Whose hand it is, as far as words need it. */
interface Holder { interpretation: string; group: string }

/** "Give a headset: French", "Give: Group B", "Kit 08:41", "Headset 14, channel 2, 08:41", "Headset back 16:20". */
export function handWords(hand: HandOutCard, of?: Holder | null): string {
  const group = hand.kind === 'group' && of?.group ? ` ${of.group}` : '';
  const thing = `${thingName(hand)}${group}`;
  if (hand.standing === 'not_given') {
    const language = unlessNothing(hand.channel);
    return hand.kind === 'headset' && language ? t('hand-out-give-headset', { language: languageWords(language) }) : t('hand-out-give', { thing });
  }
  const time = clock(hand.minute);
  if (hand.standing === 'returned') return t('hand-out-came-back', { thing, time });
  // A channel that only repeats the language is no news.
  const channel = hand.channel && hand.channel !== of?.interpretation ? languageWords(hand.channel) : '';
  if (channel) return t('hand-out-has-channel', { piece: hand.number ? `${thing} ${hand.number}` : thing, channel, time });
  return hand.number ? t('hand-out-has-piece', { thing, number: hand.number, time }) : t('hand-out-has', { thing, time });
}

export type Which = 'all' | 'not_given' | 'not_back';

/** Whether something of what is asked for is still to be done for somebody. */
export function isWanted(line: HandOutLine, which: Which, item: string): boolean {
  return line.hands.some((hand) => {
    if (item && hand.item !== item) return false;
    if (which === 'not_given') return hand.standing === 'not_given';
    if (which === 'not_back') return hand.standing === 'given' && hand.returns;
    return true;
  });
}

/** What organisers hand over most often, to begin with; the group where people have one. */
export const usualThings = (grouped: boolean): HandOutItemView[] => [
  { id: '', kind: 'headset', label: {}, numbered: true, returns: true, given_to: 'interpretation', categories: [] },
  { id: '', kind: 'kit', label: {}, numbered: false, returns: false, given_to: 'everybody', categories: [] },
  { id: '', kind: 'sim', label: {}, numbered: true, returns: false, given_to: 'everybody', categories: [] },
  { id: '', kind: 'allowance', label: {}, numbered: false, returns: false, given_to: 'everybody', categories: [] },
  { id: '', kind: 'badge', label: {}, numbered: false, returns: false, given_to: 'everybody', categories: [] },
  ...(grouped ? [{ id: '', kind: 'group' as const, label: {}, numbered: false, returns: false, given_to: 'everybody' as const, categories: [] }] : []),
];
