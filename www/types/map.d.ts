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
