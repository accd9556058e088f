/** A decimal as text, unrounded: `"22300000"`. */
export type DecimalText = string;

export type Status = "reported" | "derived" | "assumed";

/** What differs from the pack; nothing else. */
export interface Scenario {
  inputs?: Record<string, DecimalText>;
  places?: Record<string, string>;
}

export interface Evaluation {
  /** What is set and nothing else, as it was mended. */
  scenario: Required<Scenario>;
  figures: Record<string, Figure>;
  series: Record<string, Point[]>;
  findings: Finding[];
  claims: Claim[];
  warnings: Warning[];
  /** Ids of inputs that move nothing as things stand, told with all sections only, as claims are. */
  idle: string[];
}

export interface Figure {
  value: DecimalText | null;
  before: DecimalText | null;
  unit: string;
  status: Status;
}

export interface Claim {
  id: string;
  tests: Tested[];
  figures: Behind[];
}

/** One thing that a claim says, and what the figures carry of it. */
export interface Tested {
  what: string;
  verdict: "holds" | "holds-if" | "does-not-hold" | "cannot-be-tested";
}

/** A figure behind a verdict, at the scenario that the claim speaks of. */
export interface Behind {
  id: string;
  value: DecimalText | null;
  unit: string;
  status: Status;
}

export interface Point {
  x: DecimalText;
  y: DecimalText | null;
}

/**
 * What follows from one scenario less what follows from another. A series has every `x` that either
 * has, and a `y` where both do.
 */
export interface Comparison {
  figures: Record<string, Difference>;
  series: Record<string, Point[]>;
}

/** How far a figure is from itself in another scenario. */
export interface Difference {
  value: DecimalText | null;
  unit: string;
  status: Status;
}

export type Finding =
  | { code: "cut-off"; system: string; place: string; places: string[]; neighbours: Neighbour[] }
  | { code: Below; system: string; threshold: string }
  | { code: "empty"; system: string }
  | { code: "merges"; system: string; into: string }
  | { code: "split-trust"; system: string; trust: string };

/** `below-` and the name of the threshold, such as "below-million". */
export type Below = `below-${string}`;

export interface Neighbour {
  place: string;
  system: string;
}

export interface Warning {
  code:
    | "clamped"
    | "rounded"
    | "unknown-input"
    | "not-a-number"
    | "unknown-place"
    | "unknown-system"
    | "unknown-option"
    | "fixed-place";
  input: string;
  message: string;
}

/** What stands of it in the pack's JSON beside this (its grounds, quotes, notes) is no business of the core. */
export interface Input {
  id: string;
  label: string;
  unit: string;
  status: Status;
  default: DecimalText;
  min?: DecimalText;
  max?: DecimalText;
  step?: DecimalText;
  options?: Option[];
  drawn: boolean;
  low?: DecimalText;
  likely?: DecimalText;
  high?: DecimalText;
  /** The input whose value it takes while it is not set. */
  follows?: string;
  /** The sections that it moves. */
  moves: string[];
  /** Id of the source to name. */
  source?: string;
}

export interface Option {
  id: string;
}

/** A figure that the pack holds, as published or derived from what is. */
export interface PackFigure {
  id: string;
  label: string;
  value: DecimalText;
  unit: string;
  status: Status;
}

/**
 * One step of how a figure is made. `of` are the steps that it uses, in order; a step that stands
 * in a tree twice is spelled out once and then stands as `again` with the same `key`.
 */
export interface Working {
  key: number;
  op:
    | "input"
    | "figure"
    | "number"
    | "none"
    | "sum"
    | "difference"
    | "product"
    | "quotient"
    | "negative"
    | "least"
    | "most"
    | "power"
    | "root"
    | "given"
    | "same"
    | "again";
  value: DecimalText | null;
  status: Status;
  unit?: string;
  /** Of an input, a figure of the pack or a computed figure. */
  id?: string;
  /** Of an input or a figure of the pack. */
  label?: string;
  /** Id of the source to name. */
  source?: string;
  /** Name of a step that is no figure, such as `net-in-year`. */
  name?: string;
  /** Tells steps of one name apart, such as the years of a loop. */
  number?: number;
  /** Exponent of a power, degree of a root. */
  degree?: number;
  of: Working[];
}

/** A figure computed when nothing is changed, beside what somebody published of it. */
export interface Published {
  figure: string;
  value: DecimalText | null;
  published: DecimalText;
  difference: DecimalText | null;
  unit: string;
}

/** A figure over the range of an input. The `x` of a choice is the id of its option. */
export interface Along {
  points: Point[];
  flips: Flip[];
}

/** Where a headline begins or ceases to hold: `x` is a value at which it holds. */
export interface Flip {
  x: DecimalText;
  code: HeadlineCode;
  /** True where it holds above `x`, false where below. */
  above: boolean;
}

/** What is held against a threshold: a model's own, or by the name that a pack gives a boundary's, such as "million". */
export type HeadlineCode = ModelsCode | (string & {});

export type ModelsCode = "within-horizon" | `within-life-${string}` | "covers-ics" | "better" | "balanced";

export type Solution =
  | { value: DecimalText; reached: true }
  | { value: null; reached: false; closest: DecimalText | null };

export interface Bar {
  input: string;
  low: DecimalText | null;
  high: DecimalText | null;
  swing: DecimalText | null;
}

export interface Quantiles {
  p10: DecimalText | null;
  p50: DecimalText | null;
  p90: DecimalText | null;
}

export interface Draws {
  headlines: Record<string, Quantiles & { shares: Partial<Record<HeadlineCode, DecimalText>> }>;
  fans: Record<string, (Quantiles & { x: DecimalText })[]>;
}
