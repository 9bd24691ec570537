import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { viewer } from '../auth/viewer.ts';
import '../theme/fonts.css';
import { SignInFirst } from './SignInFirst.tsx';

const Explorer = lazy(async () => ({ default: (await import('./Explorer.tsx')).Explorer }));

const root = document.getElementById('root');
if (root === null) throw new Error('The page lacks #root.');
const known = await viewer();
createRoot(root).render(
  <StrictMode>
    <Suspense fallback={<p className="explorer-sign-in">Đang tải…</p>}>
      {known === null ? <SignInFirst /> : <Explorer />}
    </Suspense>
  </StrictMode>,
);
