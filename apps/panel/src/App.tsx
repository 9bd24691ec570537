import { useMemo } from 'react';
import { Admin, CustomRoutes, Resource, ResourceContextProvider } from 'react-admin';
import { Route } from 'react-router-dom';
import { AccessDenied } from './access/AccessDenied.tsx';
import { guarded } from './access/guarded.tsx';
import { heldNow } from './access/held.ts';
import { mayBy } from './access/may.ts';
import { rulesOf } from './access/rules.ts';
import { prefetchWaysIn } from './auth/ways-in.ts';
import { createAuthProvider } from './authProvider.ts';
import { createDataProvider } from './dataProvider.ts';
import { createI18nProvider } from './i18n/i18n-provider.ts';
import { useLanguage } from './i18n/use-language.ts';
import { AppLayout } from './layout/AppLayout.tsx';
import { NotFound } from './layout/NotFound.tsx';
import { Notices } from './layout/Notices.tsx';
import { pages } from './pages.ts';
import { createPreferences } from './preferences.ts';
import { queryClient } from './queryClient.ts';
import { lazyPage, type PanelResource } from './resource.ts';
import { dashboard, resources } from './resources.ts';
import { darkTheme, lightTheme } from './theme/theme.ts';

const rules = rulesOf([...resources, ...pages]);
const authProvider = createAuthProvider(rules);
const dataProvider = createDataProvider(resources, (field) =>
  mayBy(rules, heldNow(), { resource: field, action: 'read' }),
);
const i18nProvider = createI18nProvider([...resources, ...pages]);
const preferences = createPreferences();
const LoginPage = lazyPage(() => import('./auth/LoginPage.tsx'), 'LoginPage');
const SetPasswordPage = lazyPage(() => import('./auth/SetPasswordPage.tsx'), 'SetPasswordPage');
const RecordHistoryPage = lazyPage(() => import('./components/history/RecordHistoryPage.tsx'), 'RecordHistoryPage');
const AccountPage = lazyPage(() => import('./account/AccountPage.tsx'), 'AccountPage');

const guardedResources = resources.map(
  ({ name, icon, recordRepresentation, operations, list, show, edit, create }) => ({
    name,
    icon,
    recordRepresentation,
    ...(list && { list: guarded(name, 'list', list) }),
    ...(show && { show: guarded(name, 'show', show) }),
    ...(edit && { edit: guarded(name, 'edit', edit) }),
    ...(create && { create: guarded(name, 'create', create) }),
    options: { history: operations.history !== undefined },
  }),
);
const histories = resources
  .filter(({ operations }: PanelResource) => operations.history !== undefined)
  .map(({ name }) => ({ name, Page: guarded(name, 'show', RecordHistoryPage) }));
const guardedPages = pages.map(({ name, path, page }) => ({ path, Page: guarded(name, 'list', page) }));

void prefetchWaysIn(queryClient);

/** The panel's table of contents. */
export function App() {
  const lang = useLanguage();
  const themes = useMemo(() => ({ light: lightTheme(lang), dark: darkTheme(lang) }), [lang]);
  return (
    <Admin
      title="Thoát Nghèo"
      authProvider={authProvider}
      dataProvider={dataProvider}
      i18nProvider={i18nProvider}
      queryClient={queryClient}
      store={preferences}
      layout={AppLayout}
      notification={Notices}
      loginPage={LoginPage}
      accessDenied={AccessDenied}
      catchAll={NotFound}
      {...(dashboard && { dashboard })}
      lightTheme={themes.light}
      darkTheme={themes.dark}
      disableTelemetry
      requireAuth
    >
      {guardedResources.map((resource) => (
        <Resource key={resource.name} {...resource} />
      ))}
      <CustomRoutes noLayout>
        <Route path="/invitation" element={<SetPasswordPage />} />
        <Route path="/reset-password" element={<SetPasswordPage />} />
      </CustomRoutes>
      <CustomRoutes>
        <Route path="/account" element={<AccountPage />} />
        {histories.map(({ name, Page }) => (
          <Route
            key={name}
            path={`/${name}/:id/history`}
            element={
              <ResourceContextProvider value={name}>
                <Page />
              </ResourceContextProvider>
            }
          />
        ))}
        {guardedPages.map(({ path, Page }) => (
          <Route key={path} path={path} element={<Page />} />
        ))}
      </CustomRoutes>
    </Admin>
  );
}
