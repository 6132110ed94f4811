/** Pages of results in Portuguese: the lists, the groups, the map, how sure it is, the table of seats. */
import type {
  commonGround as English,
  bars as EnglishBars,
  certainty as EnglishCertainty,
  facts as EnglishFacts,
  groups as EnglishGroups,
  map as EnglishMap,
  method as EnglishMethod,
  seats as EnglishSeats,
  statement as EnglishStatement,
} from '../results.en.ts';
import {
  capital,
  everyGroup,
  few,
  fewOf,
  fewStatements,
  format,
  list,
  number,
  people,
  percent,
  plural,
  statements,
  votes,
} from './counts.ts';

/** By the code that moderators give. */
const reasons: typeof EnglishStatement.reason = {
  'off-topic': 'fora do tema',
  duplicate: 'já foi dito',
  'two-ideas': 'duas ideias em uma',
  personal: 'sobre uma pessoa',
  unlawful: 'ilícita',
  imported: 'retirada antes da importação',
};

export const commonGround: typeof English = {
  title: 'O que a mesa pensa',
  titleWithoutSeats: 'O que une e o que divide',
  asOf: (p) => `${people(p.people)}, ${votes(p.votes)}, situação em ${p.when}`,
  how: 'Como isto é calculado',
  inShort: 'Em resumo',
  holds: 'O que une',
  holdsIntro: (p) =>
    p.groups < 2
      ? 'A maioria das pessoas toma o mesmo lado. Da mais clara para a menos clara.'
      : `${capital(everyGroup(p.groups))} tomam o mesmo lado. Da mais clara para a menos clara.`,
  divides: 'O que divide',
  dividesIntro:
    'Os grupos diferem claramente: primeiro onde a maioria de um está contra a maioria de outro, depois onde a proporção dos que concordam é muito diferente.',
  open: 'Sem lado claro',
  openIntro:
    'Há votos suficientes, mas nenhum lado que todos os grupos tomem claramente, nem diferença clara entre eles.',
  thin: 'Votos de menos para dizer',
  thinIntro: (p) =>
    `Nestas, menos de sete pessoas de algum grupo votaram, o que não basta para dizer o que ele pensa, ou são poucos os grupos que podem ser mostrados. Abaixo de ${few(p.k)}, nenhuma contagem é mostrada.`,
  moderated: 'Retiradas pela moderação',
  moderatedIntro: (p) =>
    `${capital(fewStatements(p.count))} ${plural(p.count, { one: 'foi retirada e ficou', other: 'foram retiradas e ficaram' })} fora dos grupos, do mapa e das listas; os votos correspondentes contam no número de votos. Os textos não são repetidos aqui.`,
  none: {
    holds: 'Ainda não há nada em que todos os grupos tomem claramente o mesmo lado.',
    divides: 'Nada divide claramente os grupos.',
  },
  counted: (p) => `${p.title}: ${statements(p.count)}`,
  contents: 'Nesta página',
  rest: 'As outras afirmações',
  more: {
    holds: (p) => `Mais ${statements(p.count)} que ${plural(p.count, { one: 'une', other: 'unem' })}`,
    divides: (p) => `Mais ${statements(p.count)} que ${plural(p.count, { one: 'divide', other: 'dividem' })}`,
  },
  votes: (p) => votes(p.count),
  beyond: (p) => `E mais ${statements(p.count)}, todas elas no JSON.`,
};

