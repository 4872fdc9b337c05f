import '@kurumaza/shared/ui/css/base.css';
import { loadPage } from '@kurumaza/shared/router/page';
import { place } from '@kurumaza/shared/router/place.svelte';
import { mount } from 'svelte';
import App from './App.svelte';
import { routes } from './routes';

const first = await loadPage(routes, place.pathname);
const target = document.getElementById('app')!;
target.replaceChildren();
mount(App, { target, props: { first } });
