/**
 * Data: the statements of the sample process, in the order in which they were tabled, and how simulated people lean on each.
 * Written for Plenary; no statement quotes or describes a real person, company or authority.
 */

export type SampleSeat =
  | 'governments'
  | 'private-sector'
  | 'civil-society'
  | 'technical-community'
  | 'international-organisations'
  | 'academia';

export type SampleReason = 'off-topic' | 'duplicate' | 'two-ideas';

export interface StatementPlan {
  readonly text: string;
  /** The seat in whose voice it is written. */
  readonly voice: SampleSeat;
  /** Days after opening when it was tabled; absent: a seed that the secretariat brought in, there from the start. */
  readonly day?: number;
  /**
   * Log-odds of agreeing for someone at the origin, and what they gain per unit towards obligation (against choice) and
   * towards openness (against discretion).
   */
  readonly leans: readonly [everyone: number, obligation: number, openness: number];
  /** What people of these seats add to the log-odds because of where they sit. */
  readonly seats?: Partial<Readonly<Record<SampleSeat, number>>>;
  /** How often people pass on it, as a multiple of the usual; absent: 1. */
  readonly hard?: number;
  /** About the process itself, not about its question. */
  readonly meta?: true;
  readonly moderatedOut?: SampleReason;
}

export const statementPlans: readonly StatementPlan[] = [
  {
    text: 'Every network that announces routes should have an emergency contact that a person answers.',
    voice: 'technical-community',
    leans: [2.7, 0.2, 0.1],
  },
  {
    text: 'Small networks need a free, tested way to sign and validate their routes before anything is required of them.',
    voice: 'private-sector',
    leans: [2.2, -0.3, 0.1],
  },
  {
    text: 'Within three years every network should be required by law to sign its own routes (RPKI).',
    voice: 'governments',
    leans: [-0.4, 2, 0.1],
  },
  {
    text: 'Routing norms work because operators keep them by choice; a law would weaken them.',
    voice: 'technical-community',
    leans: [0.1, -2, 0],
  },
  {
    text: 'Networks that repeatedly pass on invalid routes should be named in public.',
    voice: 'civil-society',
    leans: [0.1, 0.3, 2],
  },
  {
    text: 'A list of networks without filters is a map for attackers and should not be published.',
    voice: 'private-sector',
    leans: [0, -0.2, -2],
  },
  {
    text: 'Exchange points should publish, once a month, how many invalid routes passed their route servers.',
    voice: 'academia',
    leans: [2, 0.2, 0.4],
  },
  {
    text: 'Whoever sells transit should filter what its customers announce.',
    voice: 'technical-community',
    leans: [2.2, 0.4, 0.1],
  },
  {
    text: 'Public bodies should sign the routes to their own addresses before they ask others to do so.',
    voice: 'governments',
    leans: [2.6, 0.1, 0.3],
  },
  {
    text: 'Securing routes is a job for the large carriers; small networks need do nothing.',
    voice: 'private-sector',
    leans: [-2.3, -0.3, -0.2],
  },
  {
    text: 'Route measurement data should stay open to researchers in every country, free of charge.',
    voice: 'academia',
    leans: [2, 0, 0.4],
  },
  {
    text: 'In an emergency, a national authority should be able to order networks to filter a route at once.',
    voice: 'governments',
    leans: [-0.3, 1.8, -0.6],
    seats: { governments: 0.8 },
  },
  {
    text: 'Only a court, never a ministry, should be able to order a network to filter a route.',
    voice: 'civil-society',
    leans: [0.2, -1.5, 0.8],
    seats: { governments: -0.8 },
  },
  {
    text: 'Networks should delete the entries in routing registries (IRR) that they no longer use.',
    voice: 'technical-community',
    leans: [1.9, 0.1, 0.1],
    hard: 1.5,
  },
  {
    text: 'A network with a single upstream need not validate routes itself if that upstream does.',
    voice: 'private-sector',
    leans: [0.6, -0.6, -0.2],
    hard: 1.3,
  },
  {
    text: 'Guidance should come in the languages that engineers work in, not only in English.',
    voice: 'international-organisations',
    leans: [2.5, 0, 0.1],
  },
  {
    text: 'For a small network, a signing service run by its registry is good enough.',
    voice: 'technical-community',
    leans: [0.9, 0.4, -0.2],
    hard: 1.4,
  },
  {
    text: 'Nobody should be cut off for an honest mistake before someone has tried to reach them.',
    voice: 'civil-society',
    leans: [2.3, -0.3, 0.2],
  },
  {
    text: 'A regulator should be able to fine a network that ignores repeated warnings about its leaks.',
    voice: 'governments',
    leans: [-0.2, 1.9, 0.2],
  },
  {
    text: 'What filtering costs a network of five should be measured before anything is required of it.',
    voice: 'academia',
    leans: [0.5, -1.1, 0.2],
  },
  {
    text: 'Small networks should need a licence from the state before they may announce routes.',
    voice: 'governments',
    leans: [-2.5, 0.5, -0.1],
  },
  {
    text: 'Router vendors should ship equipment that passes no routes on until someone has set a filter.',
    voice: 'private-sector',
    leans: [1.6, 0.3, 0.1],
    hard: 1.3,
  },
  {
    text: 'Route servers at exchange points should drop invalid routes without asking each member first.',
    voice: 'technical-community',
    leans: [0.8, 0.7, 0.1],
    hard: 1.2,
  },
  {
    text: 'Every serious routing incident should have a public report within sixty days.',
    voice: 'academia',
    leans: [0.2, 0.5, 1.8],
  },
  {
    text: 'What went wrong in an incident belongs among operators who trust each other, not in a public report.',
    voice: 'private-sector',
    leans: [-0.1, -0.3, -1.9],
  },
  {
    text: 'A network of five should be able to keep every commitment made here without hiring a sixth.',
    voice: 'technical-community',
    leans: [2.1, -0.4, 0],
  },
  {
    text: 'A community network run by volunteers deserves the same help with signing as a paying carrier.',
    voice: 'civil-society',
    day: 0.8,
    leans: [2.3, 0.1, 0.2],
  },
  {
    text: 'A government that asks for filtering should publish the request within thirty days.',
    voice: 'civil-society',
    day: 1.2,
    leans: [1.8, -0.2, 0.9],
    seats: { governments: -2.6 },
  },
  {
    text: 'Each network should list a number for routing emergencies where somebody picks up.',
    voice: 'private-sector',
    day: 1.5,
    leans: [2.4, 0.2, 0.1],
    moderatedOut: 'duplicate',
  },
  {
    text: 'When a registry cannot be reached, validation should go on with the last good data.',
    voice: 'technical-community',
    day: 2,
    leans: [1.7, 0, -0.1],
    hard: 1.6,
  },
  {
    text: 'A mandate would give small networks forms to fill in and leave their routers as they are.',
    voice: 'private-sector',
    day: 2.3,
    leans: [0.2, -1.9, -0.1],
  },
  {
    text: 'A leaked route harms nobody but the network that leaked it.',
    voice: 'private-sector',
    day: 2.7,
    leans: [-2.4, -0.2, -0.2],
  },
  {
    text: 'Voluntary norms have had twenty years; now rules are needed.',
    voice: 'civil-society',
    day: 3,
    leans: [-0.3, 2, 0.3],
  },
  {
    text: 'No court should be able to make a registry revoke route signatures outside its own country.',
    voice: 'technical-community',
    day: 3.2,
    leans: [0.6, -1.1, 0.2],
    seats: { governments: -0.8 },
    hard: 1.3,
  },
  {
    text: 'Registries should agree beforehand who takes over route signing when one of them cannot work.',
    voice: 'international-organisations',
    day: 3.9,
    leans: [1.7, 0.2, 0.1],
  },
  {
    text: 'A registry must obey its home courts, even where that touches signatures in other countries.',
    voice: 'governments',
    day: 4.4,
    leans: [-0.4, 1.4, -0.2],
    seats: { governments: 0.6 },
    hard: 1.3,
  },
  {
    text: 'Mobile operators should stop charging extra when people travel abroad.',
    voice: 'civil-society',
    day: 4.6,
    leans: [1, 0.3, 0.1],
    moderatedOut: 'off-topic',
  },
  {
    text: 'Once traffic flows again, there is no need to tell anyone what went wrong.',
    voice: 'private-sector',
    day: 5,
    leans: [-2, -0.1, -0.6],
  },
  {
    text: 'Checking the whole path of a route (ASPA) can wait until ordinary tools support it.',
    voice: 'technical-community',
    day: 5.5,
    leans: [0.6, -0.4, -0.1],
    hard: 1.8,
  },
  {
    text: 'Measuring routes must never mean recording what people do online.',
    voice: 'civil-society',
    day: 6,
    leans: [2.4, -0.1, 0.1],
  },
  {
    text: 'Exchange points should charge less to members who sign and filter.',
    voice: 'private-sector',
    day: 6.3,
    leans: [0.4, 0.4, 0.1],
  },
  {
    text: 'Public contracts should go only to networks that reject invalid routes.',
    voice: 'governments',
    day: 7,
    leans: [-0.1, 1.6, 0.2],
  },
  {
    text: 'Anyone who cannot set up validation unaided should not run a network.',
    voice: 'technical-community',
    day: 7.4,
    leans: [-2, 0.1, -0.1],
  },
  {
    text: 'Training should go first to islands and landlocked countries, where one mistake takes everyone offline.',
    voice: 'international-organisations',
    day: 8,
    leans: [1.6, 0.2, 0.2],
  },
  {
    text: 'A network whose careless leak takes others offline should pay for the damage.',
    voice: 'civil-society',
    day: 8.6,
    leans: [-0.1, 1.6, 0.3],
  },
  {
    text: 'Whoever filters in good faith should not be liable when a filter blocks someone by mistake.',
    voice: 'private-sector',
    day: 9,
    leans: [0.5, -0.8, -0.9],
  },
  {
    text: 'Exchange points should validate routes, and governments should pay for the equipment.',
    voice: 'governments',
    day: 9.5,
    leans: [0.4, 0.5, 0.1],
    moderatedOut: 'two-ideas',
  },
  {
    text: 'Economic sanctions should never reach the signatures on a network’s routes.',
    voice: 'technical-community',
    day: 10,
    leans: [0.4, -1.3, 0.3],
    seats: { governments: -0.7 },
  },
  {
    text: 'Insurers should charge more to networks that do not filter.',
    voice: 'private-sector',
    day: 10.5,
    leans: [0, 0.9, 0.1],
    hard: 1.3,
  },
  {
    text: 'Providers should tell their customers, in one plain line, whether they reject invalid routes.',
    voice: 'civil-society',
    day: 11,
    leans: [0.6, 0.5, 1.4],
  },
  {
    text: 'A network should have time to contest a score measured from outside before it is published.',
    voice: 'technical-community',
    day: 11.5,
    leans: [0.7, -0.2, -1.2],
  },
  {
    text: 'Four weeks is too short for engineers who also answer the phone.',
    voice: 'private-sector',
    day: 12,
    leans: [0.7, -0.2, 0],
    meta: true,
  },
  {
    text: 'Nobody from academia is here yet; no conclusion should be drawn before someone is.',
    voice: 'civil-society',
    day: 12.6,
    leans: [0.8, 0.1, 0.5],
    meta: true,
  },
  {
    text: 'The routes of a whole country should never depend on one company’s server.',
    voice: 'technical-community',
    day: 13,
    leans: [1.9, 0.1, 0.1],
  },
  {
    text: 'A network whose routes are stolen should tell the national incident team within a day.',
    voice: 'governments',
    day: 13.6,
    leans: [0, 1.2, 0.1],
  },
  {
    text: 'Signing routes is useless, because a determined attacker will always find another way.',
    voice: 'civil-society',
    day: 14.2,
    leans: [-2, -0.2, -0.2],
  },
  {
    text: 'Exchange points should drop every unsigned route from next month, whoever falls off.',
    voice: 'private-sector',
    day: 14.8,
    leans: [-2.1, 0.5, 0],
  },
  {
    text: 'A human rights assessment should come before any automatic blocking of routes.',
    voice: 'civil-society',
    day: 15.5,
    leans: [0.1, -0.4, 1.4],
  },
  {
    text: 'Every commitment made here should have a date on which it is reviewed.',
    voice: 'technical-community',
    day: 16.2,
    leans: [2.2, 0.2, 0.2],
  },
  {
    text: 'Large carriers should pay into a fund for small networks that cannot afford new routers.',
    voice: 'private-sector',
    day: 20.3,
    leans: [0.5, 0.6, 0.1],
  },
  {
    text: 'Signatures should cover exactly what a network announces, so that no thief can use the room left over.',
    voice: 'technical-community',
    day: 20.6,
    leans: [1.5, 0.2, 0],
    hard: 1.6,
  },
  {
    text: 'Neighbouring states should rehearse together for the day their routes are stolen.',
    voice: 'governments',
    day: 20.8,
    leans: [1, 0.4, -0.2],
  },
];
