/** Sentences for what a command, a request or the server itself refuses, by code. Each says what to do where there is something. */
import type { refusals as English, problems as EnglishProblems, wrong as EnglishWrong } from '../refusals.en.ts';
import { account } from './account.ts';
import { charter } from './convene.ts';
import { format } from './counts.ts';

const roles: Readonly<Record<string, string>> = account.role;
const role = (code: string | number | undefined): string => roles[String(code)] ?? String(code);
const fields: Readonly<Record<string, string>> = charter.fields;
const field = (code: string | number | undefined): string => fields[String(code)] ?? String(code);

/** What a charter can name twice. */
const things: Readonly<Record<string, string>> = { seat: '席', letter: '記号', stage: '段階', region: '地域' };

export const refusals: typeof English = {
  'no-such-command': ({ command }) => `「${command}」というコマンドはありません。一覧は/api/openapi.jsonにあります。`,
  'unknown-page': () => 'このアドレスには何もありません。',
  'unknown-process': ({ slug }) => `「${slug}」にプロセスはありません。`,
  'not-allowed': () => 'ここでこの操作を行うことはできません。権限のある役割でサインインしてください。',
  invalid: ({ command }) => `${command}の入力に誤りがあります。`,
  'key-missing': () =>
    '送り直しても1回だけ実行されるように、リクエストにIdempotency-Key（英字、数字、ドット、ハイフンで8～100文字）を付けてください。',
  'key-used': () =>
    'このIdempotency-Keyは別のリクエストに使われているため、何も実行されませんでした。新しいリクエストには、それぞれ別のキーを付けてください。',
  'body-unreadable': () => '本文がフォームでもJSONオブジェクトでもありません。',
  'too-large': ({ most }) => `リクエストが${most}バイトを超えています。`,
  'wrong-method': ({ allowed }) => `このアドレスで使えるのは${allowed}だけです。`,
  'too-many-requests': ({ seconds }) =>
    `短い時間に多くのリクエストがあったため、何も行われませんでした。${seconds}秒後にもう一度お試しください。`,
  'other-host': ({ host }) => `このサイトは${host}にあります。そちらで開いてください。`,
  'cross-site': () => '別のサイトからのリクエストだったため、何も行われませんでした。',
  'already-open': ({ slug }) => `このプロセスは、すでに「${slug}」で開かれています。`,
  'other-slug': ({ slug, wanted }) =>
    `憲章では「${slug}」、アドレスでは「${wanted}」となっています。同じにしてください。`,
  'slug-taken': ({ slug }) => `アドレス「${slug}」は別のプロセスが使っています。ほかのものを選んでください。`,
  'named-twice': ({ what, id }) => `憲章に「${id}」が2回あります（${things[String(what)] ?? what}）。`,
  'same-name': ({ what, name }) =>
    `憲章に「${name}」という名前が2回あります（${things[String(what)] ?? what}）。それぞれ別の名前にしてください。`,
  'deadline-order': ({ stage }) => `「${stage}」の段階の期限は、未来の日時で、前の段階より後にしてください。`,
  'not-open': () => 'このプロセスはまだ開かれていません。',
  closed: () => 'このプロセスは終了しているため、何も追加できません。',
  'unknown-seat': ({ seat }) => `このテーブルに「${seat}」という席はありません。`,
  'unknown-region': ({ region }) => `このプロセスに「${region}」という地域はありません。一覧から選んでください。`,
  'seat-removed': ({ seat }) =>
    `参加した人がいるため、席「${seat}」は削除できません。名前の変更と、その後ろへの席の追加はできます。`,
  'seat-moved': ({ seat }) =>
    `参加した人がいるため、席「${seat}」の位置は変更できません。新しい席は、ほかの席の後ろに追加してください。`,
  'stage-fixed': ({ stage }) =>
    `「${stage}」の段階は、すでに終了したか、この変更の発効前に終了するため、変更できません。`,
  'no-stage-left': () => '誰も参加できなくならないように、この変更の発効後に終了する段階を残してください。',
  'closes-first': () =>
    'この変更の発効前にプロセスが終了するため、間に合いません。予告期間の短縮は、事前に憲章で定めておく必要があります。',
  'change-pending': ({ at }) =>
    `憲章の別の変更が、${new Date(Number(at)).toISOString().slice(0, 16).replace('T', ' ')} UTCに発効します。その後に変更してください。`,
  'nothing-changed': () => 'すでにそのとおりになっているため、何も変更していません。',
  'live-needs-linked': () =>
    '1票ごとに更新すると、個々の投票が分かってしまいます。併せて投票をまとめて公開するか、一定の人数ごとの更新を選んでください。',
  'less-protected': ({ field: code }) =>
    `この変更は、参加した人への約束を取り消すことになります（${field(code)}）。より厳しくすることはできますが、緩めることはできません。`,
  'role-not-held': ({ role: code }) => `この人は、ここで${role(code)}の役割を持っていません。`,
  'role-held': ({ role: code }) =>
    `あなたはすでにここで${role(code)}の役割を持っているため、招待は使われませんでした。`,
  'last-convener': () => 'プロセスには招集者が必要です。先に別の招集者を招待してください。',
  'account-needed': () => '後からご自分の席に戻れるように、先にサインインするか、招待をもう一度開いてください。',
  'already-joined': () => 'すでにこのプロセスの席に着いています。何も変更していません。',
  'invitation-needed': () => 'このプロセスは、招待された人のためのものです。招集者に招待をご依頼ください。',
  'unknown-invitation': () => 'この招待は無効です。送った人に新しい招待をご依頼ください。',
  'invitation-used': () =>
    'この招待は使用済みです。ご自分で使ったのでない場合は、送った人に新しい招待をご依頼ください。',
  'invitation-expired': () => 'この招待は有効期限が切れています。送った人に新しい招待をご依頼ください。',
  'invitation-to-role': ({ role: code }) =>
    `これは${role(code)}の役割への招待です。役割を引き受けてください。併せて席に着くこともできます。`,
  'invitation-to-seat': () => 'これはテーブルの席への招待です。この招待で席に着いてください。',
  'no-invitations-left': ({ left, most }) =>
    `ここで招待できるのは${most}人までで、残りは${left}人です。誰も招待していません。`,
  'unknown-participant': () => 'そのような参加者はここにいないか、記録が消去されています。',
  'own-case': () => 'あなた自身、またはあなたが出した疑義に関することです。ほかの人が判断する必要があります。',
  'second-needed': () =>
    'あなたはすでにこの人を保証しています。もう1人必要です。別の議長または招集者も確認しなければなりません。',
  'own-seat': () => '席は自分のページで自由に選べます。まだ誰も決定していないので、異議を出す必要はありません。',
  'asked-already': () => '訂正はすでに一度求められ、改めて決定されました。これ以上は変わりません。',
  'settled-by-you': () => 'この席は以前あなたが決定しました。今回は別の議長または招集者が判断します。',
  'seat-settled': () => 'あなたの席は、異議を受けて決定されたため、変更できるのは議長または招集者だけです。',
  'contested-already': () => 'この席にはすでに異議が出ています。議長または招集者が決定します。',
  'not-contested': () => 'この参加者の席に異議は出ていません。',
  'unknown-organisation': ({ organisation }) => `このプロセスに${organisation}という組織はありません。`,
  'organisation-there': ({ organisation }) => `このドメインの組織は、すでに届け出ています：${organisation}。`,
  'name-alike': ({ name, domain }) =>
    `ここにある別の組織「${name}」（${domain}）の名称に似ています。国名など、区別できるものを加えてください。`,
  'too-many-organisations': ({ most }) => `ここで届け出られる組織は${most}件までです。`,
  'not-a-participant': () => '投票できるのは、このプロセスに参加した人だけです。',
  'unknown-statement': ({ statement }) => `このプロセスに意見${statement}はありません。`,
  'same-statement': () => 'まったく同じ意見がすでに出ています。その意見に答えるか、違う点を書いてください。',
  'too-many-statements': ({ most }) => `1つのプロセスの意見は${most}件までです。`,
  'already-out': () => 'これは、すでに除外されています。',
  'not-out': () => 'これは除外されていません。',
  'taken-out': ({ statement }) => `意見${statement}はモデレーターが除外したため、投票できません。`,
  'same-line': ({ line }) => `${line}行目は、前の行と同じ内容です。どちらかを削除してください。`,
  'no-statements-left': ({ most }) => `ここで1人が出せる${most}件の意見を、すべて出しました。`,
  'too-many-today': ({ most }) =>
    `1日のうちに${most}件の意見を出したため、この意見はまだ出せません。後のために取っておいてください。`,
  'level-needed': ({ level }) =>
    Number(level) <= 1
      ? 'そのためには、先にメールアドレスを確認する必要があります。'
      : `そのためには、あなたが誰であるかをさらに示すことが、このプロセスで求められています（レベル${level}）。方法は招集者にお尋ねください。`,
  'waiting-review': ({ statement }) => `意見${statement}は、モデレーターの確認を待っています。`,
  merged: ({ into }) => `この意見は、同じ内容の別の意見に統合されました：${into}。そちらに投票できます。`,
  reworded: ({ into }) => `この意見は言い換えられました：${into}。そちらに投票できます。`,
  'text-erased': ({ statement }) => `意見${statement}の本文は消去されたため、何も行えません。`,
  'already-approved': () => 'これは、すでにモデレーターが確認しています。何も変更していません。',
  'merged-with-itself': () => '意見をそれ自身に統合することはできません。別の意見を選んでください。',
  'not-shown': ({ statement }) => `意見${statement}自体が表示されていません。投票できる意見を選んでください。`,
  recused: () => 'あなたが書いたか反対したものなので、別のモデレーターが担当する必要があります。',
  'not-yours': () => '不服を申し立てられるのは、書いた本人だけです。',
  'dissent-stands': () => '決定に異を唱える人の文言を除外できるのは、違法な場合か、個人的な事柄を明かす場合だけです。',
  'appealed-already': () => 'これについては、すでに不服申し立てがありました。申し立ては1回の措置につき1回です。',
  'no-appeal': () => 'これについて、判断を待つ不服申し立てはありません。',
  'same-moderator': () => 'これは、あなた自身の措置に対する不服申し立てです。別のモデレーターまたは議長が判断します。',
  'own-language': ({ language }) =>
    `この意見は、すでにその言語で書かれています（${format.language(String(language))}）。`,
  'too-many-translations': ({ most }) => `この意見には、上限の${most}件の翻訳があります。`,
  'no-marks-left': ({ most }) => `重要の印を付けられる意見は${most}件までです。先にほかの意見の印を外してください。`,
  'link-spent': () =>
    'このリンクは、使用済みか有効期限切れです。新しいリンクをご依頼ください。サイトの運営者は、サイトを再起動すると入手できます。',
  'no-mail-here': () => 'このサイトはメールを送信しないため、この方法は使えません。別の方法を選んでください。',
  'signed-out': () =>
    'この端末ではサインインしていないため、何も行われませんでした。サインインしてから、もう一度お試しください。',
  'erase-word': ({ word }) => `何も消去されていません。続けるには、欄に「${word}」と入力してください。`,
  'token-unknown': () => 'このキーは無効です。取り消されたか、有効期限が切れたか、全体がコピーされていません。',
  'token-reads-only': () => 'このキーでは読み取りしかできません。アカウントで、操作のできるキーを作成してください。',
  'token-elsewhere': () => 'このキーは、このアドレスでは使えません。アカウントで、ここで使えるキーを作成してください。',
  busy: ({ seconds }) =>
    `混み合っていて受け付けられません。何も行われませんでした。${seconds}秒後にもう一度お試しください。`,
  'read-only': ({ reason }) =>
    `現在、書き込みができないため（${reason}）、何も行われませんでした。このサイトの運営者による確認が必要です。`,
  'server-starting': () => 'サーバーが起動中です。しばらくしてからもう一度お試しください。',
  'server-stopping': () => 'サーバーがまもなく停止します。再開後にもう一度お試しください。',
  'store-unreadable': () => '現在、データベースを読み取れません。このサイトの運営者による確認が必要です。',
  'server-failed': () => 'サイト側で問題が発生しました。何も変更されていません。もう一度お試しください。',
};

