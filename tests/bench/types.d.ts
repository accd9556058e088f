/** What a yardstick computes with. `N` is its kind of number. */
export interface Arithmetic<N> {
  name: string;
  /** What it is, for the reader of the report. */
  what: string;
  of(value: string | number): N;
  plus(a: N, b: N): N;
  minus(a: N, b: N): N;
  times(a: N, b: N): N;
  over(a: N, b: N): N;
  /** The positive number whose `degree`th power is `a`. */
  root(a: N, degree: number): N;
  /** Below zero where `a` is the lesser, zero where they are equal. */
  compare(a: N, b: N): number;
  number(a: N): number;
  text(a: N): string;
}

/** Every input at a scenario: a number, or of a choice the option. */
export type Settings<N> = Record<string, N>;

/** A slider and the figure whose curve it shows. */
export interface Slider {
  id: string;
  figure: string;
  min: string;
  max: string;
  whole: boolean;
}

export interface Models<N> {
  figures: Record<string, (settings: Settings<N>) => N | null>;
  headlines: Headline<N>[];
  /** The merger's cumulative sum by year, from year 0 to the horizon. */
  cumulative(settings: Settings<N>): N[];
}

export interface Headline<N> {
  code: string;
  figure: string;
  drawn: boolean;
  holds(value: N | null, settings: Settings<N>): boolean;
}

/** The same model once more, in another arithmetic. */
export interface Yardstick {
  name: string;
  what: string;
  evaluate(scenario: Scenario): Record<string, string | null>;
  curves(scenario: Scenario): Curve[];
  draws(scenario: Scenario, count: number, seed: number): Spread;
}

export interface Scenario {
  inputs?: Record<string, string>;
  places?: Record<string, string>;
}

export interface Curve {
  points: { x: string; y: string | null }[];
  flips: { x: string; code: string; above: boolean }[];
}

export interface Quantiles {
  p10: string | null;
  p50: string | null;
  p90: string | null;
}

export interface Spread {
  headlines: Record<string, Quantiles & { shares: Record<string, string> }>;
  fans: Record<string, (Quantiles & { x: string })[]>;
}
