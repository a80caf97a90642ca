import { createRoot } from 'react-dom/client';
import { loadFont } from '../shared/font.ts';
import { readParams } from '../shared/params.ts';
import { tellTruth } from '../shared/truth.ts';
import { App } from './app.tsx';
import { Params } from './context.ts';
import {
  createDOMRenderer,
  FluentProvider,
  IdPrefixProvider,
  RendererProvider,
  teamsDarkTheme,
  teamsLightTheme,
} from './fluent.ts';
import { renameGeneratedClasses } from './rename-classes.ts';

const params = readParams();
document.documentElement.lang = params.lang;
document.documentElement.style.colorScheme = params.theme;
document.body.style.margin = '0';
tellTruth();
loadFont();

const fontFamilyBase = '"Segoe UI Variable", "Segoe UI", Inter, system-ui, sans-serif';
const theme = { ...(params.theme === 'dark' ? teamsDarkTheme : teamsLightTheme), fontFamilyBase };

// A release changes what a build generates: Griffel's class names, the prefix of counted ids.
if (params.churn.has('classes')) renameGeneratedClasses('next');
const renderer = createDOMRenderer(document);
const idPrefix = params.churn.has('ids') ? 'n7-' : '';

const root = document.getElementById('app');
if (!root) throw new Error('The page has no #app.');
createRoot(root, { identifierPrefix: idPrefix }).render(
  <RendererProvider renderer={renderer}>
    <IdPrefixProvider value={idPrefix}>
      <FluentProvider theme={theme}>
        <Params.Provider value={params}>
          <App />
        </Params.Provider>
      </FluentProvider>
    </IdPrefixProvider>
  </RendererProvider>,
);
