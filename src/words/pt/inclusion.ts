/** Who is heard at a table, in Portuguese: measures that describe it and rank nobody. */
import type { inclusion as English } from '../inclusion.en.ts';
import { few, fewOf, list, number, people, percent } from './counts.ts';

export const inclusion: typeof English = {
  title: 'Quem é ouvido',
  note: 'Estes números descrevem esta mesa. Não classificam ninguém e não servem para comparar com outros processos.',
  hidden: 'O que se apoia em votos fica oculto até o fim da votação.',
  waiting: 'O que se apoia em votos está sendo calculado. Volte daqui a pouco.',
  empty: 'Nenhum voto é contado ainda, por isso a maior parte não pode ser medida.',
  missing: (p) => `Das pessoas contadas até agora, ninguém está nestes assentos: ${list(p.seats)}.`,
  nobodyMissing: 'Há alguém em cada assento.',
  missingUnknown: 'Vieram pessoas de menos para dizer quais cadeiras estão vazias.',
  quiet: (p) => `Há alguém, mas ainda não conta nenhum voto nem afirmação de lá: ${list(p.seats)}.`,
  votes: (p) =>
    `O assento de onde vêm mais votos: ${p.seat}, com ${percent(p.share)} dos votos${p.people === null ? '' : ` e ${percent(p.people)} das pessoas`}.`,
  statements: (p) =>
    `O assento de onde vêm mais afirmações: ${p.seat}, com ${percent(p.share)} das afirmações${p.people === null ? '' : ` e ${percent(p.people)} das pessoas`}.`,
  top: (p) => `As ${people(p.people)} que mais votaram deram ${percent(p.share)} de todos os votos.`,
  silent: (p) =>
    p.people === 0
      ? 'Todas as pessoas que vieram votaram ou escreveram alguma coisa.'
      : `De cerca de ${people(p.of)}, pelo menos ${number(p.people)} ainda não têm voto nem afirmação que conte.`,
  voices: 'O tamanho de cada voz',
  voicesNote: (p) =>
    `Em percentagem das pessoas, dos votos e das afirmações. Com ${number(p.seats)} vozes iguais, cada uma teria ${percent(p.share)}. Quem não tem assento conta no total.`,
  bySeat: 'Assento por assento',
  bySeatNote:
    'Ouvido: pelo menos cinco votos do assento sobre uma afirmação; as pessoas de uma mesma organização contam pela raiz quadrada do seu número. Vozes: como se tantas pessoas sem organização falassem, no máximo.',
  headSeat: 'Assento',
  headPeople: 'Pessoas',
  headVotes: 'Votos',
  headStatements: 'Afirmações',
  headActive: 'Votaram',
  headHeard: 'Ouvido em',
  headUnheard: 'Não ouvido em',
  headMedian: 'Votos por pessoa (mediana)',
  headVoices: 'Vozes',
  part: (p) => `${number(p.part)} de ${number(p.of)}`,
  all: 'Todas as medidas',
  headMeasure: 'Medida',
  headValue: 'Valor',
  headNumerator: 'Numerador',
  headDenominator: 'Denominador',
  few: 'de poucas pessoas',
  fewNote: (p) =>
    `“De poucas pessoas”: menos de ${number(p.people)}, de modo que uma a mais poderia mudar muito o valor.`,
  withheld: 'não se mostra',
  unmeasured: (p) => `Ainda não há nada a medir: ${list(p.measures)}.`,
  asOf: (p) => `Votos até a entrada ${number(p.n)} do diário, ${p.when}.`,
  steps: (p) =>
    `As pessoas, os autores e o que escreveram são arredondados para baixo, a múltiplos de ${few(p.k)}, e mudam em passos de ${fewOf(p.step)} pessoas; as medidas são calculadas com os números arredondados. As afirmações sobre a mesa podem ser lidas por todos e são contadas com exatidão.`,
  before: (p) => `então ${p.value}`,
  beforeNote: (p) =>
    `“Então” é o que guarda o <a>relatório publicado em ${p.when}</a>, tal como toda a gente o podia ver nesse dia.`,
  csv: 'Todos os números em CSV',
  json: 'Todos os números em JSON',
  elsewhere: (p) =>
    `Medido em outros lugares, sobre outras coisas e com outras regras, portanto sem valor de norma: ${list(p.values.map(({ of, value }) => `${of} ${value}`))}.`,
  names: {
    giniVotes: 'Desigualdade de votos por pessoa',
    giniStatements: 'Desigualdade de afirmações por pessoa',
    topVotes: 'Votos dos mais ativos',
    topStatements: 'Afirmações dos mais ativos',
    silent: 'Pessoas em silêncio',
    evenPeople: 'Equilíbrio das pessoas entre os assentos',
    evenVotes: 'Equilíbrio dos votos entre os assentos',
    evenStatements: 'Equilíbrio das afirmações entre os assentos',
    equalSeats: 'Assentos que participam por igual',
    organisations: 'Concentração por organização',
    seatGap: 'Distância entre os assentos e as suas metas',
    regionGap: 'Distância entre as regiões e as suas metas',
    emptyChairs: 'Cadeiras vazias',
    unheardChairs: 'Assentos não ouvidos',
    objectionsAccommodated: 'Objeções atendidas',
    objectionsRetracted: 'Objeções retiradas',
    objectionsNoBearing: 'Objeções sem relevância',
    objectionsOutweighed: 'Objeções diante das quais outras razões pesam mais',
    objectionsSetAside: 'Objeções postas de lado',
    objectionsStanding: 'Objeções de pé',
    objectionsAge: 'Idade das objeções abertas, em dias',
    newcomers: 'Recém-chegados entre os autores',
    languageStatements: 'Afirmações em outras línguas',
    languagePeople: 'Pessoas de outras línguas',
    duplicates: 'Afirmações quase iguais',
  },
  definitions: {
    giniVotes:
      'Coeficiente de Gini dos votos, incluindo quem está em silêncio: 0 se todos deram o mesmo número, perto de 1 se um só deu todos. Uma mudança de opinião conta como outro voto.',
    giniStatements: 'Coeficiente de Gini das afirmações, incluindo quem não escreveu nenhuma.',
    topVotes:
      'Votos do décimo mais ativo, de uma parte maior numa mesa pequena, entre todos os votos. Uma mudança de opinião conta como outro voto.',
    topStatements:
      'Afirmações do décimo mais ativo dos autores, de uma parte maior se são poucos, entre todas as afirmações.',
    silent: 'Pessoas sem voto contado nem afirmação, entre todas as presentes.',
    evenPeople:
      'Índice de Pielou: 1 se cada assento tem o mesmo número de pessoas. A ler ao lado da parte de cada assento.',
    evenVotes:
      'Índice de Pielou: 1 se cada assento deu o mesmo número de votos. A ler ao lado da parte de cada assento.',
    evenStatements:
      'Índice de Pielou: 1 se cada assento escreveu o mesmo número de afirmações. A ler ao lado da parte de cada assento.',
    equalSeats:
      'Como se tantos assentos participassem por igual, pelos votos por pessoa de cada um (exponencial da entropia).',
    organisations:
      'Índice de Herfindahl das pessoas por organização, no mínimo; o numerador é a maior que pode ser mostrada. As organizações pequenas contam como pessoas avulsas.',
    seatGap:
      'Parte das pessoas que teriam de sentar-se em outro lugar para que os assentos correspondessem às suas metas.',
    regionGap: 'Parte das pessoas que teriam de vir de outro lugar para que as regiões correspondessem às suas metas.',
    emptyChairs: 'Assentos em que não há ninguém, entre todos os assentos.',
    unheardChairs: 'Assentos dos quais não se conta nem voto nem afirmação, entre todos os assentos.',
    objectionsAccommodated: 'Objeções atendidas com uma mudança do texto, de todas as objeções.',
    objectionsRetracted: 'Objeções que quem as fez retirou, de todas as objeções.',
    objectionsNoBearing: 'Objeções consideradas sem relevância, com razões, de todas as objeções.',
    objectionsOutweighed:
      'Objeções diante das quais outras razões pesam mais, com a exposição delas, de todas as objeções.',
    objectionsSetAside: 'Objeções não examinadas ou negadas em recurso, de todas as objeções.',
    objectionsStanding: 'Objeções de pé, levadas a recurso ou confirmadas, de todas as objeções.',
    objectionsAge: 'Mediana de dias inteiros desde que as objeções abertas ou de pé foram feitas.',
    newcomers:
      'Autores desta etapa que não tinham escrito nada antes dela, entre todos os seus autores. Não se guarda quando se votou.',
    languageStatements: 'Afirmações sobre a mesa em língua diferente da língua do processo.',
    languagePeople:
      'Pessoas que indicaram uma língua diferente da língua do processo, entre todas as que indicaram uma.',
    duplicates: 'Afirmações pelo menos meio parecidas com outra da mesa (Jaccard de grupos de cinco letras).',
  },
};
