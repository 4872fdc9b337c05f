import layers from './layers.js';

/** The rules of both apps; an app brings the packages, because each has its own. */
export function rules({ folder, js, ts, svelte, globals, ignores = [] }) {
  return ts.config(
    { ignores: ['dist/', '**/generated/', 'shared/src/contract/', ...ignores] },
    js.configs.recommended,
    ...ts.configs.strict,
    ...svelte.configs.recommended,
    { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
    {
      files: ['**/*.svelte', '**/*.svelte.ts'],
      languageOptions: { parserOptions: { parser: ts.parser } },
      rules: {
        'no-undef': 'off',
        'svelte/no-at-html-tags': 'error',
        'svelte/no-inline-styles': 'error',
        'svelte/no-navigation-without-resolve': 'off',
        'svelte/prefer-svelte-reactivity': 'off',
        'prefer-const': 'off'
      }
    },
    {
      plugins: { kurumaza: { rules: { layers } } },
      rules: {
        'kurumaza/layers': ['error', { folder }],
        '@typescript-eslint/no-non-null-assertion': 'off',
        'no-console': 'error',
        'max-lines': ['error', { max: 300, skipBlankLines: true }]
      }
    },
    { files: ['**/*.mjs'], rules: { 'no-console': 'off' } }
  );
}
