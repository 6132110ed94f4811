/** French: the letter of the day. */
import type { digest as English } from '../digest.en.ts';
import { number, plural } from './counts.ts';

export const digest: typeof English = {
  subject: (p) => `Votre résumé du jour, de ${p.site}`,
  lead: 'Voici ce qui s’est passé depuis la dernière lettre, là où vous participez.',
  process: (p) => `Processus : ${p.title}`,
  forYou: 'Pour vous',
  answered: 'Quelque chose de vous a reçu une réponse.',
  call: (p) => `Un appel attend votre position jusqu’au ${p.when} : ${p.question}`,
  dates: 'À venir',
  date: (p) => `${p.when}. ${p.what}`,
  news: 'Ce qui s’est passé',
  more: (p) =>
    `${number(p.count)} ${plural(p.count, { one: 'autre événement figure', other: 'autres événements figurent' })} sur la page du processus.`,
  why: (p) => `Vous recevez cette lettre parce que vous l’avez demandée dans votre compte sur ${p.site}.`,
  stop: 'Pour l’arrêter, ouvrez cette page et appuyez sur le bouton :',
  choose: 'Pour choisir ce dont elle parle :',
  title: 'Résumé du jour par courriel',
  text: 'Une lettre par jour au plus : d’abord ce qui vous concerne, puis ce qui s’est passé. Les jours sans nouvelles, aucune n’est envoyée. Rien n’est envoyé tant que vous ne l’activez pas.',
  reveals:
    'Un résumé relie votre adresse à vos processus : pour l’écrire, ce site recherche à quels processus vous participez. Il ne cite ni pseudonyme ni rien de ce que vous avez écrit. Mais quiconque peut lire votre boîte apprend quels processus vous suivez, et quels jours quelque chose de vous a reçu une réponse.',
  needsMail: 'Il faut pour cela une adresse électronique confirmée.',
  off: 'Ce site n’envoie pas de courriel : il n’y a donc pas de résumé.',
  which: 'Ce dont elle parle',
  whichHint: 'Ne cochez rien pour ne recevoir aucune lettre.',
  all: 'Tout ce à quoi je participe, maintenant et plus tard',
  save: 'Enregistrer',
  unsubscribe: 'Arrêter le résumé du jour',
  unsubscribeText: 'Plus aucune lettre ne sera envoyée à l’adresse qui a reçu ce lien. Rien d’autre ne change.',
  unsubscribeButton: 'Arrêter les lettres',
  unsubscribed: 'Le résumé du jour est arrêté',
  unsubscribedText: 'Vous pouvez le réactiver dans votre compte.',
};
