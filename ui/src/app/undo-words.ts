/** "Undo move of 'Opening'": what the undo and redo buttons would do, in words. */
import { openWorkshop, operationName, t } from '$shared';

export function undoWords(): string {
  const step = openWorkshop()?.undo;
  return step ? t('undo-named', { what: operationName(step.operation, { subject: step.subject ?? '' }) }) : t('undo-nothing');
}

export function redoWords(): string {
  const step = openWorkshop()?.redo;
  return step ? t('redo-named', { what: operationName(step.operation, { subject: step.subject ?? '' }) }) : t('redo-nothing');
}
