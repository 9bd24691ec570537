import FilterIcon from '@mui/icons-material/FilterList';
import SearchIcon from '@mui/icons-material/Search';
import { Box, Button, Collapse, InputAdornment, TextField, useMediaQuery, useTheme } from '@mui/material';
import { FilterLiveForm, useInput, useTranslate } from 'ra-core';
import { type ReactElement, useState } from 'react';

/** Search and filters; the list follows while one types. On phones the filters fold away. */
export function FilterBar({ filters }: { readonly filters: readonly ReactElement[] }) {
  const translate = useTranslate();
  const folded = useMediaQuery(useTheme().breakpoints.down('sm'));
  const [open, setOpen] = useState(false);
  return (
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
