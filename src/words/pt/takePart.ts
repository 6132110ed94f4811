/** Taking part, in Portuguese: the card with its three answers, writing a statement, where one stands, and what is like a text. */
import type { takePart as English, similar as EnglishSimilar } from '../takePart.en.ts';
import { fewOf, number, percent, plural, statements } from './counts.ts';

/** By the command that was given. */
const done: typeof English.done = {
  'vote.cast': 'Sua resposta foi registrada.',
  'vote.withdraw': 'Sua resposta foi retirada.',
  'statement.submit': 'Sua afirmação foi registrada.',
  'statement.mark': 'Suas marcas foram alteradas.',
  'statement.translate': 'Sua tradução foi registrada. Obrigado pela ajuda.',
  'statement.appeal': 'Seu recurso foi registrado. Outra pessoa da moderação decide sobre ele.',
  'participant.change': 'Seus dados foram alterados.',
  'participant.join': 'Você tem um assento. Responda quantas afirmações quiser.',
};

export const takePart: typeof English = {
  title: 'Participar',
  until: (p) => `${p.stage}: etapa aberta até ${p.when}`,
  noDeadline: (p) => `${p.stage}: etapa aberta, sem prazo definido`,
  progress: (p) =>
    p.about ? `${number(p.voted)} de cerca de ${number(p.of)}` : `${number(p.voted)} de ${number(p.of)}`,
  pace: {
    start: 'Pare quando quiser: cada resposta conta.',
    under: 'Pare quando quiser.',
    enough: 'Já é bastante, agradecemos. Continue se quiser.',
  },
  written: {
    participant: 'Escrita por um participante',
    convener: 'Escrita por quem convoca',
    imported: 'De uma conversa anterior',
    you: 'Escrita por você',
  },
  writtenIn: {
    participant: (p) => `Escrita por um participante, em ${p.language}`,
    convener: (p) => `Escrita por quem convoca, em ${p.language}`,
    imported: (p) => `De uma conversa anterior, em ${p.language}`,
    you: (p) => `Escrita por você, em ${p.language}`,
  },
  translation: {
    participant: 'Tradução de um participante. Mostrar o original',
    convener: 'Tradução de quem convoca. Mostrar o original',
  },
  reworded: 'Diz <a>uma afirmação anterior</a> em outras palavras.',
  answer: { agree: 'Concordo', disagree: 'Discordo', pass: 'Passo, ou não sei' },
  undo: 'Desfazer',
  last: {
    agree: 'Você concordou com a última.',
    disagree: 'Você discordou da última.',
    pass: 'Você passou na última.',
  },
  important: 'Importante para mim',
  importantLeft: (p) =>
    p.left === 0
      ? `Todas as ${number(p.of)} marcas foram usadas. Retire uma em “Minha participação” para usá-la aqui.`
      : plural(p.left, { one: 'Resta uma marca', other: `Restam ${number(p.left)} marcas` }),
  translate: {
    title: 'Traduzir esta afirmação',
    text: 'Sua tradução',
    hint: 'Diga o mesmo, nem mais nem menos. Ela aparece como tradução de um participante, com o original a um toque.',
    language: 'Para o idioma',
    button: 'Acrescentar a tradução',
  },
  keys: {
    on: 'As teclas 1, 2 e 3 respondem; u desfaz a última resposta. Desligar estas teclas',
    off: 'As teclas 1, 2, 3 e u estão desligadas. Ligar',
  },
  lost: 'Sua resposta ainda não chegou. Ela fica guardada aqui e é reenviada até chegar; conta uma só vez.',
  hasty: 'A tecla veio antes que a afirmação pudesse ser lida, por isso nada foi contado. Pressione-a de novo.',
  join: {
    title: 'Ocupe um assento para responder',
    text: 'Você vê uma das afirmações que estão na mesa. Ocupe um assento e responda quantas quiser; nenhuma página mostra quais respostas são suas.',
    none: 'Ainda não há afirmações. Ocupe um assento e escreva a primeira.',
    button: 'Ocupar um assento',
  },
  level: {
    title: 'Falta um passo para você responder',
    vote: {
      1: 'Neste processo contam as respostas de quem confirmou um e-mail. Confirme o seu na sua conta e depois volte.',
      2: 'Neste processo contam as respostas de quem recebeu convite. Peça um link pessoal a quem convida pelo seu grupo.',
      3: 'Neste processo contam as respostas de quem comprovou o vínculo com uma organização. Comprove o seu na sua conta ou fale com a presidência.',
      4: 'Neste processo contam as respostas de quem a presidência verificou. Fale com a presidência.',
    },
    write: {
      1: 'Neste processo escreve afirmações quem confirmou um e-mail. Confirme o seu na sua conta.',
      2: 'Neste processo escreve afirmações quem recebeu convite. Fale com quem convida pelo seu grupo.',
      3: 'Neste processo escreve afirmações quem comprovou o vínculo com uma organização. Comprove o seu na sua conta ou fale com a presidência.',
      4: 'Neste processo escreve afirmações quem a presidência verificou. Fale com a presidência.',
    },
    button: 'Ir para a sua conta',
  },
  closed: {
    title: 'Este processo está encerrado',
    text: 'Nada mais pode ser acrescentado. O que as pessoas disseram e o que pensam continua à disposição para leitura.',
    button: 'Ler o que cada grupo pensa',
  },
  finish: {
    title: 'Era tudo. Agradecemos a participação.',
    text: (p) =>
      p.votes === 1
        ? 'Você respondeu à única afirmação que está na mesa agora.'
        : `Você respondeu a todas as ${number(p.votes)} afirmações que estão na mesa agora.`,
    empty: 'Ainda não há nada a responder.',
    emptyText: 'Seja a primeira pessoa a dizer algo com que as outras possam concordar ou discordar.',
    more: 'Novas afirmações aparecem aqui à medida que são escritas.',
    common: 'Ler o que cada grupo pensa',
    mine: 'Ver ou mudar as suas respostas',
  },
  where: {
    title: 'Onde você está',
    hidden:
      'Os resultados ficam ocultos até o fim da votação, para que a resposta de ninguém influencie a de outra pessoa. Você os verá depois.',
    waiting: 'Os números estão sendo calculados. Logo você os verá aqui.',
    empty: 'Você verá aqui quando pelo menos dez pessoas tiverem respondido.',
    early: (p) =>
      `Quando pelo menos dez pessoas tiverem respondido, e você a ${plural(p.more, { one: 'mais uma afirmação', other: `mais ${fewOf(p.more)} afirmações` })}, você poderá ver aqui de que opinião está perto.`,
    few: (p) =>
      `Com ${plural(p.more, { one: 'mais uma resposta', other: `mais ${fewOf(p.more)} respostas` })} você poderá ver aqui de que opinião está perto.`,
    later:
      'Suas respostas entram nos números quando um número suficiente de pessoas do seu grupo também tiver respondido, para que não se possam distinguir as de ninguém.',
    close:
      'Os grupos de opinião são informados quando a votação terminar, para que as respostas de ninguém sejam deduzidas das mudanças neles.',
    none: 'Ainda não se distinguem grupos de opinião.',
    near: (p) => `Pelas suas respostas, você está mais perto do <a>grupo ${p.letter}</a>.`,
    unsure: 'Os grupos não estão claramente separados, por isso isto pode mudar com algumas respostas a mais.',
    alike: {
      agree: (p) => `Assim como ${percent(p.share)} do grupo, você concorda: {quote}`,
      disagree: (p) => `Assim como ${percent(p.share)} do grupo, você discorda: {quote}`,
    },
    unlike: {
      agree: (p) => `Ao contrário de ${percent(p.share)} do grupo, que discordam, você concorda: {quote}`,
      disagree: (p) => `Ao contrário de ${percent(p.share)} do grupo, que concordam, você discorda: {quote}`,
    },
    asOf: (p) => `Segundo os números de ${p.when}. Só você vê isto.`,
  },
  write: {
    title: 'Falta alguma coisa?',
    add: 'Acrescentar uma afirmação',
    text: 'Sua afirmação',
    hint: (p) =>
      `Uma ideia com que outras pessoas possam concordar ou discordar. No máximo ${number(p.most)} caracteres.`,
    guide: 'O que faz uma boa afirmação',
    guidelines: [
      'Uma ideia: duas ideias em uma deixam em dúvida com o que se está concordando.',
      'Diga o que deve ser, não de quem é a culpa. Sem nomes de pessoas.',
      'Palavras simples, que se entendam por si. Assim pode ser traduzida.',
    ],
    ofConvener: 'De quem convoca',
    before: 'Alguém da moderação a lê antes que apareça.',
    after: 'Ela aparece na hora. Alguém da moderação a lê depois e, se ela não ficar, diz por quê.',
    left: (p) =>
      plural(p.left, {
        one: 'Você pode acrescentar mais uma afirmação.',
        other: `Você pode acrescentar mais ${number(p.left)} afirmações.`,
      }),
    none: 'Você acrescentou todas as afirmações que uma pessoa pode acrescentar aqui.',
    today: 'Você acrescentou todas as afirmações que uma pessoa pode acrescentar em um dia. Volte amanhã para mais.',
    language: 'Escrita em',
    button: 'Acrescentar a afirmação',
    check: 'Ver primeiro o que é parecido',
    alike: 'Outras pessoas disseram algo assim. Se uma destas já diz o mesmo, responda a ela:',
    waiting: (p) =>
      `${plural(p.count, { one: 'Uma afirmação sua espera', other: `${number(p.count)} afirmações suas esperam` })} a leitura da moderação.`,
    seeMine: 'Ver o que aconteceu com ela',
  },
  done,
};

export const similar: typeof EnglishSimilar = {
  title: 'O que é parecido',
  lead: 'Antes de acrescentar a sua afirmação, veja se alguém já a disse.',
  none: 'Ninguém disse ainda nada parecido.',
  found: (p) =>
    plural(p.count, {
      one: 'Uma afirmação é parecida:',
      other: `${statements(p.count)} são parecidas, a mais parecida primeiro:`,
    }),
  see: 'Ver',
  again: 'Sua afirmação, como está ou alterada',
  back: 'Voltar sem acrescentar',
  empty: 'Escreva algo primeiro.',
};
