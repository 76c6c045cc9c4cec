// The styles of everything come first, so that those of a part may differ from them.
import './styles/tokens.css';
import './styles/base.css';
import './styles/text.css';
import './styles/controls.css';
import { render } from 'preact';
import { App } from './app';
import { applyTheme } from './parts/theme';

applyTheme();
render(<App />, document.getElementById('app') as HTMLElement);
