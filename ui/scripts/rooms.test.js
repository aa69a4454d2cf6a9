/** The import table holds: what must be refused is refused, what must pass passes. */
import { Linter } from 'eslint';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import rooms from './rooms.js';

const lint = (file, source) =>
  new Linter({ cwd: '/p' })
    .verify(`import '${source}';`, [{ files: ['**'], plugins: { house: { rules: { rooms } } }, rules: { 'house/rooms': 'error' } }], path.join('/p/src', file))
    .map((problem) => problem.message);

describe('import table', () => {
  it.each([
    ['features/agenda/Board.ts', '../delegations/list'],
    ['features/agenda/inspector/Panel.ts', '../../delegations/list'],
    ['features/agenda/Board.ts', '../../app/screens'],
    ['features/agenda/Board.ts', '@tauri-apps/api/core'],
    ['shared/format.ts', '../features/agenda/layout'],
    ['shared/format.ts', '../app/screens'],
    ['backend/http.ts', '../shared/format'],
    ['backend/http.ts', '$shared'],
    ['app/Shell.ts', '@tauri-apps/api/core'],
  ])('%s_may_not_import_%s', (file, source) => {
    expect(lint(file, source)).toHaveLength(1);
  });

  it.each([
    ['features/agenda/Board.ts', './layout'],
    ['features/agenda/inspector/Panel.ts', '../layout'],
    ['features/agenda/Board.ts', '$shared/format'],
    ['features/agenda/Board.ts', '$backend'],
    ['app/screens.ts', '../features/agenda/screen'],
    ['backend/tauri.ts', '@tauri-apps/api/core'],
    ['shared/format.ts', 'svelte'],
  ])('%s_may_import_%s', (file, source) => {
    expect(lint(file, source)).toEqual([]);
  });
});