export const statement: typeof EnglishStatement = {
  title: (p) => `Afirmação ${p.number}`,
  number: (p) => `Afirmação ${p.number}:`,
  erased: 'Este texto foi apagado. Os votos nele continuam a contar.',
  takenOut: 'A moderação retirou esta afirmação. O texto não é repetido aqui.',
  reason: reasons,
  moderate: {
    title: 'Moderar',
    why: 'Motivo',
    'take-out': 'Retirar esta afirmação',
    restore: 'Trazer esta afirmação de volta',
    note: 'O que você faz aqui fica no registro com o motivo, à vista de todas as pessoas. Os votos já dados permanecem.',
  },
  otherReason: 'retirada',
  why: (p) => `Motivo informado: ${p.reason}.`,
  meta: 'Sobre as pessoas que votam, não sobre a pergunta; fica fora dos grupos.',
  everyone: (p) => {
    const who = p.leftOut ? `${people(p.votes)} nos grupos` : people(p.votes);
    return `De ${who}, ${number(p.agree)} ${plural(p.agree, { one: 'concorda', other: 'concordam' })}, ${number(p.disagree)} ${plural(p.disagree, { one: 'discorda', other: 'discordam' })}, ${number(p.pass)} ${plural(p.pass, { one: 'passa', other: 'passam' })}`;
  },
  tally: (p) => {
    const counts = `De ${people(p.votes)} que ${plural(p.votes, { one: 'votou', other: 'votaram' })} nesta afirmação, ${number(p.agree)} ${plural(p.agree, { one: 'concorda', other: 'concordam' })}, ${number(p.disagree)} ${plural(p.disagree, { one: 'discorda', other: 'discordam' })} e ${number(p.pass)} ${plural(p.pass, { one: 'passa', other: 'passam' })}.`;
    return p.leftOut
      ? `${counts} Pessoas sem grupo não são contadas aqui, porque são poucas demais para mostrar.`
      : counts;
  },
  noVotes: 'nenhum voto contado ainda',
  few: 'votos de menos para mostrar',
  fewYet: 'Poucas pessoas votaram nesta afirmação para mostrar como, ou as poucas que votaram fizeram todas o mesmo.',
  nobody: 'Ainda não há votos contados nesta afirmação.',
  opposed: 'Uma maioria contra outra maioria',
  apart: 'Muito distantes',
  rejected: 'Rejeitada',
  whole: 'Ler o texto inteiro',
  numbers: 'Todos os seus números',
  back: 'Voltar aos pontos em comum',
  kind: {
    holds: (p) => {
      const agree = p.side === 'agree';
      if (p.groups < 2) return `A maioria das pessoas ${agree ? 'concorda com isto' : 'rejeita isto'}.`;
      return `${capital(everyGroup(p.groups))} ${agree ? 'concordam com isto' : 'rejeitam isto'}.`;
    },
    divides: (p) =>
      p.opposed
        ? 'Isto divide os grupos: a maioria de um está contra a maioria de outro.'
        : 'Os grupos diferem claramente nisto, embora nenhuma maioria esteja contra outra.',
    open: 'Há votos suficientes, mas nenhum lado claro.',
    thin: 'Há votos de menos para dizer o que cada grupo pensa.',
  },
  byGroup: 'Por grupo de opinião',
  bySeat: 'Por assento',
};

export const bars: typeof EnglishBars = {
  agree: 'concordam',
  disagree: 'discordam',
  key: 'Cheio, a partir de uma ponta da barra: concordam. Tracejado, a partir da outra: discordam. Entre os dois: passam. A linha fina com duas pontas: onde provavelmente está a proporção dos que concordam (intervalo de 90%).',
  group: (p) => `Grupo ${p.letter}`,
  groupShares: (p) => `Grupo ${p.letter}: ${percent(p.agree)} concordam, ${percent(p.disagree)} discordam`,
  groupWithheld: (p) => `Grupo ${p.letter}: pessoas de menos para mostrar`,
  withheld: 'pessoas de menos para mostrar',
  interval: (p) => `${percent(p.share)} (de ${percent(p.lower)} a ${percent(p.upper)})`,
  headGroup: 'Grupo',
  headVotes: 'Votos',
  headAgree: 'Concordam (intervalo de 90%)',
  headDisagree: 'Discordam (intervalo de 90%)',
};

