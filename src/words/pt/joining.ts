/** Coming in, in Portuguese: taking a seat, invitations, signing in. */
import type { joining as English, signingIn as EnglishSigningIn } from '../joining.en.ts';

export const joining: typeof English = {
  title: 'Ocupar um assento',
  lead: (p) =>
    p.linked
      ? 'Não é preciso nome, e-mail nem senha. Neste processo os votos são publicados de modo que se reconheça quais são de uma mesma pessoa, sem nome algum.'
      : 'Não é preciso nome, e-mail nem senha. O que você vota só aparece em contagens, nunca ao lado de um nome.',
  seat: 'Qual é o seu assento?',
  seatHint:
    'O grupo de onde você vem. Todos os assentos contam igual, não importa quantas pessoas os ocupem. Você pode mudar depois.',
  otherSeats: 'Outro assento',
  seatInvited:
    'Está preenchido para o assento ao qual você foi convidado. Se você vem de outro grupo, escolha-o; você pode mudar depois.',
  otherSeat: 'Nenhum destes grupos',
  more: 'Mais sobre você (pode deixar tudo em branco)',
  moreNote:
    'Ajuda a ver quem está faltando. As outras pessoas só veem isto em contagens de várias pessoas; quem conduz o processo vê o que você escreveu.',
  speaksFor: 'Por quem você fala?',
  self: 'Em meu próprio nome',
  forOrganisation: 'Por uma organização',
  organisation: 'Nome da organização',
  organisationHint: 'Só se você fala por uma.',
  region: 'Sua região',
  notSaid: 'Prefiro não dizer',
  regionHint: 'Em suas próprias palavras, como um país ou uma parte do mundo.',
  language: 'O idioma em que você gostaria de escrever',
  expertise: 'O que você conhece bem?',
  expertiseHint: 'Estas áreas são procuradas. Marque as suas.',
  expertiseOther: 'Outras áreas',
  expertiseOtherHint: 'Separadas por vírgulas.',
  interest: 'Declaração de interesses',
  interestHint: 'O que está em jogo para você ou para aqueles por quem fala, em poucas frases.',
  button: 'Ocupar o assento',
  kept: 'O que fica guardado',
  keptText: (p) =>
    p.linked
      ? 'Um pseudônimo, o seu assento e o que você decidir dizer acima. Seus votos são guardados sob o pseudônimo, separados do seu nome. São publicados juntos, como os de uma mesma pessoa: quem souber com certeza alguns deles poderá descobrir os outros. Você pode levar os seus dados ou apagá-los em “Conta”.'
      : 'Um pseudônimo, o seu assento e o que você decidir dizer acima. Seus votos são guardados sob o pseudônimo, separados do seu nome, e só são publicados em contagens de várias pessoas. Você pode levar os seus dados ou apagá-los em “Conta”.',
  device: 'Sua conta continua aberta neste dispositivo. Em “Conta” você pode continuar em outro.',
  joined: (p) => `Seu assento: ${p.seat}.`,
  joinedNoSeat: 'Você participa sem assento.',
  goOn: 'Continuar',
  unused:
    'Este convite não foi usado: cada pessoa tem um só assento. A pessoa a quem se destina abre a ligação no seu próprio navegador, ou aqui depois de terminar esta sessão.',
  heldTitle: 'Você já tem este papel',
  held: (p) => `Você já tem o papel de ${p.role} aqui: este link já cumpriu sua função, e você não precisa mais dele.`,
  already: 'Você já está à mesa',
  closed: 'Este processo está encerrado: pode ser lido, mas ninguém mais pode entrar.',
  read: 'Ler o que cada grupo pensa',

  invited: 'Você tem um convite',
  invitedBy: (p) =>
    p.by === 'participant'
      ? 'O convite vem de alguém que participa.'
      : p.by === 'convener' && p.name !== ''
        ? `O convite vem de ${p.name}.`
        : 'O convite vem de quem convoca.',
  invitedFor: (p) => `O convite é para o assento “${p.seat}”.`,
  invitedUntil: (p) => `Pode ser usado uma vez, até ${p.when}.`,
  role: {
    observer: 'Convite para observar este processo',
    scrutineer: 'Convite para fiscalizar este processo',
    delegate: 'Convite para representar uma organização neste processo',
    editor: 'Convite para editar o texto deste processo',
    moderator: 'Convite para moderar este processo',
    chair: 'Convite para presidir este processo',
    convener: 'Convite para convocar este processo',
  },
  roleMeans: {
    observer: 'A observação acompanha tudo e não decide nada.',
    scrutineer: 'A fiscalização confere se o que é publicado é o que aconteceu.',
    delegate: 'A representação fala por uma organização que comprovou quem é.',
    editor: 'A edição põe em palavras aquilo em que as pessoas concordam.',
    moderator:
      'A moderação lê o que é escrito, antes ou depois de ser mostrado, e dá um motivo para tudo o que retira.',
    chair: 'A presidência conduz o processo, resolve questões sobre assentos e decide recursos.',
    convener: 'A convocação responde pela carta, convida pessoas e atribui papéis.',
  },
  rolePublic: 'O que você faz neste papel é público, com um motivo onde for pedido.',
  accept: 'Aceitar',
  roleDevice:
    'O papel pertence a uma conta que por enquanto só este dispositivo conhece. Acrescente um e-mail ou uma chave de acesso em “Conta”, para não perdê-lo junto com o dispositivo.',
  bad: {
    used: 'Este convite já foi usado. Se foi por você, continue no dispositivo que usou ou entre na sua conta. Se não, peça um novo a quem o enviou.',
    expired: 'Este convite expirou. Peça um novo a quem o enviou.',
    withdrawn: 'Este convite foi cancelado. Pergunte a quem o enviou se era essa a intenção.',
    unknown: 'Isto não é um convite para este processo. Veja se o link foi copiado inteiro ou peça um novo.',
  },
  badTitle: 'Este convite não pode ser usado',
  withoutIt: 'Você também pode ocupar um assento sem ele:',
  byInvitation: 'Por convite',
  byInvitationText:
    'Neste processo só se ocupa um assento por convite. Se você tem um, abra o link dele. Se não, fale com quem convoca; enquanto isso, pode ler tudo.',
};

