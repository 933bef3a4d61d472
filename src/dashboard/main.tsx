/** The moderators' desk: what a newsroom decides in. It keeps nothing of a session and trusts no text as markup. */
import { render } from 'preact';
import { App } from './app.tsx';
import { askEarly } from './queue-state.ts';

if (location.pathname === '/desk') askEarly();
render(<App />, document.getElementById('desk')!);
