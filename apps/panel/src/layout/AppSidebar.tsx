import { useMediaQuery, useTheme } from '@mui/material';
import { useRemoveFromStore } from 'ra-core';
import { useEffect, useState } from 'react';
import { Sidebar, type SidebarProps, useSidebarState } from 'react-admin';

/**
 * The side of the page where the menu is: beside it on a wide screen, over it on a phone. A phone that is turned begins with the menu as
 * that screen has it; one that was open beside the page would lie over it, and hide it from screen readers for good.
 */
export function AppSidebar(props: SidebarProps) {
  const isPhone = useMediaQuery(useTheme().breakpoints.down('sm'), { noSsr: true });
  const [wasPhone, setWasPhone] = useState(isPhone);
  const [open] = useSidebarState();
  const forget = useRemoveFromStore('sidebar.open');
  useEffect(() => {
    if (isPhone !== wasPhone) forget();
    setWasPhone(isPhone);
  }, [isPhone, wasPhone, forget]);
  return <Sidebar {...props} open={open && !(isPhone && !wasPhone)} />;
}
