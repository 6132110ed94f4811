/**
 * Who may do what: what everybody is told who asks for anything that the server or the register knows. To be read by people;
 * test/authorisation.test.ts asks for every cell, as a form and a page and as JSON. What is missing here fails.
 *
 *   y  allowed: done, shown, or refused for what was sent and not for who sent it
 *   n  not allowed (401, 403)
 *   l  what they have shown of who they are does not do here (`level-needed`)
 *   i  needs an invitation      a  needs an account first
 *   c  the process is closed    -  nothing is there, by design (404)
 */
export const states = ['open', 'invited', 'closed', 'none'] as const;
/** `invited`: by invitation only, figures hidden until the close. `none`: no process stands at the address. */
export type State = (typeof states)[number];

/** Here and in every line of the table in this order. Levels in every process: 1 to vote, 2 for statements, 3 to invite. */
export const actors = [
  { mark: 's', name: 'stranger', who: 'nobody knows them' },
  { mark: '0', name: 'participant', who: 'takes part, came by an open link, has shown nothing (L0)' },
  { mark: '1', name: 'known', who: 'an account that takes part nowhere' },
  { mark: '2', name: 'invited', who: 'takes part, was invited (L2)' },
  { mark: '3', name: 'verified', who: 'takes part, a chair answers for them (L3)' },
  { mark: 'm', name: 'otherMember', who: 'takes part in another process only' },
  { mark: 'd', name: 'delegate', who: 'delegate here' },
  { mark: 'M', name: 'moderator', who: 'moderator here' },
  { mark: 'C', name: 'chair', who: 'chair here' },
  { mark: 'S', name: 'scrutineer', who: 'scrutineer here' },
  { mark: 'O', name: 'observer', who: 'observer here' },
  { mark: 'E', name: 'editor', who: 'editor here' },
  { mark: 'V', name: 'convener', who: 'convener of this process' },
  { mark: 'v', name: 'otherConvener', who: 'convener of another process' },
  { mark: 'p', name: 'opener', who: 'may open processes' },
  { mark: 'h', name: 'host', who: 'started the server, in a browser' },
  { mark: 'o', name: 'operator', who: 'over the socket of the machine' },
  { mark: 'x', name: 'revoked', who: 'a session that was ended' },
  { mark: 'R', name: 'reader', who: 'key of the convener for a program that reads' },
  { mark: 'A', name: 'program', who: 'key of the convener for a program that acts' },
  { mark: 'a', name: 'helper', who: 'key of the invited participant for a program that acts' },
  { mark: 'e', name: 'elsewhere', who: 'key of the convener for another process' },
  { mark: 'X', name: 'expired', who: 'a key that is nobody’s' },
] as const;
export type Name = (typeof actors)[number]['name'];

/** What a script or a program cannot send. */
export const formsOnly: readonly string[] = ['POST /p/:slug/join'];

