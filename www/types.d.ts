/**
 * The shapes that cross between the pack, the core and the page. Numbers are decimal strings
 * throughout: the page prints them and never computes with them.
 */

import type {
  Along,
  Bar,
  Behind,
  Claim,
  Comparison,
  Difference,
  Draws,
  Evaluation,
  Finding,
  Flip,
  Ground,
  HeadlineCode,
  Input as PackedInput,
  Point,
  Published,
  Quantiles,
  Sampling as Runs,
  Scenario as SentScenario,
  Solution,
  Source,
  Warning,
  Working,
} from '../pkg/joined_up.js';

export type {
  Along, Bar, Behind, Claim, Comparison, Difference, Draws, Finding, Flip, Ground, HeadlineCode, Point, Published,
  Quantiles, Runs, Solution, Source, Warning, Working,
};
export type Outcome = Evaluation;

/** An input, with what the editor of a page has done to it. */
export interface Input extends PackedInput {
  /** The value that the page starts with, where that is not the pack's. */
  preset?: string;
  /** Whether nobody may move it. */
  held?: boolean;
  hidden?: boolean;
}


export type Scenario = Readonly<Required<SentScenario>>;

/** What a page holds: the reader's scenario, one that they keep as A to compare with, and where they live. */
export interface State {
  scenario: Scenario;
  kept: Scenario | null;
  /** The id of a place; empty where they did not say. */
  home: string;
}

/** What a link holds, and the version of the pack that it was made with, where it says so. */
export interface Linked extends State {
  version?: number;
}

/** The compiled pack, as far as the page reads it. Sections that a pack leaves out are absent. */
export interface Pack {
  pack: About;
  source: Source[];
  figure: PackFigure[];
  input: PackInput[];
  ics?: Ics;
  chair?: { median_week: string; budget: string; planned?: string };
  deficit?: Deficit;
  review?: { people: string[]; what?: string; losers?: string };
  spend?: { bodies: Spender[]; year?: string; residents_of?: string };
  merger: Merger[];
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
}

export interface PackFigure {
  id: string;
  label: string;
  value: string;
  unit: string;
  status: Behind['status'];
  sources: string[];
  quote?: string;
  note?: string;
  /** Figures of the pack that it adds up. */
  sum?: string[];
}

/** The rest of what the pack says of an input comes from the core. */
export interface PackInput {
  id: string;
  sources?: string[];
  /** Defaults that it had, each with the last version of the pack that had it, the oldest first. */
  superseded?: { version: number; default: string; why: string }[];
}

