/**
 * shared/: what every feature may use and what knows no feature.
 *
 * How a feature is added (there is no list to edit):
 *  1. `src/features/NAME/screen.ts` exports a `Screen` by default (see screen.ts): id, sidebar group, label, icon, loader.
 *  2. `NameScreen.svelte` reads with `ask('command', args)` inside `useArea(['area'], reload)`, changes with
 *     `run('command', args, { done: t('name-done') })`, and draws with the components exported here.
 *  3. Words go into `ui/locales/{en,fr,ar}/NAME.ftl`, keys begin with the feature's name; `npm run words` checks them.
 *  4. Keys: `useShortcut('mod+n', ...)`. Palette: `commands` and `find` in screen.ts, or `usePaletteCommands` in the component.
 *  5. Another screen is reached by `go('delegations', { delegate: id })`; a feature never imports a feature or the app.
 */
export * from './components';
export * from './format';
export { errorSentence, has, language, languages, direction, digits, operationName, setLanguage, t, type Language } from './i18n/index.svelte';
export { rootScale, sized } from './measure';
export { swallowClick } from './pointer';
export { lock, locked, unlock } from './lock.svelte';
export { go, place, type Place } from './navigation.svelte';
export { usePaletteCommands } from './palette.svelte';
export type { Icon, NavCount, PaletteItem, Screen } from './screen';
export { detailName, detailText, ownNames } from './people/details';
export { default as SideBySide } from './people/SideBySide.svelte';
export { planOf, plansOver, plansRead, readPlans } from './plan-fit.svelte';
export * from './session-kinds';
export { openModal, shownKeys, useShortcut } from './shortcuts.svelte';
export { best, spoken, withText, type Texts } from './texts';
export { parseClock, parseCount, parseLength, parseTime } from './typed';
export { countryChoices } from './countries';
export { localZone, offsetOf, zoneChoices } from './zones';
export { announce, dismissToast, toast } from './toasts.svelte';
export { areasChanged, ask, openWorkshop, redo, refresh, run, undo, useArea, workspace, type AppState, type OpenWorkshop } from './workspace.svelte';
