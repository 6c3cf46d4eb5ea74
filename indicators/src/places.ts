/**
 * Points to measure distances between, as coordinates in a space where the straight line (chord) from one to another grows with
 * their distance: `distance(chord)` and `chord(distance)` turn one into the other. Never mutated.
 */
export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
  distance(chord: number): number;
  chord(distance: number): number;
}

/** Mean radius of the Earth in kilometres (IUGG; Moritz 1980). */
const RADIUS = 6371.0088;

/** Places on a plane: distances are Euclidean, in the unit of the coordinates. A coordinate that is not finite is a `RangeError` that names the place. */
export function planarPlaces(x: ArrayLike<number>, y: ArrayLike<number>): Places {
  refuseUneven(x.length, y.length);
  for (let place = 0; place < x.length; place++) {
    if (!Number.isFinite(x[place]!) || !Number.isFinite(y[place]!)) {
      throw new RangeError(`Place ${place}: ${x[place]}, ${y[place]} is nowhere on a plane.`);
    }
  }
  const same = (length: number): number => length;
  return {
    x: Float64Array.from(x),
    y: Float64Array.from(y),
    z: new Float64Array(x.length),
    distance: same,
    chord: same,
  };
}

/**
 * Places on the Earth from degrees of longitude and latitude: distances are great circles in kilometres on a sphere of mean radius, the
 * ones that the haversine formula gives (Sinnott 1984), at most 0.6 % from those on the ellipsoid. The coordinates are turned so that x
 * and y lie in the plane that touches the sphere amid the places. A degree that does not exist is a `RangeError` that names the place.
 */
export function earthPlaces(longitude: ArrayLike<number>, latitude: ArrayLike<number>): Places {
  refuseUneven(longitude.length, latitude.length);
  const count = longitude.length;
  const sphere = [new Float64Array(count), new Float64Array(count), new Float64Array(count)] as const;
  const middle: [number, number, number] = [0, 0, 0];
  for (let place = 0; place < count; place++) {
    const [east, north] = [longitude[place]!, latitude[place]!];
    if (!(Math.abs(east) <= 360 && Math.abs(north) <= 90)) {
      throw new RangeError(`Place ${place}: longitude ${east}, latitude ${north} is nowhere on the Earth.`);
    }
    const [lambda, phi] = [(east * Math.PI) / 180, (north * Math.PI) / 180];
    const vector = [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)] as const;
    for (const axis of [0, 1, 2] as const) {
      sphere[axis][place] = vector[axis];
      middle[axis] += vector[axis];
    }
  }
  const along = (direction: Axis): Float64Array =>
    Float64Array.from(
      { length: count },
      (_, place) =>
        RADIUS *
        (direction[0] * sphere[0][place]! + direction[1] * sphere[1][place]! + direction[2] * sphere[2][place]!),
    );
  const [east, north, up] = frame(middle);
  return {
    x: along(east),
    y: along(north),
    z: along(up),
    distance: (chord) => 2 * RADIUS * Math.asin(Math.min(1, chord / (2 * RADIUS))),
    chord: (distance) => 2 * RADIUS * Math.sin(Math.min(Math.PI / 2, distance / (2 * RADIUS))),
  };
}

/** The places at these positions, in this order. */
export function placesAt(places: Places, positions: ArrayLike<number>): Places {
  const take = (axis: Float64Array): Float64Array => {
    const taken = new Float64Array(positions.length);
    for (let k = 0; k < taken.length; k++) taken[k] = axis[positions[k]!]!;
    return taken;
  };
  return { ...places, x: take(places.x), y: take(places.y), z: take(places.z) };
}

type Axis = readonly [number, number, number];

function refuseUneven(first: number, second: number): void {
  if (first !== second) throw new RangeError(`${first} and ${second} coordinates don't make places.`);
}

/** East, north and up at the middle of the places, as unit vectors; any such frame where they have no middle. */
function frame([a, b, c]: Axis): readonly [Axis, Axis, Axis] {
  const length = Math.hypot(a, b, c);
  const across = Math.hypot(a, b);
  if (!(across > 1e-9 * length))
    return [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ];
  const up: Axis = [a / length, b / length, c / length];
  const east: Axis = [-b / across, a / across, 0];
  const north: Axis = [-up[2] * east[1], up[2] * east[0], up[0] * east[1] - up[1] * east[0]];
  return [east, north, up];
}
