/** Chinese: programs elsewhere that are told of what happens. */
import type { webhooks as English, followingRefusals as EnglishRefusals } from '../webhooks.en.ts';
import { number } from './counts.ts';

export const webhooks: typeof English = {
  title: '网络钩子',
  lead: '您的程序可以在事情发生时立即得知：什么被开启、发布、征询、认定和结束。它永远不会得知某位参与者说了或做了什么。',
  how: '每条消息都有签名。<a>如何验证签名</a>',
  check:
    '网络钩子的消息带有Plenary-Signature标头，内含t和v1。t是以秒计的时间，v1是用您的密钥对t、一个点号和原样正文计算的HMAC-SHA-256，以十六进制表示。不相符或超过五分钟的，请拒绝。消息重发时，Plenary-Id不变。',
  none: '没有程序接收通知。',
  list: '接收通知的程序',
  since: (p) => `添加于${p.when}。`,
  known: (p) => `已接收日志第${number(p.n)}条及之前的全部内容。`,
  failing: (p) => `自${p.when}起失败，至今${number(p.tries)}次。${p.why}`,
  off: (p) => `失败满一天后已停用（${p.when}）。在您重试之前不再通知。${p.why}`,
  why: {
    address: '其名称指向的地址不在公共互联网上。',
    name: '找不到其名称。',
    certificate: '其证书无效。',
    connection: '无法建立连接。',
    timeout: '五秒内没有答复。',
    status: (p) => `答复的状态码为${p.status}。`,
  },
  add: '通知一个程序',
  address: '地址',
  addressHint: '以https://开头，使用公共互联网上的名称，不带端口。',
  addButton: '添加',
  rotate: '生成新密钥',
  rotateNote: '新密钥从下一条消息起生效，旧密钥随即作废。',
  rotateOf: (p) => `为${p.host}生成新密钥`,
  resume: '重试',
  resumeOf: (p) => `重试${p.host}`,
  remove: '移除',
  removeOf: (p) => `移除${p.host}`,
  secretReady: '此网络钩子的密钥',
  secretOnce: '请现在复制到您的程序中。它只显示这一次。',
  back: '返回网络钩子',
  desk: '供程序使用的网络钩子',
  done: {
    'webhooks.remove': '该程序不再接收通知。',
    'webhooks.resume': '半分钟内从原处重试。',
  },
};

export const followingRefusals: typeof EnglishRefusals = {
  'digest-needs-mail': () => '摘要需要邮箱：请先确认一个。',
  'hook-address': () => '无法通知该地址：须以https://开头，使用公共名称，且不带端口。',
  'hook-there': () => '该地址已在接收通知。',
  'too-many-hooks': (p) => `一个进程最多通知${number(Number(p.most))}个程序。`,
  'unknown-hook': () => '该网络钩子已不存在。',
};
