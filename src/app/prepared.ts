/**
 * What the application adds to the input of a command, whatever way it came in: figures, which a noun cannot compute and
 * nobody may bring along. Whatever stands in its place is overwritten.
 */
import { isRefusal, type Refusal } from '../base/result.ts';
import { commandNamed, type Request } from './engine.ts';
import type { Hosted } from './hosted.ts';
import { outcomeFrozen } from './outcomeFrozen.ts';
import { reportFigures } from './reportFigures.ts';

type Prepare = (hosted: Hosted, now: number) => Promise<object | Refusal>;

const preparations: ReadonlyMap<string, Prepare> = new Map<string, Prepare>([
  [
    'report.publish',
    async (hosted, now) => {
      const figures = await reportFigures(hosted, now);
      return isRefusal(figures) ? figures : { figures };
    },
  ],
  [
    'edition.publish',
    async (hosted) => {
      const frozen = outcomeFrozen(hosted);
      return isRefusal(frozen) ? frozen : { frozen };
    },
  ],
]);

/** Who may not give the command is told so by the register, and costs no figures. */
export async function prepared(
  hosted: Hosted,
  request: Request,
  now: () => Promise<number>,
): Promise<Request | Refusal> {
  const prepare = preparations.get(request.command);
  const may = commandNamed(request.command)?.who.some((role) => request.actor.roles.includes(role));
  if (!prepare || !may) return request;
  const added = await prepare(hosted, await now());
  return isRefusal(added) ? added : { ...request, input: { ...Object(request.input), ...added } };
}
