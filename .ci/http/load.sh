#!/usr/bin/env bash
# Load on a running server: load.sh ENDPOINT [STOCK], the jar of a stock Fuseki to compare with. Prints what each part does; fails where our server does.
set -euo pipefail
endpoint=$1
stock=${2:+$(realpath "$2")}
cd "$(dirname "$0")"
many=${SECONDS_OF_LOAD:-30}
mixed=${SECONDS_OF_MIX:-20}
compared=${SECONDS_OF_COMPARISON:-4}
short='SELECT ?name { <https://w3id.org/balise/id/program/sarahs-place> <http://www.w3.org/2004/02/skos/core#prefLabel> ?name }'
middle='SELECT ?s ?name { ?s <http://www.w3.org/2004/02/skos/core#prefLabel> ?name } ORDER BY ?s ?name LIMIT 200'
heavy='SELECT ?s ?p ?o { ?s ?p ?o FILTER(isLiteral(?o)) } LIMIT 5000'

work=$(mktemp -d)
server=
trap 'kill $server 2>/dev/null || true; rm -rf "$work"' EXIT

encoded() { python3 -c 'import sys, urllib.parse; print(urllib.parse.quote(sys.argv[1], safe=""))' "$1"; }
load() { # CLIENTS SECONDS ENDPOINT QUERY [WRK OPTIONS]
  local clients=$1 seconds=$2 address="$3?query=$(encoded "$4")"
  shift 4
  wrk --threads 2 --connections "$clients" --duration "${seconds}s" --timeout 15s --script load.lua "$@" "$address" | grep '^p50'
}
# Whoever loses no answer has neither socket errors nor other statuses.
whole() { grep -q 'errors: connect 0, read 0, write 0, status 0, timeout 0$' "$1"; }
fail() { echo "FAILED: $*" >&2; exit 1; }

echo "200 clients ask a short query for $many s: none may fail"
load 200 "$many" "$endpoint" "$short" | tee "$work/many"
whole "$work/many" || fail "not every client had its answer"

echo "50 clients ask for what the server limits or refuses (hostile.lua), 50 a short query, for $mixed s:"
echo "the first may have 200, 4xx or 503 and no other error; of the second none may fail, and 95 of 100 should have their answer within 1 s (MOST_MILLIS=1000 makes it a must)"
wrk --threads 2 --connections 50 --duration "${mixed}s" --timeout 30s --script hostile.lua "$endpoint" >"$work/hostile" &
hostile=$!
load 50 "$mixed" "$endpoint" "$short" >"$work/normal"
wait "$hostile"
grep '^hostile' "$work/hostile"
sed 's/^/normal: /' "$work/normal"
grep -q '^hostile: status 503' "$work/hostile" || fail "nothing hostile was held back: is the load what it says?"
! grep -E '^hostile: status (1|3|50[0-24-9]|5[1-9])' "$work/hostile" || fail "a hostile client had an error of the server"
grep -q '^hostile: errors: connect 0, read 0, write 0, timeout 0$' "$work/hostile" || fail "a hostile client had no answer"
whole "$work/normal" || fail "a normal client had no answer beside the hostile ones"
# How long depends on what else the machine does; whether they are answered does not.
awk -F'[ ,]+' -v most="${MOST_MILLIS:-0}" '{ print "normal: p95 below 1000 ms: " ($5 < 1000 ? "yes" : "no"); exit most && $5 >= most }' "$work/normal" ||
  fail "95 of 100 normal clients wait longer than $MOST_MILLIS ms beside the hostile ones"

[ -n "$stock" ] || exit 0
echo "The same queries and 20 clients for $compared s each, here and on a stock Fuseki with the same data; the ratio is ours to stock. Nothing fails by it."
curl -sS --fail -L --retry 20 --retry-delay 1 -o "$work/balise.nq" "${endpoint%sparql}dump/latest/balise.nq"
curl -sS --fail -L -o "$work/balise.nt" "${endpoint%sparql}dump/latest/balise.nt"
cp ../../fuseki-config/assembler/memory.ttl "$work"
(cd "$work" && exec java -cp "$stock" org.apache.jena.fuseki.main.cmds.FusekiMainCmd --port 0 --config memory.ttl) >"$work/log" 2>&1 &
server=$!
for _ in $(seq 150); do
  port=$(grep -o 'Start Fuseki (http=[0-9]*)' "$work/log" | grep -o '[0-9]*' || true)
  [ -n "$port" ] && break
  kill -0 "$server" || { cat "$work/log"; exit 1; }
  sleep 0.2
done
theirs=http://localhost:$port/balise/sparql

# Ours is warm from the load above.
load 200 5 "$theirs" "$short" >/dev/null
load 20 3 "$theirs" "$heavy" >/dev/null

pair() { # NAME QUERY HEADERS...
  local name=$1 query=$2
  shift 2
  load 20 1 "$theirs" "$query" "$@" >/dev/null
  load 20 1 "$endpoint" "$query" "$@" >/dev/null
  load 20 "$compared" "$theirs" "$query" "$@" >"$work/theirs"
  load 20 "$compared" "$endpoint" "$query" "$@" >"$work/ours"
  paste -d' ' "$work/ours" "$work/theirs" | awk -F'[ ,]+' -v name="$name" '{
    failed = ($17 + $19 + $21 + $23 + $25 + $42 + $44 + $46 + $48 + $50 ? "  some failed: " $0 : "")
    printf "%-24s %8d %8d %6.2f %9.1f %9.1f %6.2f%s\n", name, $12, $37, $12 / $37, $5, $30, $5 / $30, failed }'
}
printf '%-24s %8s %8s %6s %9s %9s %6s\n' 'query' 'ours/s' 'stock/s' 'ratio' 'p95 ms' 'stock' 'ratio'
pair 'short, JSON' "$short" -H 'Accept: application/sparql-results+json'
pair '200 rows, JSON' "$middle" -H 'Accept: application/sparql-results+json'
pair '5,000 rows, JSON' "$heavy" -H 'Accept: application/sparql-results+json'
pair '5,000 rows, CSV' "$heavy" -H 'Accept: text/csv'
pair '5,000 rows, JSON, gzip' "$heavy" -H 'Accept: application/sparql-results+json' -H 'Accept-Encoding: gzip'
pair '5,000 rows, CSV, gzip' "$heavy" -H 'Accept: text/csv' -H 'Accept-Encoding: gzip'