export const groups: typeof EnglishGroups = {
  title: 'Os grupos de opinião',
  intro:
    'Pessoas que votaram de forma parecida, encontradas só pelos votos. Ninguém entra em um grupo, e o grupo de ninguém é mostrado.',
  name: (p) => `Grupo ${p.letter}`,
  size: (p) => `${people(p.people)}, ${percent(p.share)} das que têm lugar em um grupo`,
  small: 'pessoas de menos para mostrar mais',
  marks: 'O que o distingue',
  noMarks: 'Nenhuma afirmação o distingue claramente.',
  mark: (p) => {
    const here = `${percent(p.share)} ${p.direction === 'agree' ? 'concordam' : 'discordam'}`;
    if (p.others.length === 0) return here;
    return `${here}; ${list(p.others.map(({ letter, share }) => `${percent(share)} do grupo ${letter}`))}`;
  },
};

export const map: typeof EnglishMap = {
  title: 'O mapa',
  caption:
    'Cada marca é uma pessoa; uma maior, várias no mesmo ponto. Duas pessoas ficam próximas quando votaram da mesma forma na maioria das afirmações. Esquerda, direita, em cima e embaixo não significam nada por si; um mapa de duas dimensões mostra só parte das diferenças entre as pessoas, e o ponto em que alguém está não diz quem tem razão.',
  captionClusters:
    'Cada círculo é um número de pessoas que votaram de forma muito parecida, maior quanto mais forem. Círculos próximos reúnem pessoas que votaram da mesma forma na maioria das afirmações. Esquerda, direita, em cima e embaixo não significam nada por si; um mapa de duas dimensões mostra só parte das diferenças entre as pessoas.',
  legend: (p) => `Grupo ${p.letter}, ${people(p.people)}`,
  outline: 'Os contornos abrangem nove décimos de cada grupo.',
  coarse: 'As posições são arredondadas e não trazem nomes.',
  name: (p) =>
    `Mapa de ${people(p.people)} em ${few(p.groups)} ${plural(p.groups, { one: 'grupo', other: 'grupos' })} de opinião`,
  describe: (p) =>
    `Grupo ${p.letter}: ${people(p.people)}, em torno de ${percent(p.x / 100)} a partir da esquerda e ${percent(p.y / 100)} a partir do alto.`,
  table: 'O mapa em forma de tabela',
  headGroup: 'Grupo',
  headPeople: 'Pessoas',
  headShare: 'Proporção das que têm lugar em um grupo',
  headCentre: 'Centro, a partir da esquerda e do alto',
  headSpread: 'Metade delas dentro de',
  centre: (p) => `${percent(p.x / 100)}, ${percent(p.y / 100)}`,
  spread: (p) => `${percent(p.radius / 100)} da largura`,
};

const terms: typeof EnglishCertainty.terms = [
  [
    'Grupo de opinião',
    'Pessoas cujos votos são parecidos, encontradas pelo método descrito abaixo. Não tem nada a ver com quem elas são.',
  ],
  [
    'Une',
    'Em cada grupo uma maioria toma o mesmo lado, a favor ou contra, mesmo no limite inferior do intervalo. Diz em que as pessoas estão de acordo, não o que é verdade. Uma afirmação que une não é contada entre as que dividem, por mais distantes que estejam os grupos.',
  ],
  [
    'Divide',
    'A maioria de um grupo concorda e a maioria de outro discorda; ou a proporção dos que concordam difere em pelo menos 30 pontos entre dois grupos, e os intervalos não se tocam.',
  ],
  [
    'Votos de menos para dizer',
    'Menos de sete pessoas de algum grupo votaram na afirmação, ou são poucos os grupos que podem ser mostrados sem revelar como algumas pessoas votaram.',
  ],
  [
    'Intervalo de 90%',
    'A faixa em que uma proporção provavelmente está, conforme quantas pessoas votaram. Com poucos votos, ela é larga.',
  ],
  [
    'Silhueta',
    'Quanto as pessoas estão mais próximas do próprio grupo do que do seguinte: 1 é perfeitamente separado, 0 é nada separado. É a média de pequenos conjuntos de pessoas que votaram da mesma forma.',
  ],
];
const journalTerms: typeof EnglishCertainty.journalTerms = [
  ['Apuração', 'Simples contagem de votos: números inteiros, e nenhum método além de contar.'],
  [
    'Análise',
    'Grupos, mapa e o que se diz por grupo. Toma em conjunto os votos de cada pessoa, que não são publicados.',
  ],
];

