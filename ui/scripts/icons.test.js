import fs from 'node:fs';
import path from 'node:path';
import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import Search from '@lucide/svelte/icons/search';
import { stillIcon } from './icons.js';

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

test('every icon of the library can be written this way', () => {
  const icons = fs.readdirSync(library).filter((file) => file.endsWith('.svelte'));
  expect(icons.length).toBeGreaterThan(1000);
  for (const icon of icons) {
    const source = fs.readFileSync(path.join(library, icon), 'utf8');
    const shapes = JSON.parse(/const iconData = (\{.*\});/.exec(source)[1]).node.length;
    const written = stillIcon(source).split(/<svg[^>]*?>(?=<)/s)[1];
    expect(written.match(/ \/>/g).length, icon).toBe(shapes);
  }
});

test('a library that keeps its shapes elsewhere is said at once', () => {
  expect(() => stillIcon('<svg />')).toThrow('mend scripts/icons.js');
});
