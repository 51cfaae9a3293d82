// One suite of the W3C against an endpoint, as lines of test, outcome and name: node suite.mjs SUITE ENDPOINT STANDARDS [PATTERN]
import { TestSuiteRunner } from 'rdf-test-suite';

const [suite, endpoint, standards, pattern = ''] = process.argv.slice(2);
const manifests = 'https://w3c.github.io/rdf-tests/sparql/sparql11/';
const option = { protocol: 'protocolEndpoint', 'service-description': 'serviceDescriptionEndpoint' }[suite];

const results = await new TestSuiteRunner().runManifest(`${manifests}${suite}/manifest.ttl`, {}, {
  customEngingeOptions: { [option]: endpoint },
  testRegex: new RegExp(pattern, 'u'),
  timeOutDuration: 10_000,
  urlToFileMapping: `${manifests}~${standards}/`,
});
for (const { test, ok, error } of results) {
  console.log(`${test.uri}\t${ok ? 'passed' : 'failed'}\t${test.name}`);
  if (!ok) {
    console.error(`${test.uri}: ${error}`);
  }
}
