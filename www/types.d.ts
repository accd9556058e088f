/**
 * The shapes that cross between the pack, the core and the page. Numbers are decimal strings
 * throughout: the page prints them and never computes with them.
 */

import type { Scenario as SentScenario } from '../pkg/joined_up.js';

export type * from './types/map.js';
export type * from './types/pack.js';
export type { Claim, Draws, Evaluation, Figure, Finding, Flip, Point, Warning, Working } from '../pkg/joined_up.js';

export type Scenario = Readonly<Required<SentScenario>>;
