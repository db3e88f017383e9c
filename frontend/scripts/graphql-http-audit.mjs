// Audits a running server against GraphQL over HTTP: node graphql-http-audit.mjs URL TOKEN.
// Errors and warnings fail. Notices are printed: they are choices the specification leaves open.
import { auditServer } from 'graphql-http';

const [url, token] = process.argv.slice(2);

const results = await auditServer({
  url,
  fetchFn: (address, init = {}) =>
    fetch(address, { ...init, headers: { ...init.headers, Authorization: `Bearer ${token}` } }),
});

const unmet = results.filter(({ status }) => status !== 'ok');
for (const { id, name, status, reason } of unmet) {
  console.log(`${status} ${id} ${name}: ${reason}`);
}
console.log(`${results.length} audits, ${results.length - unmet.length} ok`);
if (results.length === 0 || unmet.some(({ status }) => status !== 'notice')) {
  process.exitCode = 1;
}