const voted = (count: number): string => `${people(count)} ${plural(count, { one: 'votou', other: 'votaram' })}`;
const chose =
  'Participar foi escolha de cada uma: os números dizem como essas pessoas votaram, não como todo mundo votaria.';

export const certainty: typeof EnglishCertainty = {
  title: 'Que grau de certeza há nisto',
  voted: (p) => `${voted(p.people)}. ${chose}`,
  people: (p) =>
    `${voted(p.people)}, ${number(p.placed)} delas em afirmações suficientes (sete, onde houver tantas) para ter lugar em um grupo. ${chose}`,
  separation: {
    strong: (p) =>
      `Os grupos estão claramente separados (silhueta média de ${format.decimal(p.silhouette)}; acima de 0,70 conta como forte).`,
    reasonable: (p) =>
      `Os grupos estão razoavelmente separados (silhueta média de ${format.decimal(p.silhouette)}; de 0,50 a 0,70 conta como razoável).`,
    weak: (p) =>
      `Os grupos estão pouco separados, e a linha entre eles pode ser um acaso do método (silhueta média de ${format.decimal(p.silhouette)}; de 0,25 a 0,50 conta como fraca).`,
    unstable: (p) =>
      `Os grupos são instáveis: os votos não mostram estrutura clara (silhueta média de ${format.decimal(p.silhouette)}; 0,25 ou menos conta como nenhuma). O que se diz por grupo nesta página poderia ser diferente com alguns votos a mais.`,
  },
  groupsLater:
    'Os grupos de opinião são calculados de novo a cada publicação de números, e as pessoas passam de um para outro uma a uma. Para que os votos de ninguém possam ser deduzidos disso, os grupos são informados quando a votação terminar.',
  noGroups: 'Nenhum grupo foi encontrado, por isso nada se pode dizer sobre quem difere de quem.',
  intervals:
    'Toda proporção por grupo tem um intervalo de 90%: onde provavelmente está a proporção de pessoas como estas, conforme quantas votaram. Ele toma os grupos como são; se poderiam ter sido traçados de outra forma, diz a linha acima. Só se diz que uma afirmação une quando até o limite inferior do intervalo de cada grupo fica acima da metade.',
  intervalsAcross:
    'Toda proporção por assento ou por grupo tem um intervalo de 90%: onde provavelmente está a proporção de pessoas como estas, conforme quantas votaram. Um assento só apoia uma afirmação quando até o limite inferior chega a 60%. Os grupos de opinião são tomados como são; se poderiam ter sido traçados de outra forma, diz a linha acima.',
  small: (p) =>
    `Não se mostra como votaram menos de ${fewOf(p.k)} pessoas, nem onde menos de ${number(2 * p.k)} fizeram todas o mesmo, porque isso revelaria o voto de cada uma. Às vezes outro número é omitido também, para que a diferença não o revele. Pessoas sem grupo não são contadas em uma afirmação em que são poucas demais para mostrar.`,
  outsideTitle: 'O que nenhum número conta ainda',
  outside: (p) => {
    const rule =
      'Os votos só mudam os números de um assento em uma afirmação junto com outros suficientes, para que a diferença não revele o voto de ninguém.';
    if (p.over) {
      return p.atLeast > 0
        ? `${rule} Pelo menos ${votes(p.atLeast)} dados, mudados ou retirados ficaram sem essa companhia e não estão em nenhum número.`
        : `${rule} Alguns podem ter ficado sem essa companhia; nesse caso, não estão em nenhum número.`;
    }
    return p.atLeast > 0
      ? `${rule} Por enquanto, pelo menos ${votes(p.atLeast)} dados, mudados ou retirados ficam fora dos números, até que cheguem outros suficientes.`
      : `${rule} Por enquanto, alguns podem ficar fora dos números, até que cheguem outros suficientes.`;
  },
  glossary: 'O que as palavras significam',
  terms,
  journalTerms,
};