export const signingIn: typeof EnglishSigningIn = {
  title: 'Entrar',
  lead: 'Em geral isto só é preciso em um segundo dispositivo ou para um papel. Para participar, basta ocupar um assento em um processo.',
  already: 'Sua conta já está aberta neste dispositivo.',
  toAccount: 'Ir para a sua conta',
  loses:
    'Só este dispositivo abre o assento que você ocupa aqui. Se entrar com outra conta, ninguém poderá devolver esse assento: antes, adicione um e-mail, uma chave de acesso ou um segundo dispositivo à conta que está aberta agora.',
  byMail: 'Com um e-mail',
  byMailText: 'Uma mensagem traz um link e um código de seis dígitos. Com qualquer um dos dois você entra, uma vez.',
  mail: 'Endereço de e-mail',
  mailButton: 'Enviar a mensagem',
  sent: 'Veja o seu e-mail',
  sentText:
    'Uma mensagem está a caminho do endereço que você informou. Abra o link neste dispositivo ou digite aqui o código.',
  sentNote:
    'A mensagem diz o mesmo, quer o e-mail seja conhecido aqui ou não. Se nada chegar em alguns minutos, procure na pasta de spam ou peça outra vez.',
  code: 'Código de seis dígitos',
  codeButton: 'Entrar com o código',
  sentAgain: 'Pedir outra vez',
  byPasskey: 'Com uma chave de acesso',
  byPasskeyText: 'Seu dispositivo pede o dedo, o rosto ou o próprio código. Não é preciso lembrar nada.',
  passkeyButton: 'Usar uma chave de acesso',
  passkeyScript: 'Uma chave de acesso precisa de um navegador que execute o script desta página.',
  passkeyFailed: 'A chave de acesso não foi usada. Tente outra vez ou escolha outra forma.',
  byIssuer: 'Com uma conta em outro serviço',
  byIssuerText: 'Você entra lá e volta. Do que esse serviço sabe sobre você, só um número fica guardado aqui.',
  issuerButton: (p) => `Ir para ${p.name}`,
  byDevice: 'A partir de outro dispositivo',
  byDeviceText:
    'No dispositivo em que sua conta já está aberta, abra “Conta” e peça um link para continuar em outro. Abra esse link aqui ou cole-o:',
  link: 'O link',
  linkButton: 'Usar o link',
  byInvitation:
    'Recebeu um convite e já usou o link em outro dispositivo? O mesmo caminho traz você até aqui. Ninguém pode entrar em seu lugar.',
  linkTo: 'O link foi enviado para:',
};
