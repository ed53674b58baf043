/** The same data with its names in the order that they had before, so that only what was changed differs in the file. */
export function ordered(now, before) {
  const known = new Map();
  collect(before, known);
  return order(now, before, known);
}

function collect(data, known) {
  if (Array.isArray(data)) {
    data.forEach((one) => collect(one, known));
  } else if (data && typeof data === 'object') {
    if (typeof data.id === 'string') {
      known.set(data.id, data);
    }
    collect(data.components, known);
  }
}

/** A component is found by its id, wherever it was moved to; other things by their place. */
function order(now, before, known) {
  if (Array.isArray(now)) {
    return now.map((one, place) => order(one, before?.[place], known));
  }
  if (!now || typeof now !== 'object') {
    return now;
  }
  const then = known.get(now.id) ?? before ?? {};
  return Object.fromEntries([...Object.keys(then).filter((name) => name in now), ...Object.keys(now)]
    .map((name) => [name, order(now[name], then[name], known)]));
}
