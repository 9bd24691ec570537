import type { ReactNode } from 'react';
import { Layout } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { PermissionsGate } from '../access/PermissionsGate.tsx';
import { SecondFactorGate } from '../account/SecondFactorGate.tsx';
import { ConnectionBanner } from './ConnectionBanner.tsx';
import { DocumentTitle } from './DocumentTitle.tsx';
import { SideBar } from './SideBar.tsx';
import { SideMenu } from './SideMenu.tsx';
import { SyntheticBanner } from './SyntheticBanner.tsx';
import { TopBar } from './TopBar.tsx';

/** The frame of every page: top bar, side menu, what concerns the whole registry, the page. */
export function AppLayout({ children }: { readonly children: ReactNode }) {
  const { pathname } = useLocation();
  return (
    <SecondFactorGate>
      <Layout appBar={TopBar} menu={SideMenu} sidebar={SideBar} appBarAlwaysOn>
        <DocumentTitle />
        <ConnectionBanner />
        <SyntheticBanner />
        <div data-page={pathname}>
          <PermissionsGate>{children}</PermissionsGate>
        </div>
      </Layout>
    </SecondFactorGate>
  );
}
