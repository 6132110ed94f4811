/** Why somebody did not come in, or something could not be proven. */
import type { refusals as English } from '../doors.en.ts';

export const refusals: typeof English = {
  'mail-unreadable': () => '这不是一个邮箱地址，例如name@example.org。',
  'code-wrong': ({ left }) => `这不是邮件中的验证码。还可尝试${left}次。`,
  'code-spent': () => '此验证码已被使用、已过期、输错次数过多，或是在另一个浏览器中索取的。请重新索取。',
  'passkey-unknown': () => '此通行密钥在这里不能打开任何账户。请用其他方式登录，然后在“账户”中添加它。',
  'passkey-unverified': () => '您的设备的应答与要求不符。请再试一次。',
  'too-many-passkeys': ({ most }) => `每个账户最多有${most}个通行密钥。请先移除一个。`,
  'too-many-api-tokens': ({ most }) => `每个账户最多有${most}个程序密钥。请先收回一个。`,
  'issuer-unknown': () => '本网站不接受该处的账户。请选择其他登录方式。',
  'issuer-silent': ({ issuer }) => `${issuer}没有应答。请稍后再试，或用其他方式登录。`,
  'issuer-refused': ({ issuer }) => `${issuer}没有说明您是谁。请再试一次，或用其他方式登录。`,
  'domain-unknown': ({ got }) => `“${got}”不是机构可以持有的域名，例如example.org。`,
  'domain-of-all': ({ domain }) => `任何人都可以拥有${domain}的邮箱，因此它不能证明任何机构。`,
  'proof-missing': ({ name, value }) =>
    `没有找到记录。请为${name}发布一条TXT记录，内容须完全一致： ${value} 。可能需要一小时才能查到。`,
  'proof-unsure': ({ name }) => `${name}的记录尚未在各处都能查到。请一小时后再试。`,
};
