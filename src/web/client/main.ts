/** The script of every page. Without it everything works; with it figures refresh and a large map shows everyone. */
import { copyLinks } from './copying.ts';
import { keepForms } from './formKeeping.ts';
import { sayLengths } from './lengths.ts';
import { watchFigures } from './live.ts';
import { showLocalTimes } from './localTime.ts';
import { defineMap } from './map.ts';
import { definePasskey } from './passkey.ts';
import { quoteSelections } from './quoting.ts';
import { quickAnswers } from './voting.ts';
import { keepTexts } from './writing.ts';

defineMap();
definePasskey();
watchFigures();
quickAnswers();
keepTexts();
keepForms();
sayLengths();
copyLinks();
quoteSelections();
showLocalTimes();
// What was wrong with a form is read first.
document.querySelector<HTMLElement>('[data-focus]')?.focus();
