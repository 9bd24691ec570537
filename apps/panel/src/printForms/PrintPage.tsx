import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Alert, Button, GlobalStyles, Paper as Sheet, Stack, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { PrintedReviewDocument } from '@thoat-ngheo/client';
import { useTranslate } from 'ra-core';
import { Title } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { request } from '../api/registry.ts';
import { Answered } from '../components/show/Answered.tsx';
import { PrintedPaper } from './Papers.tsx';
import { isPaper, PAPERS } from './paper.ts';

/** Paper is white in the dark theme too. */
const ON_WHITE = {
  bgcolor: '#fff',
  backgroundImage: 'none',
  color: '#000',
  '& .MuiTableCell-root': { color: '#000', borderColor: '#999' },
} as const;

/** On paper there is the sheet and nothing of the panel around it. */
const ON_PAPER = {
  '@media print': {
    '@page': { size: 'A4', margin: '20mm' },
    body: { background: '#fff' },
    'body *': { visibility: 'hidden' },
    '#printed, #printed *': { visibility: 'visible' },
    '#printed': { position: 'absolute', inset: 0, boxShadow: 'none' },
  },
} as const;

/** A paper of a commune's review as it is printed or saved as PDF: `/print?review=<id>&form=posting`. */
export function PrintPage() {
  const translate = useTranslate();
  const [search, setSearch] = useSearchParams();
  const id = search.get('review');
  const asked = search.get('form');
  const paper = isPaper(asked) ? asked : 'posting';
  const printed = useQuery({
    queryKey: ['printForms', id],
    queryFn: ({ signal }) => request(PrintedReviewDocument, { id: String(id) }, signal),
    enabled: id !== null,
  });
  return (
    <Stack spacing={2}>
      <Title title="printForms.title" preferenceKey={false} />
      <GlobalStyles styles={ON_PAPER} />
      {id === null ? (
        <Alert severity="info">{translate('printForms.none')}</Alert>
      ) : (
        <Answered query={printed} height={480}>
          {({ communeReview: review }) =>
            review === null || review === undefined ? (
              <Alert severity="warning">{translate('printForms.gone')}</Alert>
            ) : (
              <>
                <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
                  <ToggleButtonGroup
                    exclusive
                    size="small"
                    value={paper}
                    onChange={(_, form: string | null) => form !== null && setSearch({ review: id, form })}
                    aria-label={translate('printForms.which')}
                    sx={{ bgcolor: 'background.paper' }}
                  >
                    {PAPERS.map((form) => (
                      <ToggleButton key={form} value={form}>
                        {translate(`printForms.forms.${form}`)}
                      </ToggleButton>
                    ))}
                  </ToggleButtonGroup>
                  <Button startIcon={<PrintIcon />} variant="contained" onClick={() => window.print()}>
                    {translate('printForms.print')}
                  </Button>
                </Stack>
                <Sheet id="printed" sx={{ p: { xs: 2, sm: 5 }, maxWidth: '210mm', ...ON_WHITE }}>
                  <PrintedPaper paper={paper} review={review} />
                </Sheet>
              </>
            )
          }
        </Answered>
      )}
    </Stack>
  );
}
