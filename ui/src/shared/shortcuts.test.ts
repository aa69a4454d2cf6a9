import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addShortcut, combination, handleKey, openModal, shownKeys } from './shortcuts.svelte';

const stops: (() => void)[] = [];
const register = (keys: string, run: (event: KeyboardEvent) => void | boolean, inFields = false): void => void stops.push(addShortcut({ keys, run, inFields }));
afterEach(() => stops.splice(0).forEach((stop) => stop()));

/** Presses a key on an element as a browser does. */
function press(on: Element, init: KeyboardEventInit): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  on.addEventListener('keydown', (heard) => handleKey(heard as KeyboardEvent), { once: true });
  on.dispatchEvent(event);
  return event;
}

describe('keys', () => {
  let field: HTMLInputElement;
  beforeEach(() => {
    document.body.innerHTML = '<input /><button>b</button>';
    field = document.querySelector('input') as HTMLInputElement;
  });

  it('letter_of_a_shortcut_is_ignored_while_typing', () => {
    const run = vi.fn();
    register('p', run);
    press(field, { key: 'p', code: 'KeyP' });
    expect(run).not.toHaveBeenCalled();
    press(document.body, { key: 'p', code: 'KeyP' });
    expect(run).toHaveBeenCalledOnce();
  });

  it('combination_with_ctrl_works_while_typing', () => {
    const run = vi.fn();
    register('mod+k', run);
    const event = press(field, { key: 'k', code: 'KeyK', ctrlKey: true });
    expect(run).toHaveBeenCalledOnce();
    expect(event.defaultPrevented).toBe(true);
  });

  it('last_registered_hears_first_and_may_pass_on', () => {
    const order: string[] = [];
    register('esc', () => void order.push('app'));
    register('esc', () => {
      order.push('drawer');
      return false;
    });
    press(document.body, { key: 'Escape' });
    expect(order).toEqual(['drawer', 'app']);
  });

  it('digit_row_counts_on_a_french_keyboard', () => {
    expect(combination(new KeyboardEvent('keydown', { key: '&', code: 'Digit1', ctrlKey: true }))).toBe('mod+1');
  });

  it('letters_count_by_place_on_an_arabic_keyboard', () => {
    expect(combination(new KeyboardEvent('keydown', { key: 'ئ', code: 'KeyZ', ctrlKey: true }))).toBe('mod+z');
    expect(combination(new KeyboardEvent('keydown', { key: 'a', code: 'KeyQ', ctrlKey: true }))).toBe('mod+a');
  });

  it('undo_in_a_field_undoes_the_typing_and_not_the_workshop', () => {
    const run = vi.fn();
    register('mod+z', run);
    const undoes: string[] = [];
    // jsdom has no editing commands; the browser's own is what must be asked.
    document.execCommand = ((command: string) => (undoes.push(command), true)) as typeof document.execCommand;
    press(field, { key: 'z', code: 'KeyZ', ctrlKey: true });
    press(field, { key: 'Z', code: 'KeyZ', ctrlKey: true, shiftKey: true });
    expect(run).not.toHaveBeenCalled();
    expect(undoes).toEqual(['undo', 'redo']);
    press(document.querySelector('button') as Element, { key: 'z', code: 'KeyZ', ctrlKey: true });
    expect(run).toHaveBeenCalledOnce();
  });

  it('undo_in_a_field_that_is_saved_undoes_the_workshop', () => {
    const run = vi.fn();
    register('mod+z', run);
    document.execCommand = (() => true) as typeof document.execCommand;
    field.dataset['saved'] = 'true';
    press(field, { key: 'z', code: 'KeyZ', ctrlKey: true });
    expect(run).toHaveBeenCalledOnce();
    delete field.dataset['saved'];
    press(field, { key: 'z', code: 'KeyZ', ctrlKey: true });
    expect(run).toHaveBeenCalledOnce();
  });

  it('keys_below_a_modal_rest_until_it_goes', async () => {
    const heard: string[] = [];
    register('mod+d', () => void heard.push('screen'));
    stops.push(addShortcut({ keys: 'mod+z', overModals: true, run: () => void heard.push('app') }));
    await Promise.resolve();
    // Whoever shows the modal is made in one go with it, before or after.
    register('mod+enter', () => void heard.push('sheet'));
    const close = openModal();
    await Promise.resolve();
    register('esc', () => void heard.push('inside'));
    const body = document.body;
    for (const init of [{ key: 'd', code: 'KeyD', ctrlKey: true }, { key: 'z', code: 'KeyZ', ctrlKey: true }, { key: 'Enter', ctrlKey: true }, { key: 'Escape' }]) press(body, init);
    expect(heard).toEqual(['app', 'sheet', 'inside']);
    const closeSecond = openModal();
    await Promise.resolve();
    const last = openModal();
    press(body, { key: 'Enter', ctrlKey: true });
    expect(heard).toHaveLength(3);
    last();
    closeSecond();
    close();
    press(body, { key: 'd', code: 'KeyD', ctrlKey: true });
    expect(heard.at(-1)).toBe('screen');
  });

  it.each([
    { key: 'F5', code: 'F5' },
    { key: 'r', code: 'KeyR', ctrlKey: true },
    { key: 'p', code: 'KeyP', ctrlKey: true },
    { key: 'ArrowLeft', code: 'ArrowLeft', altKey: true },
  ])('browser_key_$key_does_nothing', (init) => {
    expect(press(document.body, init).defaultPrevented).toBe(true);
  });

  it('keys_are_shown_as_on_this_computer', () => {
    expect(shownKeys('mod+shift+z')).toBe('Ctrl Shift Z');
    expect(shownKeys('f6')).toBe('F6');
  });
});
