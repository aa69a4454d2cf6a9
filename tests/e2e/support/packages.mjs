// The screen's own packages, so that there is one lock file and one `npm ci` for both.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(new URL('../../../ui/package.json', import.meta.url));

export const { chromium } = require('playwright-core');
export const { Builder, By, Capabilities, Key, logging, until } = require('selenium-webdriver');

/** The accessibility checker's source, to be run inside a page. */
export const axeSource = () => readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
