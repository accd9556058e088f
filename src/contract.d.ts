/** A decimal as text, unrounded: `"22300000"`. */
export type DecimalText = string;

export type Status = "reported" | "derived" | "assumed";

/** What differs from the pack; nothing else. */
export interface Scenario {
  inputs?: Record<string, DecimalText>;
  places?: Record<string, string>;
}

export interface Evaluation {
  figures: Record<string, Figure>;
  series: Record<string, Point[]>;
  findings: Finding[];
  claims: never[];
  warnings: Warning[];
}

export interface Figure {
  value: DecimalText | null;
  before: DecimalText | null;
  unit: string;
  status: Status;
}

export interface Point {
  x: DecimalText;
  y: DecimalText | null;
}

export type Finding =
  | { code: "cut-off"; system: string; place: string; places: string[]; neighbours: Neighbour[] }
  | { code: "below-million"; system: string }
  | { code: "empty"; system: string }
  | { code: "split-trust"; system: string; trust: string };

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
  high?: DecimalText;
  basis?: Basis;
  not_drawn?: string;
  source?: Source;
  quote?: string;
  note?: string;
  idle?: string;
  main?: boolean;
}

export interface Option {
  id: string;
  label: string;
}

export interface Basis {
  default?: Ground;
  low?: Ground;
  high?: Ground;
}

export interface Ground {
  text: string;
  figures?: string[];
}

export interface Source {
  id: string;
  publisher: string;
  title: string;
  author?: string;
  date: string;
  address?: string;
  note?: string;
}
