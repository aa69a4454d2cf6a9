/** Widths of columns: as CSS, and as wide as what stands in them. */
import type { DelegateView } from '$backend';
import { fixedColumns, type Column } from './columns';

const pixels = (width: number): string => `${width / 16}rem`;

/** The columns as grid-template-columns: the box for ticks, each column, and what is left. */
export function gridOf(columns: readonly Column[], widths: ReadonlyMap<string, number>): { grid: string; number: string; least: string } {
  const each = columns.map((column) => {
    const own = widths.get(column.id);
    return own === undefined ? column.width : pixels(own);
  });
  const rest = columns.some((column) => !widths.has(column.id) && column.width.includes('fr')) ? '0.5rem' : 'minmax(0.5rem, 1fr)';
  const least = each.reduce((sum, width) => sum + Number(/[\d.]+(?=rem)/.exec(width)?.[0] ?? 6), 2.625 + 0.5);
  return { grid: ['2.625rem', ...each, rest].join(' '), number: each[columns.findIndex((column) => column.id === 'number')] ?? '3.125rem', least: `${least}rem` };
}

/** What stands beside the words of a cell. */
const beside: Record<string, number> = { status: 20, mode: 24, missing: 22, name: 24 };
let canvas: CanvasRenderingContext2D | null = null;

/** As wide as the widest text of a column, in pixels at the usual text size. */
export function fitWidth(column: Column, people: readonly DelegateView[]): number {
  canvas ??= document.createElement('canvas').getContext('2d');
  const style = getComputedStyle(document.body);
  const scale = (parseFloat(getComputedStyle(document.documentElement).fontSize) || 16) / 16;
  const measure = (text: string, weight: number): number => {
    if (!canvas) return text.length * 7;
    canvas.font = `${weight} ${13 * scale}px ${style.fontFamily}`;
    return canvas.measureText(text).width / scale;
  };
  const heading = measure(column.label(), 500) + 44;
  let widest = 0;
  // The longest texts are the widest ones, near enough; measuring each of thousands would be felt.
  const texts = [...new Set(people.map((one) => column.text(one)))].sort((a, b) => b.length - a.length).slice(0, 200);
  for (const text of texts) widest = Math.max(widest, measure(text, fixedColumns.has(column.id) ? 500 : 400));
  return Math.ceil(Math.max(48, Math.min(480, Math.max(heading, widest + 16 + (beside[column.id] ?? 0)))));
}
