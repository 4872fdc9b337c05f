// @vitest-environment node
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import layers from './layers.js';

const folder = '/app';

function refusal(file: string, source: string): string | undefined {
  const [first] = new Linter({ cwd: folder }).verify(
    `import one from '${source}'; one();`,
    {
      files: ['**/*.ts'],
      plugins: { kurumaza: { rules: { layers } } },
      rules: { 'kurumaza/layers': ['error', { folder }] }
    } as never,
    { filename: `${folder}/${file}` }
  );
  return first?.messageId;
}

describe('layers', () => {
  it.each([
    ['src/features/room/Room.ts', '../topic/Topic'],
    ['src/features/room/parts/Row.ts', '../../desk/Desk']
  ])('refuses %s importing %s: another feature', (file, source) => {
    expect(refusal(file, source)).toBe('feature');
  });

  it('refuses a feature that imports the app', () => {
    expect(refusal('src/features/room/Room.ts', '../../app/routes')).toBe('app');
  });

  it.each(['../../../src/features/room/Room', '../../../src/app/routes'])(
    'refuses shared code importing %s',
    (source) => {
      expect(refusal('shared/src/ui/Ring.ts', source)).toBe('shared');
    }
  );

  it('refuses a way round the alias', () => {
    expect(refusal('src/features/room/Room.ts', '../../../shared/src/ui/Ring')).toBe('alias');
    expect(refusal('src/app/App.ts', '../../../web-client/shared/src/ui/Ring')).toBe('alias');
  });

  it.each([
    ['src/app/routes.ts', '../features/room/Room'],
    ['src/features/room/Room.ts', './Row'],
    ['src/features/room/parts/Row.ts', '../Room'],
    ['src/features/room/Room.ts', '@kurumaza/shared/ui/Ring.svelte'],
    ['shared/src/ui/Ring.ts', '../words'],
    ['src/features/room/Room.ts', 'svelte']
  ])('lets %s import %s', (file, source) => {
    expect(refusal(file, source)).toBeUndefined();
  });
});
