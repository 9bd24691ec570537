import { useMemo } from 'react';
import { Admin, CustomRoutes, Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { prefetchWaysIn } from './auth/ways-in.ts';
import { authProvider } from './authProvider.ts';
import { createDataProvider } from './dataProvider.ts';
import { createI18nProvider } from './i18n/i18n-provider.ts';
import { useLanguage } from './i18n/use-language.ts';
import { AppLayout } from './layout/AppLayout.tsx';
import { createPreferences } from './preferences.ts';
import { queryClient } from './queryClient.ts';
import { lazyPage } from './resource.ts';
import { dashboard, resources } from './resources.ts';
import { darkTheme, lightTheme } from './theme/theme.ts';

const dataProvider = createDataProvider(resources);
const i18nProvider = createI18nProvider(resources);
const preferences = createPreferences();
const LoginPage = lazyPage(() => import('./auth/LoginPage.tsx'), 'LoginPage');
const SetPasswordPage = lazyPage(() => import('./auth/SetPasswordPage.tsx'), 'SetPasswordPage');
const AccountPage = lazyPage(() => import('./account/AccountPage.tsx'), 'AccountPage');
const UsersPage = lazyPage(() => import('./account/users/UsersPage.tsx'), 'UsersPage');

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
      loginPage={LoginPage}
      {...(dashboard && { dashboard })}
      lightTheme={themes.light}
      darkTheme={themes.dark}
      disableTelemetry
      requireAuth
    >
      {resources.map(({ name, icon, list, show, edit, create, recordRepresentation }) => (
        <Resource
          key={name}
          name={name}
          icon={icon}
          recordRepresentation={recordRepresentation}
          {...(list && { list })}
          {...(show && { show })}
          {...(edit && { edit })}
          {...(create && { create })}
        />
      ))}
      <CustomRoutes noLayout>
        <Route path="/invitation" element={<SetPasswordPage />} />
        <Route path="/reset-password" element={<SetPasswordPage />} />
      </CustomRoutes>
      <CustomRoutes>
        <Route path="/account" element={<AccountPage />} />
        <Route path="/users" element={<UsersPage />} />
      </CustomRoutes>
    </Admin>
  );
}
