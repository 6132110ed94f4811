/** Coming in: taking a seat, invitations, signing in. */
import type { joining as English, signingIn as EnglishSigningIn } from '../joining.en.ts';

export const joining: typeof English = {
  title: '入席',
  lead: (p) =>
    p.linked
      ? '无需姓名、电子邮件地址或密码。在本进程中，公布的投票可以看出哪些出自同一个人，但不带姓名。'
      : '无需姓名、电子邮件地址或密码。您的投票只会以合计数字显示，绝不会与姓名并列。',
  seat: '您坐在哪一席？',
  seatHint: '即您所属的群体。无论有多少人就座，各席位分量相同。以后可以更改。',
  otherSeats: '其他席位',
  seatInvited: '已为您选好受邀的席位。如果您来自其他群体，请选择该群体；以后可以更改。',
  otherSeat: '以上群体都不是',
  more: '更多资料（可全部不填）',
  moreNote: '这有助于看出谁还缺席。其他人只能看到多人的合计数字；进程的管理者可以看到您填写的原文。',
  speaksFor: '您代表谁发言？',
  self: '以个人名义',
  forOrganisation: '代表机构',
  organisation: '机构名称',
  organisationHint: '仅在您代表机构时填写。',
  region: '您所在的地区',
  notSaid: '不愿说明',
  regionHint: '用您自己的话填写，例如国家或世界的某个区域。',
  language: '您希望使用的书写语言',
  expertise: '您了解哪些领域？',
  expertiseHint: '本进程需要以下领域的专长。请勾选符合的项目。',
  expertiseOther: '其他领域',
  expertiseOtherHint: '用逗号或顿号分隔。',
  interest: '利益声明',
  interestHint: '用几句话说明此事对您或您所代表的人有何利害关系。',
  button: '入席',
  kept: '会保存什么',
  keptText: (p) =>
    p.linked
      ? '一个化名、您的席位，以及您选择在上面填写的内容。您的投票保存在化名之下，与姓名分开。这些投票会作为同一个人的投票一起公布：如果有人确切知道其中几票，就可能找出其余的票。您可以在“账户”中带走自己的数据，或要求删除。'
      : '一个化名、您的席位，以及您选择在上面填写的内容。您的投票保存在化名之下，与姓名分开，且只以多人的合计数字公布。您可以在“账户”中带走自己的数据，或要求删除。',
  device: '您在这台设备上保持登录。如需换到另一台设备，请前往“账户”。',
  joined: (p) => `您的席位：${p.seat}。`,
  joinedNoSeat: '您参与本进程，但没有席位。',
  goOn: '继续',
  unused: '这份邀请尚未使用：每人只有一个席位。受邀者可在自己的浏览器中打开此链接，或在您退出登录后在这里打开。',
  heldTitle: '您已担任这一角色',
  held: (p) => `您在此已担任“${p.role}”这一角色：此链接已完成使命，您不再需要它。`,
  already: '您已入席',
  closed: '本进程已结束：可以阅读，但不能再加入。',
  read: '查看各方立场',

  invited: '您受到邀请',
  invitedBy: (p) =>
    p.by === 'participant'
      ? '一位参与者邀请了您。'
      : p.by === 'convener' && p.name !== ''
        ? `${p.name}邀请了您。`
        : '召集人邀请了您。',
  invitedFor: (p) => `邀请的席位是“${p.seat}”。`,
  invitedUntil: (p) => `可使用一次，有效期至${p.when}。`,
  role: {
    observer: '邀请您担任本进程的观察员',
    scrutineer: '邀请您担任本进程的监票人',
    delegate: '邀请您担任本进程的代表',
    editor: '邀请您担任本进程的编辑',
    moderator: '邀请您担任本进程的审核员',
    chair: '邀请您担任本进程的主席',
    convener: '邀请您担任本进程的召集人',
  },
  roleMeans: {
    observer: '观察员了解全部过程，不作决定。',
    scrutineer: '监票人核对公布的内容是否与实际情况相符。',
    delegate: '代表为已证明身份的机构发言。',
    editor: '编辑把人们的共识写成文字。',
    moderator: '审核员在观点显示之前或之后阅读，并对撤下的每一条说明理由。',
    chair: '主席主持进程，解决席位问题，裁定申诉。',
    convener: '召集人掌管章程，邀请人员，授予角色。',
  },
  rolePublic: '您以这一角色所做的事都会公开，需要理由之处连同理由一并公开。',
  accept: '接受',
  roleDevice: '这一角色属于目前只有这台设备知道的账户。请在“账户”中添加邮箱或通行密钥，以免因设备遗失而失去角色。',
  bad: {
    used: '这份邀请已被使用。如果是您本人使用的，请在当时的设备上继续，或者登录。如果不是，请向发送者索取新的邀请。',
    expired: '这份邀请已过期。请向发送者索取新的邀请。',
    withdrawn: '这份邀请已被撤回。请向发送者确认是否有意撤回。',
    unknown: '这不是本进程的邀请。请检查链接是否复制完整，或索取新的邀请。',
  },
  badTitle: '这份邀请无法使用',
  withoutIt: '没有邀请也可以入席：',
  byInvitation: '凭邀请参与',
  byInvitationText:
    '在本进程中，只有受到邀请才能入席。如果您有邀请，请打开其中的链接。如果没有，请联系召集人；在此期间您可以阅读全部内容。',
};

export const signingIn: typeof EnglishSigningIn = {
  title: '登录',
  lead: '多数人只有在使用第二台设备或担任角色时才需要登录。要参与，直接加入一个进程即可。',
  already: '您已在这台设备上登录。',
  toAccount: '前往账户',
  loses:
    '只有这台设备能打开您在这里的席位。如果您用另一个账户登录，谁也无法把这个席位还给您：请先为当前打开的账户添加邮箱、通行密钥或第二台设备。',
  byMail: '使用邮箱',
  byMailText: '您会收到一封邮件，内有链接和六位验证码。两者任选其一即可登录，只能使用一次。',
  mail: '电子邮件地址',
  mailButton: '发送邮件',
  sent: '请查看邮箱',
  sentText: '邮件正发往您填写的地址。请在这台设备上打开其中的链接，或在此输入验证码。',
  sentNote: '无论该邮箱是否已在此登记，页面提示都一样。如果几分钟内没有收到，请查看垃圾邮件，或再次发送。',
  code: '六位验证码',
  codeButton: '用验证码登录',
  sentAgain: '再次发送',
  byPasskey: '使用通行密钥',
  byPasskeyText: '您的设备会要求验证指纹、面容或设备密码。无需记忆任何内容。',
  passkeyButton: '使用通行密钥',
  passkeyScript: '使用通行密钥，需要浏览器运行本页的脚本。',
  passkeyFailed: '未能使用通行密钥。请再试一次，或选择其他方式。',
  byIssuer: '使用其他网站的账户',
  byIssuerText: '您在那里登录，然后返回。对方所知的关于您的信息，此处只保存一个编号。',
  issuerButton: (p) => `前往${p.name}`,
  byDevice: '从另一台设备登录',
  byDeviceText: '在已登录的设备上打开“账户”，获取用于另一台设备的链接。在此打开该链接，或粘贴到此处：',
  link: '链接',
  linkButton: '使用链接',
  byInvitation: '您受到邀请，而且已在另一台设备上用过链接？用同样的方式即可在此登录。任何人都不能代您登录。',
  linkTo: '链接已发送至：',
};
