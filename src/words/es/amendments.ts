/** Spanish: amendments of a clause, and who supports its words. */
import { number } from './counts.ts';

export const amendments = {
  title: 'Enmiendas a esta cláusula',
  none: 'Nadie ha propuesto otras palabras todavía.',
  own: 'Sus enmiendas',
  name: (p: { label: string }) => `Enmienda ${p.label}`,
  count: (p: { open: number; adopted: number; others: number }) =>
    `En espera: ${number(p.open)}. Adoptadas: ${number(p.adopted)}. Resueltas de otro modo: ${number(p.others)}.`,
  adds: 'Añadiría una cláusula después de esta',
  toDraft: (p: { draft: number }) => `Al borrador ${number(p.draft)}`,
  erased: 'Las palabras se borraron, como pidió quien las escribió.',
  against: 'Frente a las palabras que cambiaría',
  againstNow: 'Frente a las palabras de ahora',
  overtaken: 'La cláusula ha cambiado desde esta propuesta.',
  reason: 'Por qué',
  outcomes: {
    adopted: 'Adoptada',
    declined: 'Rechazada',
    withdrawn: 'Retirada por quien la propuso',
    overtaken: 'Superada',
  },
  reworded: 'El texto tomó otras palabras.',
  backing: 'Quién la respalda',
  propose: {
    title: 'Proponer un cambio',
    titleAdd: 'Proponer una cláusula después de esta',
    text: 'Lo que propone es público. Quienes editan lo adoptan o lo rechazan, con razones.',
    wording: 'Las palabras que propone',
    wordingHint: 'Al principio son las de la cláusula: cambie lo que quiera cambiar.',
    wordingAdd: 'Las palabras de la nueva cláusula',
    reason: 'Por qué',
    button: 'Proponer',
  },
  back: {
    title: 'Lo que usted dice de ella',
    support: 'Respaldarla',
    oppose: 'Oponerme',
    none: 'Retirar lo dicho',
    mine: { support: 'Usted la respalda.', oppose: 'Usted se opone.' },
  },
  withdraw: 'Retirar mi enmienda',
  withdrawWhy: 'Por qué, si quiere decirlo',
  adopt: 'Adoptarla',
  adoptWording: 'Las palabras que toma la cláusula',
  adoptHint: 'Déjelas como se propusieron o redáctelas de otro modo. El cambio citará esta enmienda.',
  decline: 'Rechazarla',
  outcome: 'Qué pasa con ella',
  outcomeOptions: { declined: 'Se rechaza', overtaken: 'Quedó superada: el texto ya lo dice, o lo dice de otro modo' },
  editorReason: 'Razones, que todo el mundo leerá',
  done: {
    'amendment.propose': 'Su enmienda figura abajo. Quienes editan la adoptan o la rechazan, con razones.',
    'amendment.back': 'Anotado. Cuenta en las cifras de su asiento cuando se haya pronunciado bastante gente de él.',
    'amendment.withdraw': 'Usted ha retirado su enmienda.',
    'amendment.adopt': 'Adoptada: la cláusula tiene las nuevas palabras y cita la enmienda.',
    'amendment.decline': 'Hecho. Queda en el registro con sus razones.',
  },
};

export const support = {
  title: '¿Puede aceptar estas palabras?',
  note: 'Lo que diga vale exactamente para estas palabras. Si cambian, se le pregunta otra vez, y nada se traspasa.',
  stances: {
    support: 'Las apoyo',
    'live-with': 'Puedo aceptarlas',
    cannot: 'No puedo aceptarlas',
    none: 'Retirar lo dicho',
  },
  mine: {
    support: 'Usted apoya estas palabras.',
    'live-with': 'Usted puede aceptar estas palabras.',
    cannot: 'Usted no puede aceptar estas palabras. Para que se le responda, presente una objeción.',
  },
  /** Of words that the clause has no more. */
  spoken: {
    support: 'Usted apoyaba estas palabras.',
    'live-with': 'Usted podía aceptar estas palabras.',
    cannot: 'Usted no podía aceptar estas palabras.',
  },
  asked: {
    title: 'Han cambiado palabras sobre las que usted se pronunció',
    lead: 'Lo que dijo vale para las palabras anteriores. De nuevo: ¿puede aceptar estas?',
    opened: (p: { when: string }) =>
      `Una revisión reabrió esta cláusula el ${p.when}. Sus palabras son aquellas sobre las que usted se pronunció.`,
    before: {
      support: 'Usted apoyaba las palabras anteriores.',
      'live-with': 'Usted podía aceptar las palabras anteriores.',
      cannot: 'Usted no podía aceptar las palabras anteriores.',
    },
  },
  seats: 'Lo que dicen los asientos',
  seatsNote: (p: { k: number }) =>
    `Un asiento se muestra cuando se han pronunciado al menos ${number(p.k)} personas de él, y cambia de tantas en tantas. Relleno: apoyan las palabras o pueden aceptarlas. Rayado: no pueden.`,
  seatsNone: (p: { k: number }) =>
    `Todavía no se puede mostrar ningún asiento: hace falta que se pronuncien al menos ${number(p.k)} personas de uno.`,
  headSeat: 'Asiento',
  heads: { support: 'Apoyan', 'live-with': 'Pueden aceptar', cannot: 'No pueden aceptar', oppose: 'Se oponen' },
  few: 'muy pocas',
  unseated: 'nadie lo ocupa',
  done: {
    'clause.support': 'Anotado. Cuenta en las cifras de su asiento cuando se haya pronunciado bastante gente de él.',
  },
};

export const amendmentRefusals: Readonly<
  Record<string, (params: Readonly<Record<string, string | number>>) => string>
> = {
  'unknown-amendment': () => 'No existe esa enmienda. Vuelva a la cláusula y elija una de ella.',
  'already-settled': () => 'Esta enmienda ya está resuelta. Vuelva a cargar la página para ver cómo.',
  'own-amendment': () => 'Usted propuso esta enmienda: a otros toca respaldarla y decidir sobre ella.',
  'not-your-amendment': () => 'Solo quien propuso esta enmienda puede retirarla.',
  'amendment-not-shown': () => 'Sus palabras no se muestran: la moderación las ha retirado o aún no las ha leído.',
  'amendment-erased': () => 'Las palabras de esta enmienda se borraron. Para adoptarla, redacte usted la cláusula.',
  'too-many-amendments': ({ most }) => `Hay ${most} enmiendas, y no puede haber más.`,
};
