/**
 * The import table of ui/: which room may import which.
 *
 * features/x -> features/x, shared, backend     shared -> shared, backend
 * app        -> app, features, shared, backend  backend -> backend, and alone @tauri-apps/*
 */
import path from 'node:path';

const allowed = {
  features: ['shared', 'backend', 'styles'],
  shared: ['shared', 'backend'],
  app: ['app', 'features', 'shared', 'backend', 'styles'],
  backend: ['backend'],
};

/** The room of a file inside src: `features/agenda`, `shared`, `app` ... or null for the files at its top. */
function roomOf(file) {
  const parts = file.split(path.sep);
  const src = parts.lastIndexOf('src');
  if (src < 0 || parts.length - src < 3) return null;
  const [room, feature] = parts.slice(src + 1);
  return room === 'features' ? { room, name: `features/${feature}` } : { room, name: room };
}

/** @type {import('eslint').Rule.RuleModule} */
export default {
  meta: { type: 'problem', schema: [], messages: { wall: '{{from}} may not import {{to}}.' } },
  create(context) {
    const from = roomOf(context.filename);
    if (!from) return {};
    const look = (node) => {
      const spec = node.source?.value;
      if (typeof spec !== 'string') return;
      if (spec.startsWith('@tauri-apps/')) {
        if (from.room !== 'backend') context.report({ node, messageId: 'wall', data: { from: from.name, to: spec } });
        return;
      }
      let to = null;
      if (spec.startsWith('.')) to = roomOf(path.resolve(path.dirname(context.filename), spec, 'x'));
      else if (spec.startsWith('$')) to = { room: spec.slice(1).split('/')[0], name: spec.slice(1).split('/')[0] };
      if (!to || to.name === from.name) return;
      if (!(allowed[from.room] ?? []).includes(to.room)) {
        context.report({ node, messageId: 'wall', data: { from: from.name, to: to.name } });
      }
    };
    return { ImportDeclaration: look, ImportExpression: look, ExportNamedDeclaration: look, ExportAllDeclaration: look };
  },
};
