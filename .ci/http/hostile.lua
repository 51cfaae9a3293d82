-- Clients that ask for what the server limits or refuses, one query after the other; the numbers are the cases of fuseki-config/SECURITY.md.
local pattern = "(a*)*\\\\1b"
local function doubling(step, first)
  local query = "SELECT * { BIND(" .. first .. " AS ?x0) "
  for i = 0, 29 do
    query = query .. "BIND(" .. step:gsub("%?x", "?x" .. i) .. " AS ?x" .. i + 1 .. ") "
  end
  return query .. "}"
end

local queries = {
  -- 1, 4: other servers, files
  "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
  "SELECT * { SERVICE SILENT <file:///etc/passwd> { ?s ?p ?o } }",
  -- 19, 23: code
  "SELECT (<java:java.lang.Runtime>() AS ?x) {}",
  "SELECT (<http://jena.apache.org/ARQ/function#wait>(2147483647) AS ?x) {}",
  -- 25, 35, 36: cross products, counted, joined, sorted, without doubles
  "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
  "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(STRLEN(CONCAT(STR(?a), STR(?d), STR(?g))) < 0) }",
  "SELECT (GROUP_CONCAT(STR(?a)) AS ?x) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
  "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c ?f ?i",
  "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY RAND()",
  "SELECT DISTINCT (STRLEN(CONCAT(STR(?a), STR(?d), STR(?g))) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
  "SELECT ?a (COUNT(DISTINCT ?d) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } GROUP BY ?a",
  -- 26, 27: rows and triples without end
  "SELECT * { ?a ?b ?c . ?d ?e ?f }",
  "CONSTRUCT { ?a ?e ?f } { ?a ?b ?c . ?d ?e ?f }",
  "SELECT * { ?a (<http://www.opengis.net/ont/geosparql#sfWithin>|!<a:a>)* ?b }",
  -- 28, 29: paths
  "SELECT * { ?a (<a:p>|^<a:p>)* ?b . ?b (<a:p>|^<a:p>)* ?c . ?c (<a:p>*)* ?d }",
  "SELECT * { ?a <a:p>" .. ("/<a:p>"):rep(600) .. " ?b }",
  "SELECT * { FILTER(true" .. ("||true"):rep(2000) .. ") }",
  -- 30: brackets
  "SELECT * { FILTER(" .. ("("):rep(2000) .. "1" .. (")"):rep(2000) .. ") }",
  -- 32: regular expressions
  "SELECT * { BIND(REGEX('" .. ("a"):rep(60) .. "', '" .. pattern .. "') AS ?x) }",
  "SELECT * { ?a ?b ?c FILTER(REGEX(STR(?c), '(.*e){12}$')) }",
  "SELECT * { BIND(REPLACE('" .. ("a"):rep(2000) .. "!', '^(([a-z])+.)+[A-Z]([a-z])+$', '') AS ?x) }",
  -- 33, 34: values that grow
  doubling("CONCAT(?x, ?x)", "'aaaaaaaaaaaaaaaa'"),
  doubling("?x * ?x", "123456789"),
  "SELECT (STRLEN(REPLACE('" .. ("a"):rep(5000) .. "', 'a', '" .. ("a"):rep(5000) .. "')) AS ?x) {}",
  -- 37, 43: no query
  "SELECT ?x { ?x ?y",
  "",
}
-- Each thread of wrk begins elsewhere, so that they do not all ask the same at the same time.
local threads = {}
function setup(thread)
  thread:set("at", #threads * 7)
  table.insert(threads, thread)
end

statuses = {}
function request()
  at = at % #queries + 1
  return wrk.format("POST", nil, { ["Content-Type"] = "application/sparql-query" }, queries[at])
end

function response(status)
  statuses[status] = (statuses[status] or 0) + 1
end

-- What may come is a refusal, "too long", "busy" or an answer: one line for each status, which load.sh reads.
function done(summary)
  local all = {}
  for _, thread in ipairs(threads) do
    for status, count in pairs(thread:get("statuses")) do
      all[status] = (all[status] or 0) + count
    end
  end
  for status, count in pairs(all) do
    io.write(string.format("hostile: status %d, %d times\n", status, count))
  end
  io.write(string.format("hostile: errors: connect %d, read %d, write %d, timeout %d\n",
    summary.errors.connect, summary.errors.read, summary.errors.write, summary.errors.timeout))
end
