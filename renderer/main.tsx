import { createRoot } from 'react-dom/client';
import '#renderer/theme/base.css';
import { Window } from '#renderer/app/Window.tsx';
import { startWords } from '#renderer/words/startWords.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
startWords(window.quanqing.language);
createRoot(root).render(<Window />);
