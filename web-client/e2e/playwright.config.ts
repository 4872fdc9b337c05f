import { defineConfig } from '@playwright/test';
import { settings } from '../shared/e2e/settings';

export default defineConfig(settings);
