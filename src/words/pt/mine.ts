/** What somebody gave to a process, and what became of it, in Portuguese. */
import type { mine as English } from '../mine.en.ts';
import { list, number, own, plural, statements } from './counts.ts';

export const mine: typeof English = {
  title: 'O que você deu, e o que aconteceu com isso',
  lead: (p) => {
    const answered = plural(p.votes, { one: 'uma resposta', other: `${number(p.votes)} respostas` });
    return `De você: ${list([answered, statements(p.statements)])}. Só você vê esta página.`;
  },
  open: (p) => `Você pode mudar tudo até ${p.when}.`,
  openNoDeadline: 'Você pode mudar tudo até o encerramento do processo.',
  closed: 'O processo está encerrado: tudo fica como está.',
  join: {
    title: 'Você ainda não tem um assento aqui',
    text: 'Quando você participar, tudo o que der ficará aqui, com o que aconteceu com isso.',
    button: 'Ocupar um assento',
  },
  statements: {
    title: 'Suas afirmações',
    none: 'Você ainda não escreveu nenhuma afirmação.',
    write: 'Escrever uma',
    waiting: (p) => `Espera a leitura da moderação desde ${p.when}. Até lá ninguém mais a vê.`,
    shown: (p) => `Na mesa desde ${p.when}.`,
    unread: 'A moderação ainda não a leu.',
    read: 'A moderação já a leu.',
    out: (p) => `Retirada. Motivo: ${p.reason}.`,
    merged: 'Outra afirmação diz o mesmo e vale pelas duas: {statement}',
    reworded: 'Está na mesa em outras palavras: {statement}',
    votesStay: 'Os votos ficam onde foram dados.',
    came: 'Diz uma afirmação anterior em outras palavras: {statement}',
    note: 'Palavras da moderação: {quote}',
    erased: 'O texto foi apagado.',
  },
  appeal: {
    title: 'Recurso',
    text: 'Quem o examina é outra pessoa da moderação, não a que decidiu.',
    why: 'Por que ela deveria voltar?',
    button: 'Recorrer da decisão',
    open: (p) => `Você recorreu em ${p.when}; outra pessoa da moderação decide.`,
    upheld: 'Seu recurso foi aceito: a afirmação está de volta na mesa.',
    overruled: 'Seu recurso foi negado: a afirmação continua fora.',
    yours: 'Você escreveu: {quote}',
    note: 'Palavras de quem decidiu: {quote}',
  },
  fate: {
    hidden: 'Quantas pessoas responderam fica oculto até o fim da votação.',
    few: 'Responderam pessoas de menos para mostrar como.',
    later: 'Ainda não está nos números.',
    counts: (p) =>
      `${plural(p.votes, { one: 'Uma resposta', other: `${number(p.votes)} respostas` })}: ${number(p.agree)} ${plural(p.agree, { one: 'concorda', other: 'concordam' })}, ${number(p.disagree)} ${plural(p.disagree, { one: 'discorda', other: 'discordam' })}, ${number(p.pass)} ${plural(p.pass, { one: 'passa', other: 'passam' })}.`,
    kind: {
      holds: (p) =>
        own(
          p.side === 'agree'
            ? 'Une: todos os grupos de opinião concordam.'
            : 'Une: todos os grupos de opinião a rejeitam.',
        ),
      divides: 'Divide os grupos de opinião.',
      open: 'Ainda sem lado claro.',
      thin: 'Votos de menos para dizer o que os grupos pensam.',
    },
    both: (p) => `${p.counts} ${p.what}`,
    see: 'Ver os números',
  },
  votes: {
    title: 'Suas respostas',
    none: 'Você ainda não respondeu a nada.',
    start: 'Responder à primeira afirmação',
    yours: {
      agree: 'Você concorda',
      disagree: 'Você discorda',
      pass: 'Você passou',
    },
    change: 'Mudar',
    changeLabel: 'Mudar a sua resposta',
    withdraw: 'Retirar a resposta',
    important: 'Importante para você',
    mark: 'Marcar como importante',
    unmark: 'Não é mais importante',
    marks: (p) =>
      `${plural(p.of - p.left, { one: 'Foi usada 1', other: `Foram usadas ${number(p.of - p.left)}` })} de ${number(p.of)} marcas para o que é importante para você.`,
    counted: 'Sua resposta está contada.',
    uncounted: 'Sua resposta será contada quando um número suficiente de pessoas do seu grupo também tiver respondido.',
    outNow: 'A afirmação foi retirada depois; a sua resposta já não conta para os grupos.',
    mergedNow: 'Foi juntada a {statement}. A sua resposta ficou aqui; responda também à outra, se quiser.',
    rewordedNow:
      'Agora está em outras palavras: {statement}. A sua resposta ficou aqui; responda também à outra, se quiser.',
    page: (p) => `De ${number(p.from)} a ${number(p.to)}, de um total de ${number(p.of)}, as mais recentes primeiro`,
    newer: 'Mais recentes',
    older: 'Mais antigas',
  },
  marked: {
    title: 'Marcadas como importantes, sem resposta',
  },
  translations: {
    title: 'Suas traduções',
    shown: (p) => `Mostrada a quem lê em ${p.language}.`,
    replaced: (p) => `Agora é mostrada uma tradução posterior para o idioma: ${p.language}.`,
    of: 'De: {statement}',
  },
  seat: {
    title: 'Seu assento e seus dados',
    at: 'Seu assento: {seat}.',
    other: 'Você não pertence a nenhum dos grupos que estão à mesa.',
    undisclosed: 'Você não disse a que grupo pertence.',
    change: 'Mudar o assento ou os dados',
    fixed:
      'O seu assento foi decidido depois de ter sido contestado, por isso você não pode mudá-lo aqui. Escreva a quem convoca se ele não estiver certo.',
    seatField: 'Seu grupo',
    noSeat: 'Nenhum destes',
    notSaid: 'Prefiro não dizer',
    speaksFor: 'Você fala',
    self: 'em seu próprio nome',
    organisation: 'por uma organização',
    organisationName: 'Organização',
    region: 'Região',
    language: 'Idioma de sua preferência',
    expertise: 'Áreas de conhecimento',
    expertiseHint: 'Uma em cada linha, dez no máximo.',
    interest: 'Declaração de interesses',
    interestHint: 'O que você ou a sua organização pode ganhar ou perder.',
    button: 'Salvar',
    level: {
      0: 'Você não comprovou nada sobre quem é, nem precisa.',
      1: 'Você confirmou um e-mail.',
      2: 'Você recebeu um convite pessoal.',
      3: 'Seu vínculo com uma organização foi comprovado.',
      4: 'A presidência verificou quem você é.',
    },
    contested: 'Alguém diz que o seu assento deveria ser {seat}. Decide quem convoca ou a presidência.',
    settled: 'Depois de contestação, foi decidido que o seu assento é {seat}.',
    why: 'Motivo informado: {quote}',
  },
  data: {
    title: 'Seus dados',
    text: 'Leve tudo com você ou peça que seja apagado.',
    button: 'Ir para a sua conta',
  },
};
