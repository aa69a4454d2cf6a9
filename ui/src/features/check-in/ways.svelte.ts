/** How this computer's scanner sends, as it was found out when it was tried. */
import { workspace } from '$shared';
import { longestGap, type ScannerWays } from './scanner';

export const scannerWays = (): ScannerWays => ({
  gap: workspace.app?.preferences.scan_gap || longestGap,
  pauseEnds: workspace.app?.preferences.scan_pause ?? false,
});
