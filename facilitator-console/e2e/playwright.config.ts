import { defineConfig } from '@playwright/test';
import { settings } from '../../web-client/shared/e2e/settings';

export default defineConfig(settings);
