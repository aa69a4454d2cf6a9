import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet, tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setLanguage, t } from '../i18n/index.svelte';
import { announce, currentToast, dismissToast, toast } from '../toasts.svelte';
import { Combobox, Dialog, PassphraseFields, Seats, Segmented, TextField, ToastHost, TooltipHost } from '.';

beforeEach(() => setLanguage('en'));
const words = (html: string) => createRawSnippet(() => ({ render: () => html }));

describe('text field', () => {
  it('field_saves_on_enter_and_on_leaving_only_when_changed', async () => {
    const user = userEvent.setup();
    const saved: string[] = [];
    render(TextField, { label: 'Name, as typed', value: 'Mshale', onsave: (value: string) => saved.push(value) });
    const field = screen.getByLabelText('Name, as typed');
    await user.click(field);
    await user.tab();
    expect(saved).toEqual([]);
    await user.type(field, ' W.{Enter}');
    await user.tab();
    expect(saved).toEqual(['Mshale W.']);
  });

  it('letters_stay_when_the_parent_reloads_while_they_are_typed', async () => {
    const user = userEvent.setup();
    const saved: string[] = [];
    const onsave = (value: string): void => void saved.push(value);
    const { rerender } = render(TextField, { label: 'Room set-up', value: 'Circle', onsave });
    const field = screen.getByLabelText('Room set-up');
    await user.type(field, ' of cha');
    await rerender({ value: 'Circle, reloaded', onsave });
    expect(field).toHaveValue('Circle of cha');
    await user.type(field, 'irs');
    await user.tab();
    expect(saved).toEqual(['Circle of chairs']);
    // What the parent says once the field is left counts again.
    await rerender({ value: 'Rows', onsave });
    expect(field).toHaveValue('Rows');
  });

  it('error_is_tied_to_its_field', () => {
    render(TextField, { label: 'Phone', value: '2,43E+11', error: 'The last digits are gone. Type the number.' });
    const field = screen.getByLabelText('Phone');
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription('The last digits are gone. Type the number.');
  });
});

describe('combobox', () => {
  const options = [
    { value: 'CD', label: 'Congo (DRC)', also: 'République démocratique du Congo' },
    { value: 'CI', label: 'Côte d’Ivoire' },
    { value: 'UG', label: 'Uganda' },
  ];

  it('any_part_without_accents_finds_and_enter_chooses', async () => {
    const user = userEvent.setup();
    const chosen = vi.fn();
    render(Combobox, { label: 'Country', value: '', options, onchange: chosen });
    const field = screen.getByRole('combobox');
    await user.type(field, 'cote');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(chosen).toHaveBeenCalledWith('CI');
  });

  it('typed_nonsense_leaves_the_value_alone', async () => {
    const user = userEvent.setup();
    const chosen = vi.fn();
    render(Combobox, { label: 'Country', value: 'UG', options, onchange: chosen });
    const field = screen.getByRole('combobox');
    await user.clear(field);
    await user.type(field, 'xyz');
    await user.tab();
    expect(chosen).not.toHaveBeenCalled();
    expect(field).toHaveValue('Uganda');
  });

  it('free_text_is_an_answer_where_asked', async () => {
    const user = userEvent.setup();
    const chosen = vi.fn();
    render(Combobox, { label: 'Organisation', value: '', options: [], free: true, onchange: chosen });
    await user.type(screen.getByRole('combobox'), 'Femmes du Lac');
    await user.tab();
    expect(chosen).toHaveBeenCalledWith('Femmes du Lac');
  });
});

describe('segmented', () => {
  it('choices_are_radios_of_one_group', async () => {
    const user = userEvent.setup();
    const chosen = vi.fn();
    render(Segmented, { label: 'Half', value: 'am', options: [{ value: 'am', label: 'Morning' }, { value: 'pm', label: 'Afternoon' }], onchange: chosen });
    const group = screen.getByRole('radiogroup', { name: 'Half' });
    expect(within(group).getByLabelText('Morning')).toBeChecked();
    await user.click(within(group).getByLabelText('Afternoon'));
    expect(chosen).toHaveBeenCalledWith('pm');
  });
});

