import FilterIcon from '@mui/icons-material/FilterList';
import SearchIcon from '@mui/icons-material/Search';
import { Box, Button, Collapse, InputAdornment, TextField, useMediaQuery, useTheme } from '@mui/material';
import { FilterLiveForm, ListContextProvider, useInput, useListContext, useTranslate } from 'ra-core';
import { type ReactElement, type ReactNode, useCallback, useMemo, useState } from 'react';
import { useLocation } from 'react-router-dom';

/**
 * What is typed reaches the list a moment later. By then somebody may have followed a link out of it, whose page is still on its way:
 * the list must not lead back to itself.
 */
function WhileListIsOpen({ children }: { readonly children: ReactNode }) {
  const list = useListContext();
  const { pathname } = useLocation();
  const { setFilters: apply } = list;
  const setFilters = useCallback<typeof apply>(
    (...filters) => {
      if (window.location.pathname === pathname) apply(...filters);
    },
    [apply, pathname],
  );
  const guarded = useMemo(() => ({ ...list, setFilters }), [list, setFilters]);
  return <ListContextProvider value={guarded}>{children}</ListContextProvider>;
}

/** Search and filters; the list follows while one types. On phones the filters fold away. */
export function FilterBar({ filters }: { readonly filters: readonly ReactElement[] }) {
  const translate = useTranslate();
  const folded = useMediaQuery(useTheme().breakpoints.down('sm'));
  const [open, setOpen] = useState(false);
  return (
    <WhileListIsOpen>
      <FilterLiveForm debounce={300}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <SearchBox />
          {folded && filters.length > 0 && (
            <Button startIcon={<FilterIcon />} aria-expanded={open} onClick={() => setOpen(!open)}>
              {translate('panel.list.filters')}
            </Button>
          )}
          <Collapse
            in={!folded || open}
            sx={{
              flexGrow: 1,
              flexBasis: folded ? '100%' : 0,
              '& .MuiCollapse-wrapperInner': {
                display: 'flex',
                flexWrap: 'wrap',
                gap: 1,
                '& > *': { flex: '1 1 210px', maxWidth: { sm: 300 }, my: 0 },
                '& .MuiFormControl-root': { my: 0 },
              },
            }}
          >
            {filters}
          </Collapse>
        </Box>
      </FilterLiveForm>
    </WhileListIsOpen>
  );
}

function SearchBox() {
  const translate = useTranslate();
  const { field, id } = useInput({ source: 'q' });
  const name = translate('panel.list.search');
  return (
    <TextField
      {...field}
      id={id}
      type="search"
      placeholder={name}
      margin="none"
      sx={{ flex: '1 1 260px', maxWidth: { sm: 380 } }}
      slotProps={{
        htmlInput: { 'aria-label': name },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon fontSize="small" />
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
