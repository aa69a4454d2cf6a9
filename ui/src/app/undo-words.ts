/** "Undo move of 'Opening'": what the undo and redo buttons would do, in words. */
import { operationName, t } from '$shared';
import { workspace } from '$shared/workspace.svelte';

export function undoWords(): string {
  const step = workspace.app?.undo;
  return step ? t('undo-named', { what: operationName(step.operation, { subject: step.subject ?? '' }) }) : t('undo-nothing');
}

export function redoWords(): string {
  const step = workspace.app?.redo;
  return step ? t('redo-named', { what: operationName(step.operation, { subject: step.subject ?? '' }) }) : t('redo-nothing');
}
