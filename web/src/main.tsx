import { render } from 'preact';
import { App } from './app';
import { applyTheme } from './parts/theme';
import './styles/tokens.css';
import './styles/base.css';
import './styles/parts.css';

applyTheme();
render(<App />, document.getElementById('app') as HTMLElement);
