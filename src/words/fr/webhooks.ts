/** French: programs elsewhere that are told of what happens. */
import type { webhooks as English, followingRefusals as EnglishRefusals } from '../webhooks.en.ts';
import { number } from './counts.ts';

export const webhooks: typeof English = {
  title: 'Webhooks',
  lead: 'Un de vos programmes peut apprendre ce qui se passe ici dès que cela se passe : ce qui est ouvert, publié, appelé, constaté et clos. Il n’apprend jamais ce qu’une personne participante a dit ou fait.',
  how: 'Chaque message est signé. <a>Comment vérifier une signature</a>',
  check:
    'Un message de webhook porte l’en-tête Plenary-Signature avec t et v1. t est l’heure en secondes, v1 le HMAC-SHA-256 en hexadécimal, sous votre secret, de t, d’un point et du corps tel quel. Refusez ce qui ne concorde pas ou date de plus de cinq minutes. Plenary-Id reste le même si un message est répété.',
  none: 'Aucun programme n’est averti.',
  list: 'Qui est averti',
  since: (p) => `Ajouté le ${p.when}.`,
  known: (p) => `Il a tout reçu jusqu’à l’entrée ${number(p.n)} du journal.`,
  failing: (p) => `Échoue depuis : ${p.when}, ${number(p.tries)} fois jusqu’ici. ${p.why}`,
  off: (p) =>
    `Désactivé (${p.when}) après un jour d’échecs. Il n’apprend plus rien tant que vous ne réessayez pas. ${p.why}`,
  why: {
    address: 'Son nom mène à une adresse qui n’est pas sur l’internet public.',
    name: 'Son nom est introuvable.',
    certificate: 'Son certificat n’est pas valable.',
    connection: 'Aucune connexion n’a pu être établie.',
    timeout: 'Il n’a pas répondu en cinq secondes.',
    status: (p) => `Il a répondu avec le code ${p.status}.`,
  },
  add: 'Avertir un programme',
  address: 'Adresse',
  addressHint: 'Commence par https:// et porte un nom de l’internet public, sans port.',
  addButton: 'Ajouter',
  rotate: 'Créer un nouveau secret',
  rotateNote: 'Un nouveau secret vaut dès le message suivant ; l’ancien ne sert alors plus à rien.',
  rotateOf: (p) => `Créer un nouveau secret pour ${p.host}`,
  resume: 'Réessayer',
  resumeOf: (p) => `Réessayer ${p.host}`,
  remove: 'Retirer',
  removeOf: (p) => `Retirer ${p.host}`,
  secretReady: 'Le secret de ce webhook',
  secretOnce: 'Copiez-le maintenant dans votre programme. Il n’est affiché que cette fois.',
  back: 'Retour aux webhooks',
  desk: 'Webhooks pour les programmes',
  done: {
    'webhooks.remove': 'Ce programme n’est plus averti.',
    'webhooks.resume': 'Nouvel essai dans la demi-minute, là où il en était.',
  },
};

export const followingRefusals: typeof EnglishRefusals = {
  'digest-needs-mail': () => 'Un résumé demande une adresse électronique : confirmez-en une d’abord.',
  'hook-address': () => 'Cette adresse ne peut pas être avertie : il faut https://, un nom public et aucun port.',
  'hook-there': () => 'Cette adresse est déjà avertie.',
  'too-many-hooks': (p) => `Un processus avertit au plus ${number(Number(p.most))} programmes.`,
  'unknown-hook': () => 'Ce webhook n’existe plus.',
};
