import type { Plugin } from 'vite';

/**
 * Icons as still pictures. Each icon of the library builds its shapes node by node from data while the screen is drawn, which took
 * a fifth of the time in which the agenda opened. The shapes never change, so the build writes each icon as a component with its
 * shapes in the markup; the browser then copies them in one go. What a component is asked for stays as the library has it: size,
 * strokeWidth, class and aria-label, which are all that the screens use.
 */

const ICON = /@lucide\/svelte\/dist\/icons\/[\w-]+\.svelte$/;

const quoted = (value: string): string => JSON.stringify(value).replaceAll('{', '&#123;');

/**
 * The icon's own component, with its shapes in the markup.
 *
 * @param source the component as the library brings it
 * @throws when the library keeps its shapes in another way than this knows
 */
export function stillIcon(source: string): string {
  const data = /const iconData = (\{.*\});/.exec(source)?.[1];
  if (!data) throw new Error('The icon library keeps its shapes in another way now; mend scripts/icons.ts.');
  const { size, node } = JSON.parse(data) as { size: number; node: [string, Record<string, string>][] };
  const shapes = node.map(([tag, attributes]) => {
    const all = Object.entries(attributes).map(([name, value]) => `${name}=${quoted(value)}`);
    return `<${tag} ${all.join(' ')} />`;
  });
  return `<script>
  let { size = 24, strokeWidth = 2, class: own = undefined, 'aria-label': label = undefined } = $props();
</script>

<svg
  xmlns="http://www.w3.org/2000/svg"
  viewBox="0 0 ${size} ${size}"
  fill="none"
  stroke="currentColor"
  stroke-linecap="round"
  stroke-linejoin="round"
  width={size}
  height={size}
  stroke-width={strokeWidth}
  class={own}
  role={label ? 'img' : undefined}
  aria-label={label}
  aria-hidden={label ? undefined : 'true'}
>${shapes.join('')}</svg>
`;
}

/** The plugin that puts still icons in the place of the library's. */
export function stillIcons(): Plugin {
  return {
    name: 'still-icons',
    enforce: 'pre',
    transform: {
      filter: { id: ICON },
      handler: (source: string) => ({ code: stillIcon(source), map: null }),
    },
  };
}