export const seats: typeof EnglishSeats = {
  title: 'A mesa',
  caption: (p) =>
    p.count === 0
      ? 'Um assento para cada grupo interessado, todos com o mesmo peso.'
      : `O que cada assento pensa, em média, ${plural(p.count, { one: 'da única afirmação que une', other: `das ${fewStatements(p.count)} que unem` })}.`,
  key: 'Cheio, a partir de dentro: concordância. Tracejado, a partir de fora: discordância. Linha fina: 60%. Contorno interrompido: cadeira vazia, ainda não ouvida. Pontilhado: pessoas de menos para mostrar.',
  keyEmpty: 'Contorno interrompido: cadeira vazia, ainda não ouvida.',
  share: (p) => `${p.name}: ${percent(p.agree)} concordam, ${percent(p.disagree)} discordam`,
  named: (p) => `${p.name}: ${p.state}`,
  describe: (p) => `${p.seats.join('; ')}.`,
  state: {
    firm: 'apoio firme',
    support: 'apoio',
    split: 'dividido',
    opposed: 'contra',
    empty: 'ainda não ouvido',
    withheld: 'pessoas de menos para mostrar',
    present: 'à mesa',
  },
  table: 'O mesmo em números',
  headSeat: 'Assento',
  headPeople: 'Pessoas',
  headAgree: 'Concordam',
  headDisagree: 'Discordam',
  headPass: 'Passam',
  headStands: 'Posição',
  tally: (p) => `${number(p.part)} de ${number(p.of)}`,
};

export const facts: typeof EnglishFacts = {
  people: 'Pessoas',
  votes: 'Votos',
  statements: 'Afirmações',
  holds: 'que unem',
  divides: 'que dividem',
  open: 'sem lado claro',
  thin: 'com votos de menos para dizer',
  moderated: 'retiradas pela moderação',
  groups: 'Grupos de opinião',
  few: 'pessoas de menos para mostrar',
  apart: 'Os grupos são',
  separation: {
    strong: 'claramente separados',
    reasonable: 'razoavelmente separados',
    weak: 'pouco separados',
    unstable: 'instáveis',
  },
  groupsLater: 'informados quando a votação terminar',
  noGroups: 'não se distinguem',
};

export const method: typeof EnglishMethod = {
  title: 'Como isto é calculado',
  tally:
    'As contagens de pessoas e votos, no total e por assento, são uma apuração: números inteiros, e nenhum método além de contar. Um voto alterado conta uma vez, como foi dado por último.',
  analysis:
    'Grupos, mapa e proporções por grupo são uma análise ao modo do Polis: os votos são dispostos em duas dimensões, de modo que pessoas que votam da mesma forma fiquem próximas, e ali se encontram os grupos. A análise toma em conjunto os votos de cada pessoa, que não são publicados: hoje só quem guarda o registro pode refazer o cálculo.',
  reportTally:
    'As contagens de pessoas e votos são uma apuração dos votos do arquivo. Um voto alterado conta uma vez, como foi dado por último.',
  reportAnalysis:
    'Grupos, mapa e proporções por grupo são uma análise ao modo do Polis: os votos são dispostos em duas dimensões, de modo que pessoas que votam da mesma forma fiquem próximas, e ali se encontram os grupos.',
  input: (p) =>
    `Dados de entrada: o registro até a entrada ${number(p.n)} (${p.when}). Versão do método ${p.version}, semente ${p.seed}. Os mesmos dados de entrada dão os mesmos números.`,
  reportInput: (p) =>
    `Dados de entrada: {source}, ${votes(p.votes)}. Versão do método ${p.version}, semente ${p.seed}. Os mesmos votos e a mesma versão dão os mesmos números.`,
  limits: 'Mostra o que pensa quem participou. Não decide nada.',
};
