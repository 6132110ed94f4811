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
const things: Readonly<Record<string, string>> = { seat: '席位', letter: '字母', stage: '阶段', region: '地区' };

export const refusals: typeof English = {
  'no-such-command': ({ command }) => `没有命令“${command}”。完整清单见/api/openapi.json。`,
  'unknown-page': () => '此地址没有内容。',
  'unknown-process': ({ slug }) => `“${slug}”处没有进程。`,
  'not-allowed': () => '您不能在此执行此操作。请以有权执行的角色登录。',
  invalid: ({ command }) => `${command}的输入不符合要求。`,
  'key-missing': () => '请随请求发送Idempotency-Key（8至100个字母、数字、点或短横线），使重试只执行一次。',
  'key-used': () => '这个Idempotency-Key已用于另一个请求，因此没有执行任何操作。请为每个新请求使用各自的键。',
  'body-unreadable': () => '请求正文既不是表单，也不是JSON对象。',
  'too-large': ({ most }) => `请求超过${most}字节。`,
  'wrong-method': ({ allowed }) => `此地址只接受${allowed}。`,
  'too-many-requests': ({ seconds }) => `短时间内的请求过多，因此未执行任何操作。请在${seconds}秒后再试。`,
  'other-host': ({ host }) => `本网站位于${host}；请在那里打开。`,
  'cross-site': () => '请求来自另一个网站，因此未执行任何操作。',
  'already-open': ({ slug }) => `本进程已经开启，地址为“${slug}”。`,
  'other-slug': ({ slug, wanted }) => `章程中写的是“${slug}”，地址是“${wanted}”；两者必须相同。`,
  'slug-taken': ({ slug }) => `另一个进程已使用地址“${slug}”；请另选一个。`,
  'named-twice': ({ what, id }) => `章程中“${id}”出现了两次（${things[String(what)] ?? what}）。`,
  'same-name': ({ what, name }) =>
    `章程中名称“${name}”出现了两次（${things[String(what)] ?? what}）。每一项都须有自己的名称。`,
  'deadline-order': ({ stage }) => `阶段“${stage}”的截止时间必须是将来的时间，且晚于前一阶段。`,
  'not-open': () => '本进程尚未开启。',
  closed: () => '本进程已结束，不能添加任何内容。',
  'unknown-seat': ({ seat }) => `圆桌上没有席位“${seat}”。`,
  'unknown-region': ({ region }) => `本进程中没有地区“${region}”；请从列表中选择。`,
  'seat-removed': ({ seat }) => `已有人加入，因此席位“${seat}”须保留在圆桌上。可以改名，也可以在其后增加席位。`,
  'seat-moved': ({ seat }) => `已有人加入，因此席位“${seat}”须保持原位；请把新席位加在其他席位之后。`,
  'stage-fixed': ({ stage }) => `阶段“${stage}”已结束，或将在更改生效前结束，因此保持不变。`,
  'no-stage-left': () => '必须保留一个在更改生效后才结束的阶段，否则谁也无法参与。',
  'closes-first': () => '进程会在更改生效前结束，因此更改为时已晚。须事先在章程中规定较短的公告期。',
  'change-pending': ({ at }) =>
    `章程的另一项更改将于${new Date(Number(at)).toISOString().slice(0, 16).replace('T', ' ')} UTC生效。请在此之后再作更改。`,
  'nothing-changed': () => '现状已是如此，无需任何操作。',
  'live-needs-linked': () => '随每一票更新的数据会透露单张投票。请同时选择合在一起公布投票，或选择分批更新数据。',
  'less-protected': ({ field: code }) =>
    `人们是在某项承诺之下加入的，而此更改会收回该承诺（${field(code)}）。只能更严格，不能更宽松。`,
  'role-not-held': ({ role: code }) => `其在此没有担任“${role(code)}”这一角色。`,
  'role-held': ({ role: code }) => `您在此已担任“${role(code)}”这一角色，因此邀请未被使用。`,
  'last-convener': () => '进程必须有召集人。请先邀请另一位召集人。',
  'account-needed': () => '请先登录，或再次打开您的邀请，以便以后能够回到您的席位。',
  'already-joined': () => '您在本进程中已有席位。未作任何更改。',
  'invitation-needed': () => '本进程只面向受到邀请的人。请向召集人索取邀请。',
  'unknown-invitation': () => '这份邀请无效。请向发送者索取新的邀请。',
  'invitation-used': () => '这份邀请已被使用。如果不是您本人使用的，请向发送者索取新的邀请。',
  'invitation-expired': () => '这份邀请已过期。请向发送者索取新的邀请。',
  'invitation-to-role': ({ role: code }) =>
    `这份邀请是请您担任“${role(code)}”这一角色。请接受该角色；您还可以另行入席。`,
  'invitation-to-seat': () => '这份邀请是请您入席。请用它入席。',
  'no-invitations-left': ({ left, most }) => `您在此可以邀请${most}人，还剩${left}份邀请。没有邀请任何人。`,
  'unknown-participant': () => '此处没有这位参与者，或者其已被遗忘。',
  'own-case': () => '此事涉及您本人，或涉及您提出的质疑，须由他人决定。',
  'second-needed': () => '您已经为其作证。还需要第二个人：须由另一位主席或召集者同样核实。',
  'own-seat': () => '请在您的个人页面自行选择席位：此席位尚未经裁定，无需质疑。',
  'asked-already': () => '您已请求更正过，并已重新作出决定，不再更改。',
  'settled-by-you': () => '此席位先前由您裁定，现在须由另一位主席或召集人决定。',
  'seat-settled': () => '您的席位经质疑后已有决定，因此只有主席或召集人可以更改。',
  'contested-already': () => '已有人质疑这一席位。将由主席或召集人决定。',
  'not-contested': () => '没有人质疑这位参与者的席位。',
  'unknown-organisation': ({ organisation }) => `本进程中没有机构${organisation}。`,
  'organisation-there': ({ organisation }) => `您已申报过使用此域名的机构：${organisation}。`,
  'name-alike': ({ name, domain }) =>
    `此名称与这里的另一家机构相似：“${name}”（${domain}）。请加上能区分您的机构的内容，例如国家。`,
  'too-many-organisations': ({ most }) => `您在此最多可以申报${most}家机构。`,
  'not-a-participant': () => '只有加入本进程的人才能在其中投票。',
  'unknown-statement': ({ statement }) => `本进程中没有观点${statement}。`,
  'same-statement': () => '已有人说过完全相同的话。请对该观点表态，或说明有何不同。',
  'too-many-statements': ({ most }) => `一个进程最多有${most}条观点。`,
  'already-out': () => '这项内容已被撤下。',
  'not-out': () => '这项内容没有被撤下。',
  'taken-out': ({ statement }) => `审核员已撤下观点${statement}；不能对它投票。`,
  'same-line': ({ line }) => `第${line}行与前面的一行相同。请去掉其中一行。`,
  'no-statements-left': ({ most }) => `您已写满每人在此可写的${most}条观点。`,
  'too-many-today': ({ most }) => `您在一天之内已写了${most}条观点，因此这一条须等一等。请留待以后提交。`,
  'level-needed': ({ level }) =>
    Number(level) <= 1
      ? '为此您须先确认邮箱。'
      : `为此，本进程要求您进一步证明自己的身份（等级${level}）。召集人可以告诉您如何证明。`,
  'waiting-review': ({ statement }) => `审核员尚未阅读观点${statement}，因此它还在等待。`,
  merged: ({ into }) => `这条观点已合并到意思相同的另一条：${into}。您可以对那一条投票。`,
  reworded: ({ into }) => `这条观点已改写为：${into}。您可以对那一条投票。`,
  'text-erased': ({ statement }) => `观点${statement}的文字已被删除，因此无法对其进行任何操作。`,
  'already-approved': () => '审核员已阅读过这项内容。未作任何更改。',
  'merged-with-itself': () => '不能把一条观点合并到它自己。请选择另一条。',
  'not-shown': ({ statement }) => `观点${statement}本身没有显示。请选择一条可以投票的观点。`,
  recused: () => '这项内容是您写的，或者您表示过反对，因此须由另一位审核员处理。',
  'not-yours': () => '只有撰写者才能申诉。',
  'dissent-stands': () => '对决定提出异议者的文字，只有违法或透露个人情况时才会撤下。',
  'appealed-already': () => '对此已有过申诉；每项操作只能申诉一次。',
  'no-appeal': () => '对此没有待决的申诉。',
  'same-moderator': () => '这项申诉针对的是您本人的操作，须由另一位审核员或主席决定。',
  'own-language': ({ language }) => `这条观点使用的就是该语言（${format.language(String(language))}）。`,
  'too-many-translations': ({ most }) => `这条观点已有${most}份译文，达到上限。`,
  'no-marks-left': ({ most }) => `您可以把${most}条观点标记为重要。请先从另一条收回标记。`,
  'link-spent': () => '此链接已被使用或已过期。请索取新的链接；网站的运营者重新启动网站即可获得新链接。',
  'no-mail-here': () => '本网站不发送邮件，因此这种方式不可用。请选择其他方式。',
  'signed-out': () => '您没有在这台设备上登录，因此未执行任何操作。请登录后再试。',
  'erase-word': ({ word }) => `没有删除任何内容。如要继续，请在输入框中输入“${word}”。`,
  'token-unknown': () => '此密钥无效：已被收回、已过期，或者没有复制完整。',
  'token-reads-only': () => '此密钥只能读取。请在账户中生成可以操作的密钥。',
  'token-elsewhere': () => '此密钥不适用于此地址。请在账户中生成适用的密钥。',
  busy: ({ seconds }) => `等待处理的内容过多，暂时无法接收。未执行任何操作；请在${seconds}秒后再试。`,
  'read-only': ({ reason }) => `目前无法写入（${reason}），因此未执行任何操作。须由本网站的运营者检查。`,
  'server-starting': () => '服务器正在启动；请稍后再试。',
  'server-stopping': () => '服务器即将停止；请待其恢复后再试。',
  'store-unreadable': () => '目前无法读取数据库。须由本网站的运营者检查。',
  'server-failed': () => '我们这边出了问题。未作任何更改；请再试一次。',
};

