import { useMediaQuery, useTheme } from '@mui/material';
import { Sidebar, type SidebarProps } from 'react-admin';

/**
 * Beside the page, or over it on a phone. Made anew when a phone is turned: the one that stood open beside the page would
 * begin as one that lies over it, closed but still hiding the page from screen readers.
 */
export function SideBar(props: SidebarProps) {
  const isNarrow = useMediaQuery(useTheme().breakpoints.down('sm'), { noSsr: true });
  return <Sidebar key={String(isNarrow)} {...props} />;
}
