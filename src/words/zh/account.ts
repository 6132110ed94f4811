/** The account: what is kept, what opens it, taking it along and giving it up. And how programs use the site. */
import type { account as English, api as EnglishApi } from '../account.en.ts';

export const account: typeof English = {
  title: '您的账户',
  lead: '账户把您的席位、投票和观点联系在一起。它没有姓名，也没有头像。',
  stranger: '您在这台设备上没有账户。入席或登录时会建立账户。',
  kept: '保存了您的哪些信息',
  keptText: {
    none: '账户编号、建立日期以及所属的进程。没有任何表明您身份的信息。',
    mail: '账户编号、建立日期、所属的进程，以及您的邮箱；邮箱已加密，密钥不在数据库中。',
  },
  keptRest:
    '没有IP地址，没有浏览器型号，没有浏览记录。入席时填写的个人资料保存在相应的进程中；您可以在该进程的“我的”中查看。',
  fragile: {
    title: '只有这台设备能打开您的账户',
    text: '如果您遗失设备或清除浏览器数据，谁也无法把席位还给您。以下任何一项都可以保住账户：邮箱、通行密钥或第二台设备。',
  },

  mailbox: '邮箱',
  mailboxHas: (p) => `${p.mail}已确认。可用它登录，其他人看不到。`,
  mailboxNone: '有了邮箱，您可以从任何设备回来。它也表明账户背后确有其人，有些进程要求这一点。',
  mailboxOff: '本网站不发送邮件，因此无法在此确认邮箱。如果某个进程要求确认，请联系其主席，由主席证明您的身份。',
  mail: '电子邮件地址',
  mailAdd: '发送验证码',
  mailSent: '含有链接和六位验证码的邮件已发出。请在此输入验证码，或在这台设备上打开链接。',
  code: '六位验证码',
  mailConfirm: '确认邮箱',
  mailRemove: '移除邮箱',

  passkeys: '通行密钥',
  passkeysNone: '有了通行密钥，设备可以通过指纹、面容或设备密码识别您。',
  passkeyName: '名称',
  passkeyNameHint: '例如“我的手机”。',
  passkeyAdd: '添加通行密钥',
  passkeyAdded: (p) => `添加于${p.when}`,
  remove: '移除',
  removeOf: (p) => `移除${p.name}`,

  issuers: '其他网站的账户',
  issuersNone: '尚未关联。',
  issuerLink: (p) => `关联${p.name}`,

  devices: '设备',
  deviceThis: '这台设备',
  deviceLine: (p) => `登录于${p.since}，最近使用于${p.used}`,
  deviceEnd: '退出这台设备',
  devicesEnd: '退出其他所有设备',

  elsewhere: '在另一台设备上继续',
  elsewhereText:
    '生成一个用于登录另一台设备的链接。只能使用一次，十五分钟内有效。谁拿到链接，谁就拥有您的账户，因此请勿交给任何人。',
  elsewhereButton: '生成链接',
  elsewhereReady: '请在另一台设备上打开',
  elsewhereNote: '它只在此时此处显示。另一台设备登录前会询问一次。',

  tokens: '程序密钥',
  tokensText: '有了密钥，程序可以代您读取和操作。请为每个程序单独设置密钥，并只给予所需的权限。',
  tokensMore: '<a>程序如何使用本网站</a>',
  tokenName: '用途',
  tokenMay: '权限',
  may: { read: '仅可读取', act: '可读取并代我操作' },
  tokenWhere: '范围',
  whereAll: '我参与的所有进程',
  tokenDays: '有效天数',
  tokenAdd: '生成密钥',
  tokenReady: '您的新密钥',
  tokenOnce: '请立即复制。它只显示这一次，以后无法再显示。',
  tokenLine: (p) => `${p.may}。${p.where}。有效期至${p.until}，最近使用于${p.used}`,
  tokenEnd: '收回密钥',
  back: '返回账户',

  processes: '您参与的进程',
  processesNone: '您尚未参与任何进程。',
  asRole: (p) => `角色：${p.roles.join('、')}`,
  role: {
    visitor: '访客',
    participant: '参与者',
    observer: '观察员',
    scrutineer: '监票人',
    delegate: '代表',
    editor: '编辑',
    moderator: '审核员',
    chair: '主席',
    convener: '召集人',
    operator: '运营者',
  },

  export: '带走您的数据',
  exportText: '一个文件，包含保存的有关您的全部内容：账户，以及您在每个进程中的个人资料、观点、投票、译文和申诉。',
  exportButton: '获取文件',

  erase: '被遗忘',
  eraseSummary: '哪些会删除，哪些会保留，如何操作',
  eraseGoes:
    '在所有地方永久删除：账户及其所有登录方式；您在每个进程中的个人资料、观点和译文的文字，以及您给出的理由。在仍在进行的进程中，您的投票会被撤回。尚未计入任何数字的投票将永远不会计入。已公布的数字保持不变，直到与足够多的其他投票一起变动；如果在结束前没有变动，则永久保持不变，否则差额会透露您如何投票。',
  eraseStays:
    '会保留：曾有人就座这一事实，作为一条不带姓名的记录；已结束进程中的投票，与所有其他投票一并计数，不与任何人关联；以及您以角色身份公开所做的事。',
  eraseBackups: '此前的备份最迟在三十天后删除。他人对公开内容所作的副本无法收回。',
  eraseWord: '忘记我',
  eraseType: (p) => `如要继续，请输入：${p.word}`,
  eraseButton: '忘记我',
  erased: '您已被遗忘',
  erasedText: '您的账户已删除，这台设备已退出登录。您随时可以以新的身份回来。',

  done: {
    'mailbox-removed': '邮箱已移除。',
    confirm: '邮箱已确认。',
    passkey: '通行密钥已添加。',
    'passkey-remove': '通行密钥已移除。',
    end: '该设备已退出登录。',
    'end-others': '其他所有设备已退出登录。',
    revoke: '密钥已收回。',
    unlink: '该账户已取消关联。',
    digest: '您的选择已保存。',
  },
};

