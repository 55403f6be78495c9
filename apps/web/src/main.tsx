import './theme/mantine.js';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { clock } from './api/clock.js';
import { createQueryClient } from './api/query-client.js';
import { onSignedOut } from './api/request.js';
import { createAppRouter } from './app/router.js';
import { meQuery } from './app/session.queries.js';
import { Notices } from './components/Notices.js';
import { startI18n } from './i18n/i18n.js';
import { cssVariables, theme } from './theme/theme.js';

const queryClient = createQueryClient();
const router = createAppRouter(queryClient);
const colorSchemeManager = localStorageColorSchemeManager({ key: 'sextant.color-scheme' });

/** The value the server put into this page's content security policy. */
function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}

// The scroll lock under Mantine's dialogs makes a style element of its own and looks for its nonce here.
Object.assign(globalThis, { __webpack_nonce__: styleNonce() });

// The session is over, or a second factor is wanted first: ask who is signed in and go where that leads, once.
let askedAt = -Infinity;
onSignedOut(() => {
  if (performance.now() - askedAt < 5_000) return;
  askedAt = performance.now();
  queryClient.removeQueries({ queryKey: meQuery.queryKey });
  void router.invalidate();
});

// After a new version was installed, an open page may ask for files of the old one: load the page anew, once.
window.addEventListener('vite:preloadError', () => {
  const key = 'sextant.reloaded-at';
  const now = clock.nowMs();
  if (now - Number(sessionStorage.getItem(key) ?? 0) < 30_000) return;
  sessionStorage.setItem(key, String(now));
  window.location.reload();
});

const container = document.getElementById('root');
if (!container) throw new Error('The page has no element with the id "root".');

await startI18n();
createRoot(container).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
      withGlobalClasses={false}
    >
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <Notices />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