/** What a value should have been, by the name that schemas have for it. */
const typed: ReadonlyMap<string, string> = new Map([
  ['int', '整数で入力してください'],
  ['number', '数値、または読み取れる日付で入力してください'],
  ['boolean', '「はい」か「いいえ」で入力してください'],
  ['string', '文字で入力してください'],
  ['array', '一覧で入力してください'],
]);

/** What is wrong with one field of an input, by code. */
export const problems: typeof EnglishProblems = {
  missing: () => '入力されていません',
  'wrong-type': ({ expected }) => typed.get(String(expected)) ?? '形式が正しくありません',
  'too-small-string': ({ least }) => `${least}文字以上で入力してください`,
  'too-big-string': ({ most, has }) =>
    has === undefined
      ? `${most}文字以内で入力してください`
      : `${format.number(Number(has))}文字あります。${format.number(Number(most))}文字以内にしてください（何も切り捨てていません）`,
  'too-small-number': ({ least }) => `${least}以上にしてください`,
  'too-big-number': ({ most }) => `${most}以下にしてください`,
  'too-small-array': ({ least }) => `${least}件以上必要です`,
  'too-big-array': ({ most }) => `${most}件以内にしてください`,
  'unknown-field': () => 'このコマンドの項目ではありません',
  'not-one-of': ({ allowed }) => `次のいずれかにしてください：${allowed}`,
  'not-offered': () => '選択肢の中から選んでください',
  'nothing-chosen': () => 'この回答の対象となる意見を少なくとも1件選択してください。',
  'label-form': () => 'は、S12・C3・K118のようなラベルではありません',
  'no-such-label': () => 'に当たるものはここにありません',
  'link-form': () => 'はページのアドレスではありません。https://かhttp://で始まり、空白を含みません',
  'bracket-nested': () =>
    '括弧の中に括弧があります。[[三十日以内|九十日以内]]のように、それぞれの案を全部書いてください',
  'wrong-form': () => '形式が正しくありません',
  unseen: () =>
    '見えない文字か、書字方向を変える文字が含まれています。入力し直すか、書式なしのテキストとして貼り付けてください',
};

/** A refusal together with what is wrong at each place of an input. */
export const wrong: typeof EnglishWrong = {
  form: 'まだ送られていません。入力した内容は残っています。次の点を直してください：',
  over: '{most}文字のところ{count}文字あります。長すぎて送れません。何も切り捨てていません。',
  /** Where a script fills in what was typed before. */
  kept: { still: '{when}に入力した内容がまだ残っています。送信されていません。', discard: '破棄する' },
  at: (p) => `「${p.place}」：${p.what}`,
  all: (p) => `${p.sentence}${p.problems.map((problem) => `${problem}。`).join('')}`,
};
