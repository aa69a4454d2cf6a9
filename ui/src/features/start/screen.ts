import House from '@lucide/svelte/icons/house';
import type { Screen } from '$shared/screen';

export default {
  id: 'start',
  group: 'none',
  labelKey: 'nav-start',
  icon: House,
  load: () => import('./StartScreen.svelte'),
} satisfies Screen;