export interface Ics {
  years: string[];
  residents: string;
  allocation_year: string;
  allocation: string[];
  price_year: string;
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
  test?: { figure: string; is: Relation; than: string[] };
  condition?: string;
  places?: Record<string, string>;
  figures: string[];
  answer: string;
  missing?: string;
  change?: string;
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

export interface Merger {
  name: string;
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

export interface Boundary {
  home: string;
  later: string;
  minimum: string;
  running_cost: string;
  shared_trusts?: { name: string; sites: string[]; serves: string[] }[];
  flow_sources: string[];
  flow_note?: string;
  residents_of?: string;
  allocation_of?: string;
  minimum_by?: string;
  minimum_label?: string;
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

/** The places as shapes, and hospitals as points: data/blmk/map/README.md says how they are written. */
export interface Shapes {
  edition: string;
  attribution: string[];
  bbox: [west: number, south: number, east: number, north: number];
  transform: { scale: [number, number]; translate: [number, number] };
  /** By NHS code. */
  trusts: Record<string, { name: string; home: string }>;
  hospitals: Hospital[];
  objects: { places: { geometries: Shape[] } };
  arcs: [x: number, y: number][][];
}

export interface Hospital {
  id: string;
  name: string;
  trust: string;
  place: string;
  easting: number;
  northing: number;
}

export interface Shape {
  id: string;
  arcs: number[][];
  properties: { label: [easting: number, northing: number]; neighbours: Record<string, number> };
}

export interface System {
  id: string;
  name: string;
  short: string;
  partly?: boolean;
}

export interface Scene {
  id: string;
  label: string;
  line: string;
  sources?: string[];
  inputs: Record<string, string>;
  places: Record<string, string>;
  /** The scenario that it comes to on a page whose editor holds something, and what it leaves, in words. */
  held?: Scenario;
  leaves?: string;
}

/** An opened pack: what the rest of the page knows of the core. */
export interface Model {
  pack: Pack;
  inputs: Map<string, Input>;
  evaluate(scenario: Scenario): Outcome;
  /** What follows from B less what follows from A. */
  compare(a: Scenario, b: Scenario): Comparison;
  /** How a figure, or what it is made of, came about: of a computed figure, a figure of the pack or an input. */
  working(figure: string, scenario: Scenario): Working;
  /** A figure over the whole range of an input, and where an answer flips. */
  along(input: string, figure: string, scenario: Scenario): Along;
  /** The value of an input that brings a figure to a target. */
  solve(input: string, figure: string, target: string, scenario: Scenario): Solution;
  /** A figure at the low and the high of each assumption, the widest first. */
  matters(figure: string, scenario: Scenario): Bar[];
  /** What others published, beside what follows when nothing is changed. */
  published(): Published[];
  /** Draws of the assumptions, added a few at a time; whoever asked frees them. */
  sampling(scenario: Scenario, seed: number): Runs;
}

/** What the runs came to. Until they are settled, they are those of another scenario. */
export interface Drawn {
  draws: Draws;
  settled: boolean;
}

/** What the words need: they are pure, so that a page written at build time can use them too. */
export interface Story {
  pack: Pack;
  inputs: Map<string, Input>;
  scenario: Scenario;
  outcome: Outcome;
  drawn?: Drawn | null;
  /** Whether it is told where nothing can be changed, as on a page without script. */
  still?: boolean;
}

type Edition = import('./newsroom/edition.js').Edition;

/** What shows A and B side by side; it comes with the first scenario that is kept. */
type Beside = typeof import('./compare/view.js');

/** The scenario kept as A, beside which the reader's own is B. */
export interface Kept extends Beside {
  scenario: Scenario;
  outcome: Outcome;
  /** B less A. */
  difference: Comparison;
}

/** What a view needs besides the story: the first outcome, the room, and what a reader can do. */
export interface Page extends Story {
  baseline: Outcome;
  /** What an editor has set. */
  edition?: Edition | null;
  kept: Kept | null;
  /** Where the reader lives, by id; empty where they did not say. */
  home: string;
  /** What is said of that place; it comes when they have said it. */
  living: typeof import('./views/lives.js') | null;
  /** What is said of a boundary that leads to something; it comes when one does. */
  finding: typeof import('./views/findings.js') | null;
  /** Whether what draws A and B failed to load. */
  lost: boolean;
  /** Width of the element in CSS pixels. */
  width: number;
  view: View;
  /** Address of the page of sources and method. */
  method: string;
  /** Inputs whose typed text was refused, and so is kept, or mended. */
  complaints: Map<string, Complaint>;
  /** The scene that the reader started from, kept while single controls are moved. */
  scene: Scene | undefined;
  /** Inputs that move nothing as things stand. */
  idle: Set<string>;
  /** While all that is drawn anew is what a held control moves: the parts take turns. */
  turns: import('./element/turns.js').Turns | null;
  canUndo: boolean;
  canRedo: boolean;
  act: Actions;
}

/** What `joined-up:change` tells: what moved, and what is shown since. */
export interface Changed extends State {
  /** An input's id, `place.<id>`, `scene.<id>`, `undo`, `redo`, `reset-all`, `keep`, `swap`, `drop`, or `address`
   * for a link, a property or an attribute. */
  control: string;
}

/** What `joined-up:ready` tells: what the page begins with. */
export interface Ready extends State {
  version: number;
}

declare global {
  interface HTMLElementEventMap {
    'joined-up:ready': CustomEvent<Ready>;
    'joined-up:change': CustomEvent<Changed>;
    'joined-up:failed': CustomEvent<null>;
  }
}

export interface Complaint {
  sentence: string;
  text?: string;
}

export type View = 'all' | 'budget' | 'merger' | 'boundary';

export interface Actions {
  /** A slider moves: many of these make one step of the history. */
  slide(input: string, value: string): void;
  /** The slider has come to rest. */
  settle(): void;
  /** A change that is a step by itself. */
  put(input: string, value: string): void;
  /** The reader typed into a number box. */
  type(input: string, text: string): void;
  reset(input: string): void;
  move(place: string, system: string): void;
  /** Where the reader lives; empty for elsewhere. */
  liveIn(home: string): void;
  scene(scene: Scene): void;
  undo(): void;
  redo(): void;
  /** To a panel, without touching the address, which holds the scenario. */
  go(panel: Exclude<View, 'all'>): void;
  resetAll(): void;
  /** Keeps the scenario as A, to compare with what is set from now on. */
  keep(): Promise<void>;
  /** A change of what is kept: the bar's buttons come and go with it. */
  become(control: string, state: Partial<State>): Promise<void>;
  /** What can be taken away from a part of the page was opened or closed. */
  take(event: Event): Promise<void>;
}
