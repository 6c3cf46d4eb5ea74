import autocannon from 'autocannon';

/** Asks an address as often as it is answered, for so many seconds over so many connections, and prints what came of it as JSON. */
const [url, seconds, connections] = process.argv.slice(2);
const { requests, latency, non2xx, errors } = await autocannon({
  url,
  duration: Number(seconds),
  connections: Number(connections),
  idReplacement: url.includes('[<id>]'),
  headers: { 'accept-encoding': 'gzip' },
});
console.log(JSON.stringify({ perSecond: requests.average, slowest: latency.p99, refused: non2xx + errors }));