/** What a value should have been, by the name that schemas have for it. */
const typed: ReadonlyMap<string, string> = new Map([
  ['int', '应为整数'],
  ['number', '应为数字，或可识别的日期'],
  ['boolean', '应为“是”或“否”'],
  ['string', '应为文字'],
  ['array', '应为列表'],
]);

/** What is wrong with one field of an input, by code. */
export const problems: typeof EnglishProblems = {
  missing: () => '未填写',
  'wrong-type': ({ expected }) => typed.get(String(expected)) ?? '格式不符合要求',
  'too-small-string': ({ least }) => `至少应有${least}个字符`,
  'too-big-string': ({ most, has }) =>
    has === undefined
      ? `最多可有${most}个字符`
      : `有${format.number(Number(has))}个字符，最多可有${format.number(Number(most))}个；没有截去任何内容`,
  'too-small-number': ({ least }) => `不得小于${least}`,
  'too-big-number': ({ most }) => `不得大于${most}`,
  'too-small-array': ({ least }) => `至少应有${least}项`,
  'too-big-array': ({ most }) => `最多可有${most}项`,
  'unknown-field': () => '不是此命令的字段',
  'not-one-of': ({ allowed }) => `应为以下之一：${allowed}`,
  'not-offered': () => '请从所列选项中选择',
  'nothing-chosen': () => '请至少勾选一件此答复所针对的意见。',
  'label-form': () => '不是任何内容的标号；标号如S12、C3或K118',
  'no-such-label': () => '在这里没有对应的内容',
  'link-form': () => '不是网页地址：地址以https://或http://开头，其中没有空格',
  'bracket-nested': () => '括号之中还有括号；请把每种写法写完整，例如[[三十天内|九十天内]]',
  'wrong-form': () => '格式不符合要求',
  unseen: () => '含有不可见的字符或改变书写方向的字符；请重新输入，或以纯文本粘贴',
};

/** A refusal together with what is wrong at each place of an input. */
export const wrong: typeof EnglishWrong = {
  form: '尚未提交，您输入的内容也没有丢失。以下几处不符合要求：',
  over: '{count}个字符，上限为{most}个：太长，无法发送。没有截去任何内容。',
  /** Where a script fills in what was typed before. */
  kept: { still: '您于{when}输入的内容仍在这里，尚未提交。', discard: '舍弃' },
  at: (p) => `“${p.place}”${p.what}`,
  all: (p) => `${p.sentence}${p.problems.join('；')}。`,
};
