import { mount } from 'svelte';
import App from './app/App.svelte';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';

const target = document.getElementById('app');

async function start(): Promise<void> {
  if (!target) return;
  // The branch is gone from a build: development only.
  if (import.meta.env.DEV && new URLSearchParams(location.search).has('gallery')) {
    mount((await import('./app/Gallery.svelte')).default, { target });
    return;
  }
  mount(App, { target });
}

void start();