/** A row, the states it is about (`*`: no process is asked for), and a letter for each actor. What takes a mailbox away stands last. */
export const table = `
# Where no process stands at the address, unless it is said otherwise below
                                                             s0123m dMCSOE Vvph o x RAaeX
GET otherwise                          none                  ------ ------ ---- - - ---nn
POST otherwise                         none                  ------ ------ ---- - - n--nn

# Pages of a process
                                                             s0123m dMCSOE Vvph o x RAaeX
GET /p/:slug                           open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/common-ground             open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/take-part                 open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/similar                   open,invited,closed   nynyyn nyynnn ynny n n yyynn
GET /p/:slug/similar                   none                  nnnnnn nnnnnn nnn- n n nnnnn
GET /p/:slug/mine                      open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/join                      open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/table                     open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/figures.csv               open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/inclusion.csv             open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/calendar.ics              open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/feed.atom                 open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/convene                   open,invited,closed   nnnnnn nnnnnn ynny n n yynnn
GET /p/:slug/convene                   none                  nnnnnn nnnnnn nnn- n n nnnnn
GET /p/:slug/convene/webhooks          open,invited,closed   nnnnnn nnnnnn ynny n n yynnn
GET /p/:slug/convene/webhooks          none                  nnnnnn nnnnnn nnn- n n nnnnn
GET /p/:slug/charter                   open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/reports                   open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/reports/:id               open,invited,closed   ------ ------ ---- - - ---nn
GET /p/:slug/contributions             open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/contributions/:id         open,invited,closed   ------ ------ ---- - - ---nn
GET /p/:slug/calls                     open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/calls/:id                 open,invited,closed   ------ ------ ---- - - ---nn
GET /p/:slug/decisions                 open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/decisions/:id             open,invited,closed   ------ ------ ---- - - ---nn
GET /p/:slug/reviews                   open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/procedures/:id            open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/outcome                   open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/outcome/editions/:number  open,invited,closed   ------ ------ ---- - - ---nn
GET /p/:slug/outcome.html              open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/outcome.md                open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/outcome.pdf               open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/outcome.docx              open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/outcome.akn.xml           open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/outcome.jsonld            open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/outcome/clauses.csv       open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/outcome/support.csv       open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/outcome/positions.csv     open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/outcome/objections.csv    open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/outcome/statements.csv    open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/outcome/dispositions.csv  open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/outcome/participation.csv open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/outcome/commitments.csv   open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/objections                open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/objections/:id            open,invited,closed   ------ ------ ---- - - ---nn
GET /p/:slug/commitments               open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/commitments.csv           open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/commitments.jsonld        open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/commitments/:id           open,invited,closed   ------ ------ ---- - - ---nn
GET /p/:slug/quality                   open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/assessments               open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/assessments/brief         open,invited,closed   ------ ------ ---- - - ---nn
GET /p/:slug/assessments/brief.md      open,invited,closed   ------ ------ ---- - - ---nn
GET /p/:slug/text                      open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/text/redline              open,invited,closed   ------ ------ ---- - - ---nn
GET /p/:slug/text/clauses/:id          open,invited,closed   ------ ------ ---- - - ---nn
GET /p/:slug/text/annex                open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/text/annex.csv            open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/uptake                    open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/unanswered                open,invited,closed   nnnnnn nnynny ynny n n yynnn
GET /p/:slug/unanswered                none                  nnnnnn nnnnnn nnn- n n nnnnn
GET /p/:slug/invitations               open,invited,closed   nynyyn nnnnnn ynny n n yyynn
GET /p/:slug/invitations               none                  nnnnnn nnnnnn nnn- n n nnnnn
GET /p/:slug/queue                     open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/statements/:id            open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/statements/:id that waits open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/events                    open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn
GET /p/:slug/embed                     open,invited,closed   yyyyyy yyyyyy yyyy y y yyynn

# Forms of a process that are more than one command
                                                             s0123m dMCSOE Vvph o x RAaeX
POST /p/:slug/join                     open                  yyyyyy yyyyyy yyyy y y nyynn
POST /p/:slug/join                     invited               iyiyyi iiiiii iiii i i niinn
POST /p/:slug/join                     closed                cccccc cccccc cccc c c nccnn
POST /p/:slug/prove                    open,invited,closed   yyyyyy yyyyyy yyyy y y nyynn
POST /p/:slug/charter                  open,invited          nnnnnn nnnnnn ynny y n nynnn
POST /p/:slug/charter                  closed                nnnnnn nnnnnn cnnc c n ncnnn
POST /p/:slug/convene/webhooks/add     open,invited,closed   nnnnnn nnnnnn ynny y n nynnn
POST /p/:slug/convene/webhooks/add     none                  nnnnnn nnnnnn nnn- - n nnnnn
POST /p/:slug/convene/webhooks/rotate  open,invited,closed   nnnnnn nnnnnn ynny y n nynnn
POST /p/:slug/convene/webhooks/rotate  none                  nnnnnn nnnnnn nnn- - n nnnnn
POST /p/:slug/convene/webhooks/resume  open,invited,closed   nnnnnn nnnnnn ynny y n nynnn
POST /p/:slug/convene/webhooks/resume  none                  nnnnnn nnnnnn nnn- - n nnnnn
POST /p/:slug/convene/webhooks/remove  open,invited,closed   nnnnnn nnnnnn ynny y n nynnn
POST /p/:slug/convene/webhooks/remove  none                  nnnnnn nnnnnn nnn- - n nnnnn
POST /p/:slug/invitations              open,invited          nlnlyn nnnnnn ynny y n nylnn
POST /p/:slug/invitations              closed                ncnccn nnnnnn cnnc c n nccnn

# Commands: POST /p/:slug/:command
                                                             s0123m dMCSOE Vvph o x RAaeX
POST process.open                      open,invited,closed   nnnnnn nnnnnn ynyy y n nynnn
POST process.open                      none                  nnnnnn nnnnnn nnyy y n nnnnn
POST charter.change                    open,invited          nnnnnn nnnnnn ynny y n nynnn
POST charter.change                    closed                nnnnnn nnnnnn cnnc c n ncnnn
POST process.close                     open,invited          nnnnnn nnnnnn ynny y n nynnn
POST process.close                     closed                nnnnnn nnnnnn cnnc c n ncnnn
POST role.take                         open,invited,closed   nnnnnn nnnnnn ynny y n nynnn
POST participant.join                  open                  ayyyyy yyyyyy yyyy y a nyynn
POST participant.join                  invited               ayiyyi iiiiii iiii y a niynn
POST participant.join                  closed                cccccc cccccc cccc c c nccnn
POST participant.change                open,invited          nynyyn nnnnnn nnnn n n nnynn
POST participant.change                closed                ncnccn nnnnnn nnnn n n nncnn
POST participants.import               open,invited,closed   nnnnnn nnnnnn nnnn y n nnnnn
POST participant.confirm               open,invited,closed   nnnnnn nnnnnn nnnn y n nnnnn
POST participant.verify                open,invited,closed   nnnnnn nnynnn ynny y n nynnn
POST seat.contest                      open,invited          nynyyn nyynnn nnny y n nnynn
POST seat.contest                      closed                ncnccn nccnnn nnnc c n nncnn
POST seat.settle                       open,invited          nnnnnn nnynnn ynny y n nynnn
POST seat.settle                       closed                nnnnnn nncnnn cnnc c n ncnnn
POST participant.erase                 open,invited,closed   nnnnnn nnnnnn nnnn y n nnnnn
POST invitations.issue                 open,invited          nlnlyn nnnnnn ynny y n nylnn
POST invitations.issue                 closed                ncnccn nnnnnn cnnc c n nccnn
POST invitations.issue of a role       open,invited          nnnnnn nnnnnn ynny y n nynnn
POST invitations.issue of a role       closed                ncnccn nnnnnn cnnc c n nccnn
POST invitation.withdraw               open,invited,closed   nynyyn nnnnnn ynny y n nyynn
POST invitation.accept                 open,invited,closed   ayyyyy yyyyyy yyyy n a nyynn
POST organisation.declare              open,invited          nynyyn nnnnnn nnnn n n nnynn
POST organisation.declare              closed                ncnccn nnnnnn nnnn n n nncnn
POST organisation.prove                open,invited,closed   nnnnnn nnnnnn nnnn y n nnnnn
POST organisation.lapse                open,invited,closed   nnnnnn nnnnnn nnnn y n nnnnn
POST statement.submit                  open,invited          nlnyyn nnnnnn ynny y n nyynn
POST statement.submit                  closed                ncnccn nnnnnn cnnc c n nccnn
POST statement.seed                    open,invited          nnnnnn nnnnnn ynny y n nynnn
POST statement.seed                    closed                nnnnnn nnnnnn cnnc c n ncnnn
POST statements.import                 open,invited,closed   nnnnnn nnnnnn nnnn y n nnnnn
POST statement.translate               open,invited          nlnyyn nynnnn ynny y n nyynn
POST statement.translate               closed                ncnccn ncnnnn cnnc c n nccnn
POST statement.mark                    open,invited          nynyyn nnnnnn nnnn n n nnynn
POST statement.mark                    closed                ncnccn nnnnnn nnnn n n nncnn
POST statement.moderate                open,invited,closed   nnnnnn nynnnn ynny y n nynnn
POST statement.merge                   open,invited,closed   nnnnnn nynnnn ynny y n nynnn
POST statement.reword                  open,invited,closed   nnnnnn nynnnn ynny y n nynnn
POST statement.appeal                  open,invited,closed   nynyyn nnnnnn nnnn n n nnynn
POST input.moderate                    open,invited,closed   nnnnnn nynnnn ynny y n nynnn
POST input.appeal                      open,invited,closed   nynyyn nnnnnn nnnn n n nnynn
POST input.rehear                      open,invited,closed   nnnnnn nyynnn ynny y n nynnn
POST appeal.settle                     open,invited,closed   nnnnnn nyynnn ynny y n nynnn
POST report.publish                    open,invited,closed   nnnnnn nnynnn ynny y n nynnn
POST edition.publish                   open,invited,closed   nnnnnn nnynnn ynny y n nynnn
POST document.open                     open,invited          nnnnnn nnnnny ynny y n nynnn
POST document.open                     closed                nnnnnn nnnnnc cnnc c n ncnnn
POST document.withdraw                 open,invited          nnnnnn nnnnny ynny y n nynnn
POST document.withdraw                 closed                nnnnnn nnnnnc cnnc c n ncnnn
POST draft.publish                     open,invited          nnnnnn nnynny ynny y n nynnn
POST draft.publish                     closed                nnnnnn nncnnc cnnc c n ncnnn
POST window.open                       open,invited          nnnnnn nnynnn ynny y n nynnn
POST window.open                       closed                nnnnnn nncnnn cnnc c n ncnnn
POST window.close                      open,invited          nnnnnn nnynnn ynny y n nynnn
POST window.close                      closed                nnnnnn nncnnn cnnc c n ncnnn
POST lastcall.open                     open,invited          nnnnnn nnynnn ynny y n nynnn
POST lastcall.open                     closed                nnnnnn nncnnn cnnc c n ncnnn
POST lastcall.end                      open,invited,closed   nnnnnn nnynnn ynny y n nynnn
POST clause.add                        open,invited          nnnnnn nnnnny nnnn n n nnnnn
POST clause.add                        closed                nnnnnn nnnnnc nnnn n n nnnnn
POST clause.change                     open,invited,closed   nnnnnn nnnnny nnnn n n nnnnn
POST clause.remove                     open,invited,closed   nnnnnn nnnnny nnnn n n nnnnn
POST clause.move                       open,invited,closed   nnnnnn nnnnny nnnn n n nnnnn
POST change.cite                       open,invited          nnnnnn nnnnny nnnn n n nnnnn
POST change.cite                       closed                nnnnnn nnnnnc nnnn n n nnnnn
POST clause.translate                  open,invited,closed   nnnnnn nnnnny ynny y n nynnn
POST bracket.hold                      open,invited,closed   nnnnnn nnnnny nnnn n n nnnnn
POST contribution.submit               open,invited          nlnyyn nnnnnn nnnn n n nnynn
POST contribution.submit               closed                ncnccn nnnnnn nnnn n n nncnn
POST contributions.import              open,invited,closed   nnnnnn nnnnnn nnnn y n nnnnn
POST comment.make                      open,invited          nlnyyn nnnnnn nnnn n n nnynn
POST comment.make                      closed                ncnccn nnnnnn nnnn n n nncnn
POST disposition.give                  open,invited          nnnnnn nnynny ynny y n nynnn
POST disposition.give                  closed                nnnnnn nncnnc cnnc c n ncnnn
POST disposition.dispute               open,invited          nynyyn nnnnnn nnnn n n nnynn
POST disposition.dispute               closed                ncnccn nnnnnn nnnn n n nncnn
POST amendment.propose                 open,invited          nlnyyn nnnnnn nnnn n n nnynn
POST amendment.propose                 closed                ncnccn nnnnnn nnnn n n nncnn
POST amendment.back                    open,invited          nlnyyn nnnnnn nnnn n n nnynn
POST amendment.back                    closed                ncnccn nnnnnn nnnn n n nncnn
POST amendment.withdraw                open,invited          nlnyyn nnnnnn nnnn n n nnynn
POST amendment.withdraw                closed                ncnccn nnnnnn nnnn n n nncnn
POST amendment.adopt                   open,invited,closed   nnnnnn nnnnny nnnn n n nnnnn
POST amendment.decline                 open,invited          nnnnnn nnynny ynny y n nynnn
POST amendment.decline                 closed                nnnnnn nncnnc cnnc c n ncnnn
POST clause.support                    open,invited          nlnyyn nnnnnn nnnn n n nnynn
POST clause.support                    closed                ncnccn nnnnnn nnnn n n nncnn
POST commitment.propose                open,invited          nynyyn ynynny ynny y n nyynn
POST commitment.propose                closed                ncnccn cncnnc cnnc c n nccnn
POST commitment.pledge                 open,invited          nnnnnn ynnnnn nnnn n n nnnnn
POST commitment.pledge                 closed                nnnnnn cnnnnn nnnn n n nnnnn
POST commitment.begin                  open,invited          nnnnnn ynnnnn nnnn n n nnnnn
POST commitment.begin                  closed                nnnnnn cnnnnn nnnn n n nnnnn
POST commitment.withdraw               open,invited          nnnnnn ynnnnn nnnn n n nnnnn
POST commitment.withdraw               closed                nnnnnn cnnnnn nnnn n n nnnnn
POST commitment.accept                 open,invited          nnnnnn nnynnn ynny y n nynnn
POST commitment.accept                 closed                nnnnnn nncnnn cnnc c n ncnnn
POST commitment.supersede              open,invited          nnnnnn nnynnn ynny y n nynnn
POST commitment.supersede              closed                nnnnnn nncnnn cnnc c n ncnnn
POST commitment.judge                  open,invited          nnnnnn nnyynn nnnn n n nnnnn
POST commitment.judge                  closed                nnnnnn nnccnn nnnn n n nnnnn
POST dispute.settle                    open,invited          nnnnnn nnyynn nnnn n n nnnnn
POST dispute.settle                    closed                nnnnnn nnccnn nnnn n n nnnnn
POST evidence.submit                   open,invited          nynyyn ynnynn nnnn n n nnynn
POST evidence.submit                   closed                ncnccn cnncnn nnnn n n nncnn
POST evidence.dispute                  open,invited          nynyyn ynnynn nnnn n n nnynn
POST evidence.dispute                  closed                ncnccn cnncnn nnnn n n nncnn
POST quality.exclude                   open,invited          nnnnnn nnnnnn ynny y n nynnn
POST quality.exclude                   closed                nnnnnn nnnnnn cnnc c n ncnnn
POST quality.include                   open,invited          nnnnnn nnnnnn ynny y n nynnn
POST quality.include                   closed                nnnnnn nnnnnn cnnc c n ncnnn
POST objection.raise                   open,invited          nlnyyn nnnnnn nnnn n n nnynn
POST objection.raise                   closed                ncnccn nnnnnn nnnn n n nncnn
POST objection.move                    open,invited          nnnnnn nnynny ynny y n nynnn
POST objection.move                    closed                nnnnnn nncnnc cnnc c n ncnnn
POST objection.reply                   open,invited          nnnnnn nnynny ynny y n nynnn
POST objection.reply                   closed                nnnnnn nncnnc cnnc c n ncnnn
POST objection.contest                 open,invited          nynyyn nnnnnn nnnn n n nnynn
POST objection.contest                 closed                ncnccn nnnnnn nnnn n n nncnn
POST objection.retract                 open,invited          nynyyn nnnnnn nnnn n n nnynn
POST objection.retract                 closed                ncnccn nnnnnn nnnn n n nncnn
POST objection.word                    open,invited          nynyyn nnnnnn nnnn n n nnynn
POST objection.word                    closed                ncnccn nnnnnn nnnn n n nncnn
POST objection.say                     open,invited          nynyyn nnnnnn nnnn n n nnynn
POST objection.say                     closed                ncnccn nnnnnn nnnn n n nncnn
POST assessment.make                   open,invited          nlnyyn nnnnnn nnnn n n nnynn
POST assessment.make                   closed                ncnccn nnnnnn nnnn n n nncnn
POST harm.answer                       open,invited          nnnnnn nnynny ynny y n nynnn
POST harm.answer                       closed                nnnnnn nncnnc cnnc c n ncnnn
POST procedure.derive                  open,invited,closed   nnnnnn nnnnnn ynny y n nynnn
POST item.table                        open,invited          nnnnnn nnnnny ynny y n nynnn
POST item.table                        closed                nnnnnn nnnnnc cnnc c n ncnnn
POST item.move                         open,invited          nnnnnn nnynny ynny y n nynnn
POST item.move                         closed                nnnnnn nncnnc cnnc c n ncnnn
POST item.ratify                       open,invited          nnnnnn nnnnnn ynny y n nynnn
POST item.ratify                       closed                nnnnnn nnnnnn cnnc c n ncnnn
POST item.defer                        open,invited          nnnnnn nnynnn nnnn n n nnnnn
POST item.defer                        closed                nnnnnn nncnnn nnnn n n nnnnn
POST item.supersede                    open,invited          nnnnnn nnnnnn ynny y n nynnn
POST item.supersede                    closed                nnnnnn nnnnnn cnnc c n ncnnn
POST call.announce                     open,invited          nnnnnn nnynnn nnnn n n nnnnn
POST call.announce                     closed                nnnnnn nncnnn nnnn n n nnnnn
POST call.open                         open,invited          nnnnnn nnynnn nnnn n n nnnnn
POST call.open                         closed                nnnnnn nncnnn nnnn n n nnnnn
POST call.extend                       open,invited          nnnnnn nnynnn nnnn n n nnnnn
POST call.extend                       closed                nnnnnn nncnnn nnnn n n nnnnn
POST position.take                     open,invited          nynyyn nnnnnn nnnn n n nnynn
POST position.take                     closed                ncnccn nnnnnn nnnn n n nncnn
POST position.confirm                  open,invited          nynyyn nnnnnn nnnn n n nnynn
POST position.confirm                  closed                ncnccn nnnnnn nnnn n n nncnn
POST outcome.endorse                   open,invited          nlnyyn nnnnnn nnnn n n nnynn
POST outcome.endorse                   closed                ncnccn nnnnnn nnnn n n nncnn
POST endorsement.confirm               open,invited          nlnyyn nnnnnn nnnn n n nnynn
POST endorsement.confirm               closed                ncnccn nnnnnn nnnn n n nncnn
POST endorsement.withdraw              open,invited          nlnyyn nnnnnn nnnn n n nnynn
POST endorsement.withdraw              closed                ncnccn nnnnnn nnnn n n nncnn
POST determination.make                open,invited          nnnnnn nnynnn nnnn n n nnnnn
POST determination.make                closed                nnnnnn nncnnn nnnn n n nnnnn
POST determination.challenge           open,invited          nlnyyn nnnnnn nnnn n n nnynn
POST determination.challenge           closed                ncnccn nnnnnn nnnn n n nncnn
POST determination.finalise            open,invited,closed   nnnnnn nnynnn nnnn n n nnnnn
POST minority.file                     open,invited          nlnyyn nnnnnn nnnn n n nnynn
POST minority.file                     closed                ncnccn nnnnnn nnnn n n nncnn
POST appeal.file                       open,invited          nlnyyn nnnnnn nnnn n n nnynn
POST appeal.file                       closed                ncnccn nnnnnn nnnn n n nncnn
POST appeal.withdraw                   open,invited,closed   nynyyn nnnnnn nnnn n n nnynn
POST appeal.decide                     open,invited,closed   nnnnnn nnnynn nnnn n n nnnnn
POST review.begin                      open,invited,closed   nnnnnn nnnnnn ynny y n nynnn
POST review.conclude                   open,invited,closed   nnnnnn nnynnn ynny y n nynnn
POST vote.cast                         open,invited          nlnyyn nnnnnn nnnn n n nnynn
POST vote.cast                         closed                ncnccn nnnnnn nnnn n n nncnn
POST votes.cast                        open,invited          nlnyyn nnnnnn nnnn n n nnynn
POST votes.cast                        closed                ncnccn nnnnnn nnnn n n nncnn
POST vote.withdraw                     open,invited          nynyyn nnnnnn nnnn n n nnynn
POST vote.withdraw                     closed                ncnccn nnnnnn nnnn n n nncnn
POST votes.import                      open,invited,closed   nnnnnn nnnnnn nnnn y n nnnnn

# The site as a whole
                                                             s0123m dMCSOE Vvph o x RAaeX
GET /                                  *                     yyyyyy yyyyyy yyyy y y yyyyn
GET /sign-in                           *                     yyyyyy yyyyyy yyyy y y nnnnn
GET /account                           *                     yyyyyy yyyyyy yyyy y y nnnnn
GET /unsubscribe                       *                     yyyyyy yyyyyy yyyy y y yyyyn
POST /unsubscribe                      *                     yyyyyy yyyyyy yyyy y y nyynn
GET /api                               *                     yyyyyy yyyyyy yyyy y y yyyyn
GET /procedures                        *                     yyyyyy yyyyyy yyyy y y yyyyn
GET /procedures/:id                    *                     yyyyyy yyyyyy yyyy y y yyyyn
GET /convene                           *                     yyyyyy yyyyyy yyyy y y yyyyn
POST /sign-in                          *                     yyyyyy yyyyyy yyyy y y nnnnn
POST /sign-in/mail                     *                     yyyyyy yyyyyy yyyy y y nnnnn
POST /sign-in/code                     *                     yyyyyy yyyyyy yyyy y y nnnnn
POST /sign-in/passkey-options          *                     yyyyyy yyyyyy yyyy y y nnnnn
POST /sign-in/passkey                  *                     yyyyyy yyyyyy yyyy y y nnnnn
GET /sign-in/with/:issuer              *                     ------ ------ ---- - - nnnnn
GET /sign-in/with/:issuer/back         *                     ------ ------ ---- - - nnnnn
POST /sign-out                         *                     yyyyyy yyyyyy yyyy y y nnnnn
POST /account/mailbox                  *                     yyyyyy yyyyyy yyyy y y nnnnn
POST /account/confirm                  *                     yyyyyy yyyyyy yyyy y y nnnnn
POST /account/passkey-options          *                     nyyyyy yyyyyy yyyy n n nnnnn
POST /account/passkey                  *                     nyyyyy yyyyyy yyyy n n nnnnn
POST /account/passkey-remove           *                     nyyyyy yyyyyy yyyy n n nnnnn
POST /account/unlink                   *                     nyyyyy yyyyyy yyyy n n nnnnn
POST /account/end                      *                     nyyyyy yyyyyy yyyy n n nnnnn
POST /account/end-others               *                     nyyyyy yyyyyy yyyy n n nnnnn
POST /account/resume                   *                     nyyyyy yyyyyy yyyy n n nnnnn
POST /account/token                    *                     nyyyyy yyyyyy yyyy n n nnnnn
POST /account/digest                   *                     nyyyyy yyyyyy yyyy n n nnnnn
POST /account/revoke                   *                     nyyyyy yyyyyy yyyy n n nnnnn
POST /account/erase                    *                     nyyyyy yyyyyy yyyy n n nnnnn
GET /account/export                    *                     nyyyyy yyyyyy yyyy n n nnnnn
POST /convene                          *                     nnnnnn nnnnnn nnyy y n nnnnn
POST /language                         *                     yyyyyy yyyyyy yyyy y y nyynn
POST /processes                        *                     nnnnnn nnnnnn nnnn y n nnnnn
GET /assets/:name                      *                     yyyyyy yyyyyy yyyy y y yyyyn
GET /api/openapi.json                  *                     yyyyyy yyyyyy yyyy y y yyyyn
GET /healthz                           *                     yyyyyy yyyyyy yyyy y y yyyyn
GET /readyz                            *                     yyyyyy yyyyyy yyyy y y yyyyn
GET /metrics                           *                     nnnnnn nnnnnn nnnn y n nnnnn
GET /everything                        *                     nnnnnn nnnnnn nnnn y n nnnnn
POST /account/mailbox-removed          *                     nyyyyy yyyyyy yyyy n n nnnnn
`;
