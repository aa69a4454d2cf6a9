/** Formats that the list goes out in. */
export type ExportFormat = 'xlsx' | 'csv' | 'vcf';

/** The path with the ending of the format: whoever types a name without one gets it. */
export const endings = (path: string, format: ExportFormat): string => (path.toLowerCase().endsWith(`.${format}`) ? path : `${path}.${format}`);
