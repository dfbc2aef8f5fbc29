import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
	{
		ignores: [
			'node_modules/',
			'.svelte-kit/',
			'build/',
			'static/data/',
			'test-results/',
			'playwright-report/',
			'bench/results/',
			'parquet/',
			'tests/fixtures/'
		]
	},
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			// TypeScript knows which names exist, and `no-undef` does not know types.
			'no-undef': 'off',
			eqeqeq: 'error',
			'no-console': ['error', { allow: ['warn', 'error'] }],
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }
			],
			// Addresses are made with the base path by the modules that own them; the tests follow every link.
			'svelte/no-navigation-without-resolve': 'off',
			// A file has one subject: past this size there is a second one. Tests and tables may say why not.
			'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
			'max-params': ['error', { max: 4 }]
		}
	},
	{
		// Commands talk to the terminal.
		files: ['scripts/**', 'tests/**', '*.config.*'],
		rules: { 'no-console': 'off' }
	},
	{
		// A test file is a list of cases, not one subject read from top to bottom.
		files: ['**/*.test.ts', 'tests/**'],
		rules: { 'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }] }
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{
		// The few rules that need types and catch what tests miss; the whole typed set is slow and noisy. One program for
		// all files: a project service, made for editors, takes a tenth longer.
		files: ['src/**/*.ts', 'scripts/**/*.ts', 'tests/**/*.ts'],
		ignores: ['**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname }
		},
		rules: {
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			],
			'@typescript-eslint/no-unnecessary-type-assertion': 'error'
		}
	},
	{
		files: ['src/lib/**'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{ regex: '^\\$lib', message: 'Import by a relative path that ends in .ts or .svelte.' }
					]
				}
			]
		}
	}
);
