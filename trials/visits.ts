/** What is looked at: every page of a process and beside it, what comes back from forms that are refused, and the report. */
import type { Hosted } from '../src/app/hosted.ts';
import { analysisPage } from '../src/web/pages/report.ts';
import { paths } from '../src/web/paths.ts';
import { form } from '../test/site.ts';
import type { Filled } from './filled.ts';

export const viewers = ['stranger', 'participant', 'moderator', 'convener'] as const;
/** `newcomer`: a participant who has said nothing yet, and so may. */
export type Viewer = (typeof viewers)[number] | 'newcomer';

/** What a page is made of, before a browser gets it. */
export interface Made {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

/** One page: how it is made, for whom. */
export interface Visit {
  readonly kind: string;
  /** Whether it shows what every page of a process shows. */
  readonly ofProcess: boolean;
  make(viewer: Viewer): Promise<Made>;
}

/** Who makes pages, as a server does. */
interface Maker {
  made(path: string, viewer: Viewer, init?: RequestInit): Promise<Made>;
  hosted(slug: string): Promise<Hosted>;
}

/** Pages that say most to somebody else than the convener. */
export const needs: Readonly<Record<string, Viewer>> = {
  'take part': 'participant',
  mine: 'participant',
  similar: 'participant',
  'refused: statement': 'newcomer',
  'refused: translation': 'newcomer',
  'refused: organisation': 'participant',
  'refused: doubt': 'moderator',
  'refused: join': 'stranger',
  'refused: comment.make': 'participant',
  'refused: amendment.propose': 'participant',
  'refused: objection.raise': 'participant',
  'refused: contribution.submit': 'participant',
  join: 'stranger',
  account: 'participant',
};

export const page = (maker: Maker, kind: string, path: string, ofProcess = true): Visit => ({
  kind,
  ofProcess,
  make: (viewer) => maker.made(path, viewer),
});

/** Pages of one process, and what comes back from forms that are refused. */
export function visitsOf(
  maker: Maker,
  { slug, statements, report: published, token, text, handed }: Filled,
  texts: readonly string[],
): Visit[] {
  const [one = '', two = '', three = ''] = texts.map(encodeURIComponent);
  const named: [string, string][] = [
    ['process', `${paths.process(slug)}?done=${one}`],
    ['common ground', paths.commonGround(slug)],
    ...statements.map((id): [string, string] => ['statement', `${paths.statement(slug, id)}?find=${two}`]),
    ['take part', `${paths.takePart(slug)}?statement=${statements.at(-2)}&done=${one}&language=${two}`],
    ['join', `${paths.join(slug)}?token=${encodeURIComponent(token)}`],
    ['join, strange token', `${paths.join(slug)}?token=${three}`],
    ['table', `${paths.table(slug)}?done=${two}`],
    ['mine', `${paths.mine(slug)}?from=${three}`],
    ['desk', `${paths.desk(slug)}?close=${one}`],
    ['queue', `${paths.queue(slug)}?page=${two}`],
    ['invitations', `${paths.invitations(slug)}?show=${three}&from=${one}`],
    ['invitations to print', `${paths.invitations(slug)}?slips=${two}`],
    ['charter', `${paths.charter(slug)}?done=${three}`],
    ['reports', `${paths.reports(slug)}?done=${one}`],
    ['report', `${paths.report(slug, published)}?from=${two}`],
    ['embed', `${paths.embed(slug)}?lang=${one}`],
    ['similar', `${paths.similar(slug)}?text=${two}`],
    ['text', `${paths.text(slug)}?from=${one}&done=${two}`],
    ['redline', `${paths.redline(slug)}?from=0&first=${three}`],
    ['clause', `${paths.clause(slug, text.clauses[0])}?done=${one}`],
    ['clause taken out', paths.clause(slug, text.clauses[1])],
    ['contributions', `${paths.contributions(slug)}?answer=${one}`],
    ['contribution', `${paths.contribution(slug, handed.contribution)}?done=${two}`],
    ['annex', `${paths.annex(slug)}?input=${three}`],
    ['objections', `${paths.objections(slug)}?set=${one}&class=${two}`],
    ['objection', `${paths.objection(slug, handed.objection)}?done=${three}`],
    ['calls', `${paths.calls(slug)}?done=${one}`],
    ['call', `${paths.call(slug, handed.call)}?page=${one}&done=${two}`],
    ['decisions', `${paths.decisions(slug)}?done=${two}`],
    ['decision', `${paths.decision(slug, handed.item)}?done=${three}`],
    ['reviews', paths.reviews(slug)],
    ['outcome', `${paths.outcome(slug)}?done=${one}`],
    ['outcome as a file', paths.outcomeFile(slug, 'html')],
    ['edition', paths.edition(slug, 1)],
    ['commitments', `${paths.commitments(slug)}?done=${one}`],
    ['commitment', `${paths.commitment(slug, handed.commitment)}?done=${two}`],
    ['quality', `${paths.quality(slug)}?done=${three}`],
    ['uptake', `${paths.uptake(slug)}?from=${one}`],
    ['assessments', `${paths.assessments(slug)}?page=${one}&done=${two}`],
    ['impact brief', paths.brief(slug, text.document)],
    ['impact brief of a clause', paths.briefOfClause(slug, text.clauses[0])],
  ];
  const elsewhere: [string, string][] = [
    ['convene', `${paths.convene()}?template=${three}&seats=${one}&regions=${two}`],
    ['sign in', `${paths.signIn()}?token=${two}&sent=${three}&lang=${one}`],
    ['api', `${paths.api()}?x=${three}`],
    ['no such process', `/p/${one}`],
    ['no such page', `/${two}`],
    ['no such statement', paths.statement(slug, texts[2] ?? '')],
  ];
  return [
    ...named.map(([kind, path], i) => page(maker, kind, path, i < 3 || i > 7)),
    ...elsewhere.map(([kind, path]) => page(maker, kind, path, false)),
    ...refusedForms(maker, slug, statements, texts),
    ...refusedTexts(maker, slug, text.clauses[0], texts),
    ...refusedInputs(maker, slug, text.clauses[0], texts),
    report(maker, slug, texts),
  ];
}

/** Forms whose fields hold payloads, with one that does not fit: they come back with what was typed. */
function refusedForms(
  maker: Maker,
  slug: string,
  [statement = '', , , , , plain = '']: readonly string[],
  texts: readonly string[],
): Visit[] {
  const [text = '', more = ''] = texts;
  const long = `${text} ${more} `.repeat(60).slice(0, 4000);
  const post = (kind: string, command: string, onPage: string, fields: Record<string, string>, to?: string): Visit => ({
    kind: `refused: ${kind}`,
    ofProcess: false,
    make: (viewer) =>
      maker.made(
        to ?? paths.command(slug, command),
        viewer,
        form({ ...fields, _page: onPage, _about: fields._about ?? '' }),
      ),
  });
  return [
    post('join', 'participant.join', paths.join(slug), {
      organisation: long,
      region: text,
      interest: long,
      language: text,
      expertise: long,
      token: text,
    }),
    post('statement', 'statement.submit', paths.takePart(slug), { text: long, language: text }),
    post('translation', 'statement.translate', `${paths.takePart(slug)}?statement=${plain}`, {
      ...{ text: long, language: text, statement: plain },
      _about: plain,
    }),
    post(
      'charter',
      'process.open',
      paths.convene(),
      charterTyped(long.slice(0, 1500), text.slice(0, 200)),
      paths.convene(),
    ),
    post('publishing', 'report.publish', paths.reports(slug), { note: long }),
    post('organisation', 'organisation.declare', paths.table(slug), { name: long, domain: text }),
    post('invitations', 'invitations.issue', paths.invitations(slug), {
      'invitations.0.name': long,
      'invitations.0.mail': text,
      days: text,
    }),
    post('roster', 'invitations.issue', paths.invitations(slug), { roster: long, days: text }, paths.invitations(slug)),
    post('moderation', 'statement.moderate', paths.statement(slug, statement), {
      action: 'restore',
      note: long,
      statement,
      _about: `restore-${statement}`,
    }),
    post('doubt', 'seat.contest', paths.table(slug), { why: long, participant: text, seat: text }),
    post('unknown', text.slice(0, 60), paths.process(slug), { [text]: text }),
  ];
}

/** Forms of conveners on texts. */
function refusedTexts(maker: Maker, slug: string, clause: string, [text = '', more = '']: readonly string[]): Visit[] {
  const long = `${text} ${more} `.repeat(60).slice(0, 4000);
  const post = posting(maker, slug);
  return [
    post('document.open', paths.text(slug), { title: long, text: long, instruction: long, language: text }),
    post('clause.translate', paths.clause(slug, clause), { clause, base: text, language: text, text: long }),
  ];
}

/** Forms of participants on a clause. */
function refusedInputs(maker: Maker, slug: string, clause: string, [text = '', more = '']: readonly string[]): Visit[] {
  const long = `${text} ${more} `.repeat(60).slice(0, 4000);
  const post = posting(maker, slug);
  const on = { clause, base: text };
  return [
    post('comment.make', paths.clause(slug, clause), { ...on, text: long, words: text, links: text }),
    post('amendment.propose', paths.clause(slug, clause), { ...on, wording: long, reason: long }),
    post('objection.raise', paths.clause(slug, clause), { ...on, reason: long, remedy: long, class: text }),
    post('contribution.submit', paths.contributions(slug), { title: long, text: long, links: text, language: text }),
  ];
}

const posting =
  (maker: Maker, slug: string) =>
  (command: string, onPage: string, fields: Record<string, string>): Visit => ({
    kind: `refused: ${command}`,
    ofProcess: false,
    make: (viewer) => maker.made(paths.command(slug, command), viewer, form({ ...fields, _page: onPage, _about: '' })),
  });

const charterTyped = (long: string, text: string) => ({
  ...{ slug: text, title: long, question: long, outcome: long, convener: long, language: text, smallCell: text },
  ...{ 'seats.0.id': text, 'seats.0.name': long, 'seats.0.letter': text, 'stages.0.name': long, 'stages.0.id': text },
  ...{
    'regions.0.name': long,
    'regions.0.id': text,
    guidelines: long,
    expertise: long,
    inScope: long,
    authority: long,
  },
});

/** The file of `analyze --html`, for whom it is alike. Its policy stands in the file itself. */
function report(maker: Maker, slug: string, [source = '']: readonly string[]): Visit {
  return {
    kind: 'report',
    ofProcess: true,
    async make() {
      const { conversation, figures } = (await maker.hosted(slug)).view();
      if (!figures) throw new Error('There are no figures to report.');
      const headers = { 'content-type': 'text/html; charset=utf-8' };
      return { status: 200, headers, body: Buffer.from(analysisPage(conversation, figures, { source })) };
    },
  };
}
