import type { Input as CoreInput } from '../../pkg/joined_up.js';
import type { Behind, Scenario } from '../types.js';

/** The compiled pack, as far as the page reads it. Sections that a pack leaves out are absent. */
export interface Pack {
  pack: About;
  /** The pack's own messages, in Fluent's syntax. */
  story: string;
  source: Source[];
  figure: PackFigure[];
  input: PackInput[];
  ics?: Ics;
  chair?: { median_week: string; budget: string; planned?: string };
  deficit?: Deficit;
  review?: { people: string[]; what?: string; losers?: string };
  spend?: { bodies: Spender[]; year?: string };
  merger: Merger[];
  precedent: Precedent[];
  boundary?: Boundary;
  place: Place[];
  system: System[];
  scene: Scene[];
  claim: Claimed[];
  structures?: Quote;
  body: Body[];
  published: Printed[];
  /** What is not settled is in a file of its own, for the page of sources alone; elsewhere both are empty. */
  conflict: { title: string; figures: string[]; reason: string }[];
  missing: { what: string; looked: string }[];
  correction?: { date: string; was: string; now: string }[];
  /** The set-ups that followed each other, by the bodies that stand for them. */
  /** `home_kinds`: kinds of body that a reader is told of where they live. */
  setups?: { bodies: string[]; kinds: string[]; home_kinds?: string[] };
}

export interface About {
  id: string;
  version: number;
  date: string;
  name: string;
  short: string;
  question: string;
  maker: string;
  corrections: string;
  licence: string;
  licences?: { name: string; address: string }[];
  /** The date of its newest source. */
  newest?: string;
  /** Of its words and numbers, such as `en-GB`. */
  locale?: string;
  /** The code of its money, such as `EUR`. */
  currency: string;
}

export interface PackFigure {
  id: string;
  label: string;
  value: string;
  unit: string;
  status: Behind['status'];
  sources?: string[];
  quote?: string;
  note?: string;
  /** Figures of the pack that it adds up. */
  sum?: string[];
}

/** What the core has no use for. */
export interface PackInput {
  id: string;
  options?: { id: string; label: string }[];
  basis?: Partial<Record<'default' | 'low' | 'likely' | 'high', { text: string; figures?: string[] }>>;
  not_drawn?: string;
  sources?: string[];
  quote?: string;
  note?: string;
  /** Stands with the first, not behind a press. */
  main?: boolean;
  /** Defaults that it had, each with the last version of the pack that had it, the oldest first. */
  superseded?: { version: number; default: string; why: string }[];
}

/** What the core and the pack say of an input, together. */
export type Input = Omit<CoreInput, 'source' | 'options'> & PackInput;

export interface Source {
  id: string;
  publisher: string;
  title: string;
  author?: string;
  date: string;
  address?: string;
  note?: string;
}

export interface Ics {
  years: string[];
  residents: string;
  allocation_year?: string;
  allocation?: string[];
  price_year?: string;
  merger?: string;
  yardsticks?: { name: string; price: string; unit: string }[];
  name?: string;
  what?: string;
}

export interface Deficit {
  first: number;
  last: number;
  levers: string[];
  spending: string[];
  targets: string[];
  tariff: string;
  marks?: Mark[];
  whose?: string;
  report?: string;
}

export interface Mark {
  figure: string;
  year: number;
  kind: 'outturn' | 'forecast';
  label: string;
  remark?: string;
}

export interface Spender {
  name: string;
  spending: string;
  people: string;
  residents: string[];
  body?: string;
}

/** What somebody said, in their own words. */
export interface Quote {
  quote: string;
  who: string;
  also?: string[];
  context: string;
  source: string;
}

/** What the pack says of a claim; its verdict comes from the core. */
export interface Claimed extends Quote {
  id: string;
  /** Whether it stands on the page itself, not only on that of all claims. */
  lead?: boolean;
  tests: { what: string; figure?: string; is?: Relation; than?: string[]; condition?: string; missing?: string }[];
  places?: Record<string, string>;
  figures: string[];
  answer: string;
  other_side?: string;
}

export type Relation = 'above' | 'below' | 'at-most' | 'at-least' | 'between';

/** An organisation, for as long as it lasted. Dates are `2021-04-01`, `2016-03` or `2013`. */
export interface Body {
  id: string;
  name: string;
  short: string;
  kind: 'commissioner' | 'provider' | 'regulator' | 'partnership' | 'council';
  line: string;
  start: string;
  start_by?: boolean;
  end?: string;
  end_planned?: boolean;
  from: string[];
  places: string[];
  overseers: string[];
  sources: string[];
  note?: string;
}

/** What somebody printed of a figure that a model computes. */
export interface Printed {
  figure: string;
  value: string;
  quote: string;
  source: string;
  note?: string;
}

/** What a merger made, for as long as it lasted. */
export interface Life {
  name: string;
  start: string;
  end: string;
  months: string;
  label?: string;
  note?: string;
}

export interface Merger {
  name: string;
  /** The day on which it took place, or is to. */
  start: string;
  lives?: Life[];
  bodies: string[];
  into: string;
  kind?: string;
  kinds?: string;
  successor?: string;
  running_cost_is?: string;
  asked?: Quote;
  residents: string;
  lifetime: string;
}

/** What became of a plan elsewhere. */
export interface Precedent {
  name: string;
  /** The input that it marks, and from where to where; nothing where it is not like with like. */
  input?: string;
  low?: string;
  high?: string;
  state: 'counted' | 'claimed' | 'budgeted' | 'forecast';
  line: string;
  sources?: string[];
}

export interface Boundary {
  /** The systems that the page is about. */
  homes: string[];
  /** The measure by which a place is larger than another. */
  counted: string;
  measure: { id: string; unit: string; joins: 'adds' | 'spreads'; rate?: { id: string; of: string } }[];
  threshold?: { id: string; measure: string; least: string; by?: string }[];
  /** What of each system is drawn as bars, and what of each place stands in the list of places: ends of ids. */
  bars?: string[];
  columns?: string[];
  shared_trusts?: { name: string; sites: string[]; serves: string[] }[];
  flow_note?: string;
  /** Name of the file with the shapes of the places. */
  map?: string;
}

export interface Place {
  id: string;
  name: string;
  /** For where there is little room. */
  short?: string;
  system: string;
  fixed?: boolean;
  /** Why it is fixed, where that is the editor's doing. */
  why?: string;
  hidden?: boolean;
  /** Figures: shares of admissions of its residents, by NHS code of the trust or by the place of several. */
  trusts?: Record<string, string>;
}

export interface System {
  id: string;
  /** Its first day, where it began after the map that moves start from. */
  start?: string;
  end?: string;
  exempt?: boolean;
  name: string;
  short: string;
  partly?: boolean;
}

export interface Scene {
  id: string;
  /** Ids that it had. */
  formerly?: string[];
  /** The part of the page that it is about. */
  part?: string;
  label: string;
  line: string;
  sources?: string[];
  inputs: Record<string, string>;
  places: Record<string, string>;
  /** The scenario that it comes to on a page whose editor holds something, and what it leaves, in words. */
  held?: Scenario;
  leaves?: string;
}