export const api: typeof EnglishApi = {
  title: '供程序使用',
  lead: '本网站的页面所显示或能做的一切，程序也可以按同样的规则读取或执行。',
  reading: '读取',
  readingText: '在任何页面的地址后加上.json，即可得到该页内容的数据；页面不会向您显示的内容，其中也没有。',
  writing: '操作',
  writingText: '每项操作都是一条命令。请以JSON格式把输入发送到进程的地址，后接命令名称。操作写入磁盘后才会返回应答。',
  key: '密钥',
  keyText: '<a>在账户中生成密钥</a>，并随每个请求一起发送。它的权限与您相同，不会更多，并可随时收回。',
  once: '只执行一次',
  onceText:
    '每条命令都带有由您选择的Idempotency-Key：8至100个字母、数字、点或短横线。如果在收到应答前连接中断，请用同一个键再次发送同一条命令：它只执行一次，您会得到第一次的应答。若用已使用过的键发送其他请求，则会被拒绝（422）。',
  refused: '被拒绝时',
  refusedText:
    '状态码为4xx，应答中有代码、参数，以及按Accept-Language所要求的语言写给人看的一句话。如果字段有误，会逐一指出其位置。收到429和503后，请按Retry-After等待。',
  whole: '完整清单',
  wholeText: '<a>OpenAPI文档</a>列出每个页面、每条命令及其输入。它与网站运行所依据的是同一套定义。',
  embed: '放到您自己的网站上',
  embedText: '一个小方框，显示进程的问题、圆桌和阶段。它不设置Cookie，也不运行脚本。',
  sample: { text: '路由服务器应当丢弃无效路由。', key: 'my-first-statement-1' },
};
