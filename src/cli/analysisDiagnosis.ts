/** How easily the figures of a table could be bought, and the short list, at a terminal: what the page says, in its sentences. */
import { conversationOf, figuresOf } from '../exchange/conversation.ts';
import { type Diagnosis, diagnosis, type SlateTold } from '../views/diagnosis.ts';
import { captureSentences, slateAudit } from '../web/parts/captureSentences.ts';
import { evidence as words } from '../words/evidence.en.ts';
import { type Analysis, diagnosisOf } from './analysis.ts';
import type { Page } from './analysisTables.ts';
import { hang, plain, wrap } from './layout.ts';

export function diagnosisBlocks(page: Page, analysis: Analysis): string[][] {
  const { input, figures, table } = analysis;
  const diagnosed = table && diagnosisOf(analysis);
  const found =
    diagnosed && diagnosis(conversationOf(input, '', table), { ...figuresOf(input, figures, table), diagnosed });
  if (found?.state !== 'ready') return [];
  return [captureBlock(page, found), ...(found.slate ? [slateBlock(page, found.slate, input.statementIds)] : [])];
}

function captureBlock({ heading, columns }: Page, found: Extract<Diagnosis, { readonly state: 'ready' }>): string[] {
  const told = captureSentences(found, words.capture).map(({ text, seat }) =>
    text.replace('{seat0}', plain(seat ?? '')),
  );
  return [
    heading(words.capture.title),
    ...[words.capture.intro, ...told].flatMap((sentence) => wrap(sentence, columns)),
  ];
}

function slateBlock(page: Page, slate: SlateTold, ids: Uint32Array): string[] {
  const { heading, columns, number, text } = page;
  const { slate: say } = words;
  const width = Math.max(say.agree.length, say.disagree.length) + 2;
  const lines = slate.items.flatMap(({ statement, side }) => {
    const index = ids.indexOf(Number(statement));
    return hang(`${say[side].padEnd(width)}${number(index)}  `, text(index), columns);
  });
  const intro = wrap(say.intro({ count: slate.items.length }), columns);
  return [heading(say.title), ...intro, ...lines, ...wrap(slateAudit(slate, say), columns)];
}