describe('seats', () => {
  it('over_target_is_drawn_past_the_mark', () => {
    const { container } = render(Seats, { props: { booked: 5, confirmed: 2, pending: 1, target: 7 } });
    expect(screen.getByRole('img', { name: '8 of 7' })).toBeInTheDocument();
    expect(container.querySelectorAll('.over')).toHaveLength(1);
    expect(container.querySelector('.mark + .seat')).toHaveClass('over');
  });

  it('empty_seats_are_drawn_up_to_the_target', () => {
    const { container } = render(Seats, { props: { booked: 1, target: 4 } });
    expect(container.querySelectorAll('.empty')).toHaveLength(3);
  });
});

describe('dialog', () => {
  it('dialog_takes_the_focus_and_escape_closes_it', async () => {
    const user = userEvent.setup();
    const closed = vi.fn();
    render(Dialog, { open: true, title: 'New workshop', onclose: closed, children: words('<p>Body</p>') });
    const dialog = await screen.findByRole('dialog', { name: 'New workshop' });
    await vi.waitFor(() => expect(dialog).toContainElement(document.activeElement as HTMLElement));
    await user.keyboard('{Escape}');
    expect(closed).toHaveBeenCalledOnce();
  });

  it('one_escape_closes_a_dialog_whose_button_shows_its_label', async () => {
    const user = userEvent.setup();
    const closed = vi.fn();
    render(TooltipHost);
    render(Dialog, { open: true, title: 'New workshop', onclose: closed, children: words('<p>Body</p>') });
    const button = within(await screen.findByRole('dialog')).getByRole('button', { name: t('action-close') });
    await user.hover(button);
    await vi.waitFor(() => expect(document.querySelector('.w-tooltip')).toHaveTextContent(t('action-close')));
    await user.keyboard('{Escape}');
    expect(closed).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(document.querySelector('.w-tooltip')).toBeNull());
  });

  it('busy_dialog_stays', async () => {
    const user = userEvent.setup();
    const closed = vi.fn();
    render(Dialog, { open: true, busy: true, title: 'New workshop', onclose: closed, children: words('<p>Body</p>') });
    await screen.findByRole('dialog');
    await user.keyboard('{Escape}');
    expect(closed).not.toHaveBeenCalled();
  });
});

describe('passphrase', () => {
  it('two_different_ones_are_said_and_not_valid', async () => {
    const user = userEvent.setup();
    render(PassphraseFields, { passphrase: '', valid: false });
    await user.type(screen.getByLabelText(t('passphrase-label')), 'lake green drum seven');
    expect(screen.getByText(t('passphrase-strength-good'))).toBeInTheDocument();
    await user.type(screen.getByLabelText(t('passphrase-again')), 'lake green drum eleven');
    expect(screen.getByText(t('passphrase-different'))).toBeInTheDocument();
  });
});

describe('toast', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    dismissToast();
  });

  it('toast_goes_after_eight_seconds', async () => {
    render(ToastHost);
    toast('Moved to 16:00');
    await tick();
    expect(screen.getByText('Moved to 16:00')).toBeInTheDocument();
    vi.advanceTimersByTime(7_900);
    expect(currentToast()).not.toBeNull();
    vi.advanceTimersByTime(200);
    expect(currentToast()).toBeNull();
  });

  it('toast_waits_while_it_is_pointed_at', async () => {
    render(ToastHost);
    toast('Moved to 16:00', { action: { label: 'Undo', run: () => {} } });
    await tick();
    screen.getByRole('group').dispatchEvent(new Event('pointerenter'));
    await tick();
    vi.advanceTimersByTime(60_000);
    expect(currentToast()).not.toBeNull();
    screen.getByRole('group').dispatchEvent(new Event('pointerleave'));
    await tick();
    vi.advanceTimersByTime(8_100);
    expect(currentToast()).toBeNull();
  });

  it('same_words_twice_are_announced_twice', async () => {
    const { container } = render(ToastHost);
    const live = container.querySelector('[aria-live="assertive"]') as HTMLElement;
    announce('Checked in', 'assertive');
    await tick();
    const first = live.textContent;
    announce('Checked in', 'assertive');
    await tick();
    expect(live.textContent).not.toBe(first);
    expect(live.textContent?.trim()).toBe('Checked in');
  });
});
