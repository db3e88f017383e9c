import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Layers of the client, lowest first; a layer may import only from itself and those before it. */
const features = { group: ['**/features/*/*'], message: 'Features do not import each other.' };
const neighbour = { regex: '^\\.\\./[a-z]', message: features.message };
const routes = {
  group: ['**/routes/**', '**/router'],
  message: 'Imports flow routes → features → ui, lib, graphql, auth.',
};
const domain = {
  group: ['**/features/**', '**/routes/**', '**/graphql/**', '**/auth/**', '**/gql', '**/gql/**'],
  message: 'ui and lib know no domain word.',
};

export default tseslint.config(
  { ignores: ['dist', 'src/gql', 'test-results', 'playwright-report'] },
  js.configs.recommended,
  { files: ['scripts/**/*.{js,mjs}', '*.js'], languageOptions: { globals: globals.node } },
  { files: ['public/**/*.js'], languageOptions: { globals: globals.browser } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [
      ...tseslint.configs.strictTypeChecked,
      ...tseslint.configs.stylisticTypeChecked,
      jsxA11y.flatConfigs.strict,
      reactHooks.configs.flat.recommended,
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'No default exports.' },
      ],
    },
  },
  {
    files: ['src/ui/**', 'src/lib/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [domain] }] },
  },
  {
    files: ['src/graphql/**', 'src/auth/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [routes, { group: ['**/features/**'] }] }] },
  },
  {
    files: ['src/features/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [routes, features] }] },
  },
  {
    // from a file right inside a feature, one step up and down again is another feature
    files: ['src/features/*/*'],
    rules: { 'no-restricted-imports': ['error', { patterns: [routes, features, neighbour] }] },
  },
  { files: ['*.config.ts', 'codegen.ts'], rules: { 'no-restricted-syntax': 'off' } },
);
