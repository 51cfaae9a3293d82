// Public clients against a running server: node clients.mjs http://localhost:PORT/
import { readFileSync } from 'node:fs';
import { SparqlEndpointFetcher } from 'fetch-sparql-endpoint';
import ParsingClient from 'sparql-http-client/ParsingClient.js';
import { QueryEngine } from '@comunica/query-sparql';
import { LoggerVoid } from '@comunica/logger-void';

const root = process.argv[2];
const endpoint = root + 'sparql';
const program = 'https://w3id.org/balise/id/program/sarahs-place';
const names = `PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
  SELECT ?name { <${program}> skos:prefLabel ?name } ORDER BY LANG(?name)`;
const construct = `CONSTRUCT { <${program}> ?p ?o } WHERE { <${program}> ?p ?o FILTER (isLiteral(?o)) }`;

let passed = 0;
let failed = 0;
async function check(name, run) {
  try {
    await run();
    passed++;
    console.log(`ok      ${name}`);
  } catch (error) {
    failed++;
    console.log(`FAILED  ${name}: ${error.stack ?? error}`);
  }
}
function same(found, expected) {
  if (JSON.stringify(found) !== JSON.stringify(expected)) {
    throw new Error(`found ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`);
  }
}
async function all(stream) {
  const items = [];
  for await (const item of stream) items.push(item);
  return items;
}

await check('fetch-sparql-endpoint: rows with their languages', async () => {
  const rows = await all(await new SparqlEndpointFetcher().fetchBindings(endpoint, names));
  same(rows.map(row => row.name.language), ['en', 'fr']);
});
await check('fetch-sparql-endpoint: yes or no', async () => {
  same(await new SparqlEndpointFetcher().fetchAsk(endpoint, `ASK { <${program}> ?p ?o }`), true);
});
await check('fetch-sparql-endpoint: a graph', async () => {
  const triples = await all(await new SparqlEndpointFetcher().fetchTriples(endpoint, construct));
  same(triples.some(triple => triple.object.language === 'fr'), true);
});
await check('fetch-sparql-endpoint: a syntax error is an error', async () => {
  let refused = false;
  try {
    await all(await new SparqlEndpointFetcher().fetchBindings(endpoint, 'SELECT ?x { ?x ?y }'.replace('?y', '?y . oops')));
  } catch {
    refused = true;
  }
  same(refused, true);
});
await check('sparql-http-client: rows with their languages', async () => {
  const rows = await new ParsingClient({ endpointUrl: endpoint }).query.select(names);
  same(rows.map(row => row.name.language), ['en', 'fr']);
});
await check('sparql-http-client: a graph by POST', async () => {
  const quads = await new ParsingClient({ endpointUrl: endpoint }).query.construct(construct, { operation: 'postDirect' });
  same([...quads].some(quad => quad.object.language === 'fr'), true);
});
await check('sparql-http-client: yes or no by a form', async () => {
  same(await new ParsingClient({ endpointUrl: endpoint }).query.ask('ASK {}', { operation: 'postUrlencoded' }), true);
});
await check('Comunica: finds out by itself what the endpoint is, without a warning', async () => {
  const told = [];
  const log = new LoggerVoid();
  for (const level of ['warn', 'error', 'fatal']) {
    log[level] = message => told.push(`${level}: ${message}`);
  }
  const engine = new QueryEngine();
  const rows = await all(await engine.queryBindings(names, { sources: [endpoint], log }));
  same(rows.map(row => row.get('name').language), ['en', 'fr']);
  same(told, []);
});
await check('Comunica: follows a document, not only an endpoint', async () => {
  const engine = new QueryEngine();
  const rows = await all(await engine.queryBindings(names, { sources: [root + 'doc/program/sarahs-place.ttl'] }));
  same(rows.map(row => row.get('name').language), ['en', 'fr']);
});
for (const [name, query] of Object.entries(JSON.parse(readFileSync(new URL('sib-editor.json', import.meta.url))))) {
  await check(`SIB SPARQL editor: ${name}`, async () => {
    // It marks its own queries so.
    const rows = await new ParsingClient({ endpointUrl: `${endpoint}?ac=1` }).query.select(query);
    if (rows.length === 0) throw new Error('no rows');
  });
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
