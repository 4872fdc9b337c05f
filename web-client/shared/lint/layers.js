import { dirname, relative, resolve, sep } from 'node:path';

/**
 * Holds shared → features → app: shared knows only itself, a feature knows itself and shared, the app
 * knows all. `folder` is the app's folder; what both apps share is imported as `@kurumaza/shared/…`.
 */
export default {
  meta: {
    type: 'problem',
    schema: [{ type: 'object', properties: { folder: { type: 'string' } } }],
    messages: {
      shared: 'Shared code is used by both apps: it imports neither a feature nor an app.',
      feature: 'Features meet only in src/app: {{from}} must not import {{to}}.',
      app: 'The app puts features together: {{from}} must not import it.',
      alias: 'Import what is shared as @kurumaza/shared/…'
    }
  },
  create(context) {
    const { folder } = context.options[0];
    const from = layerOf(folder, context.filename);
    const check = (node) => {
      if (typeof node.source?.value !== 'string') return;
      const refusal = refusalOf(from, node.source.value, folder, context.filename);
      if (refusal) context.report({ node: node.source, ...refusal });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check
    };
  }
};

function refusalOf(from, source, folder, filename) {
  if (from.layer === 'tool' || !source.startsWith('.')) return undefined;
  const to = layerOf(folder, resolve(dirname(filename), source));
  if (from.layer === 'shared') return to.layer === 'shared' ? undefined : { messageId: 'shared' };
  if (to.layer === 'shared') return { messageId: 'alias' };
  if (from.layer !== 'feature') return undefined;
  const data = { from: from.name, to: to.name ?? 'src/app' };
  if (to.layer === 'app') return { messageId: 'app', data };
  if (to.layer === 'feature' && to.name !== from.name) return { messageId: 'feature', data };
  return undefined;
}

function layerOf(folder, file) {
  const [top, part, name] = relative(folder, file).split(sep);
  if (top === 'shared') return { layer: part === 'src' ? 'shared' : 'tool' };
  if (top === 'src' && part === 'features') return { layer: 'feature', name };
  if (top === 'src' && part === 'app') return { layer: 'app' };
  return { layer: top === '..' ? 'shared' : 'tool' };
}
