/** A picture for each artefact; one that has none here gets a sheet of paper. */
import Award from '@lucide/svelte/icons/award';
import BedDouble from '@lucide/svelte/icons/bed-double';
import BookOpen from '@lucide/svelte/icons/book-open';
import Bus from '@lucide/svelte/icons/bus';
import CalendarDays from '@lucide/svelte/icons/calendar-days';
import CookingPot from '@lucide/svelte/icons/cooking-pot';
import Grid from '@lucide/svelte/icons/layout-grid';
import HandCoins from '@lucide/svelte/icons/hand-coins';
import IdCard from '@lucide/svelte/icons/id-card';
import LayoutList from '@lucide/svelte/icons/layout-list';
import ListChecks from '@lucide/svelte/icons/list-checks';
import MessageSquare from '@lucide/svelte/icons/message-square';
import MoveRight from '@lucide/svelte/icons/move-right';
import Network from '@lucide/svelte/icons/network';
import Package from '@lucide/svelte/icons/package';
import ShoppingBasket from '@lucide/svelte/icons/shopping-basket';
import PackageCheck from '@lucide/svelte/icons/package-check';
import PenLine from '@lucide/svelte/icons/pen-line';
import Play from '@lucide/svelte/icons/list-video';
import Replace from '@lucide/svelte/icons/replace';
import Sigma from '@lucide/svelte/icons/sigma';
import Signpost from '@lucide/svelte/icons/signpost';
import Tent from '@lucide/svelte/icons/tent';
import Users from '@lucide/svelte/icons/users-round';
import type { Icon } from '$shared';

export const icons: Record<string, Icon> = {
  booklet: BookOpen,
  programme: CalendarDays,
  'at-a-glance': Grid,
  'day-grid': LayoutList,
  changes: Replace,
  badges: IdCard,
  'name-tents': Tent,
  delegates: Users,
  groups: Network,
  'door-signs': Signpost,
  'arrow-signs': MoveRight,
  attendance: PenLine,
  register: PackageCheck,
  'session-plan': ListChecks,
  'packing-list': Package,
  'shopping-list': ShoppingBasket,
  'run-sheet': Play,
  meals: CookingPot,
  transport: Bus,
  rooming: BedDouble,
  certificates: Award,
  'head-count': Sigma,
  feedback: MessageSquare,
  allowances: HandCoins,
};
