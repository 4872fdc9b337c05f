import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { rules } from '../web-client/shared/lint/config.js';

export default rules({ folder: import.meta.dirname, js, ts, svelte, globals });
