/** Details of people as a change shows them. */
import type { ImportReading } from '$backend';
import { detailText, t } from '$shared';

/** A value of a field on its way from the list to the file. */
export const changeText = (field: string, value: string, reading: Pick<ImportReading, 'afterwards'>): string =>
  value === '' ? t('import-change-empty') : detailText(field, value, (code) => reading.afterwards.some((one) => one.country === code));
