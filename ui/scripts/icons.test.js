import fs from 'node:fs';
import path from 'node:path';
import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import Search from '@lucide/svelte/icons/search';
import { stillIcon } from './icons.ts';

const library = path.resolve('node_modules/@lucide/svelte/dist/icons');

test('an icon keeps its shapes and takes size, stroke and class', () => {
  const { container } = render(Search, { size: 14, strokeWidth: 1.75, class: 'own' });
  const svg = container.querySelector('svg');
  expect(svg.getAttribute('width')).toBe('14');
  expect(svg.getAttribute('stroke-width')).toBe('1.75');
  expect(svg.getAttribute('class')).toBe('own');
  expect(svg.getAttribute('aria-hidden')).toBe('true');
  expect([...svg.children].map((shape) => shape.tagName)).toEqual(['path', 'circle']);
  expect(svg.querySelector('path').getAttribute('d')).toBe('m21 21-4.34-4.34');
});

test('an icon that says something is read out', () => {
  render(Search, { 'aria-label': 'Find' });
  expect(screen.getByRole('img', { name: 'Find' })).not.toBeNull();
});

test('every icon that the screens use can be written this way', () => {
  const sources = fs.readdirSync('src', { recursive: true }).filter((file) => /\.(svelte|ts)$/.test(file)).map((file) => fs.readFileSync(path.join('src', file), 'utf8'));
  const used = new Set(sources.flatMap((source) => [...source.matchAll(/@lucide\/svelte\/icons\/([\w-]+)/g)].map((found) => found[1])));
  expect(used.size).toBeGreaterThan(50);
  for (const icon of used) {
    const module = fs.readFileSync(path.join(library, `${icon}.js`), 'utf8');
    // Some names are another icon's.
    const file = /from "\.\/([\w-]+\.svelte)"/.exec(module)[1];
    const source = fs.readFileSync(path.join(library, file), 'utf8');
    const shapes = JSON.parse(/const iconData = (\{.*\});/.exec(source)[1]).node.length;
    const written = stillIcon(source).split(/<svg[^>]*?>(?=<)/s)[1];
    expect(written.match(/ \/>/g).length, icon).toBe(shapes);
  }
});

test('a library that keeps its shapes elsewhere is said at once', () => {
  expect(() => stillIcon('<svg />')).toThrow('mend scripts/icons.ts');
});
