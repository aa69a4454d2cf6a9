/** The pages of the settings screen. */
import Archive from '@lucide/svelte/icons/archive';
import DoorOpen from '@lucide/svelte/icons/door-open';
import HandCoins from '@lucide/svelte/icons/hand-coins';
import History from '@lucide/svelte/icons/history';
import MapPin from '@lucide/svelte/icons/map-pin';
import Monitor from '@lucide/svelte/icons/monitor';
import FileText from '@lucide/svelte/icons/file-text';
import Shapes from '@lucide/svelte/icons/shapes';
import type { Icon } from '$shared/screen';

export const sections: { id: string; labelKey: string; icon: Icon }[] = [
  { id: 'workshop', labelKey: 'settings-workshop', icon: MapPin },
  { id: 'rooms', labelKey: 'settings-rooms', icon: DoorOpen },
  { id: 'kinds', labelKey: 'settings-kinds', icon: Shapes },
  { id: 'programme', labelKey: 'settings-programme', icon: HandCoins },
  { id: 'paper', labelKey: 'settings-paper', icon: FileText },
  { id: 'file', labelKey: 'settings-file', icon: Archive },
  { id: 'activity', labelKey: 'settings-activity', icon: History },
  { id: 'computer', labelKey: 'settings-computer', icon: Monitor },
];
