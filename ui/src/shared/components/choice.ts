/** One line of a Select or Combobox. */
import type { Icon } from '../screen';

export interface Choice {
  value: string;
  label: string;
  /** Small text at the end. */
  hint?: string | undefined;
  /** Other words that find it. */
  also?: string | undefined;
  icon?: Icon;
  /** A class like `t-panel` that colours a small square. */
  swatch?: string;
  disabled?: boolean;
}
