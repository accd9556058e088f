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
  Figure,
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
import type { Pack, Scene } from './types/pack.js';

export type * from './types/map.js';
export type * from './types/pack.js';
export type {
  Along, Bar, Behind, Claim, Comparison, Difference, Draws, Evaluation, Figure, Finding, Flip, Ground, HeadlineCode, Point, Published,
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
  /** What the runs of A come to, once there are any. */
  runs: { known: Draws | undefined };
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
