# What the load scripts share: publishing the server, serving on loopback, the requests and the driving. Sourced, not run.
# Whoever sources it stands in the repository's folder and has set `work` (a folder) and `process` (ids by name).

say() { printf '%s\n' "$*" >&2; }
milliseconds() { date +%s%3N; }
memory() { awk -v key="$2:" '$1 == key {printf "%d MiB", $2 / 1024}' "/proc/$1/status"; }
ask() { curl -sf "$1" -H 'content-type: application/json' -d "$2"; }
cpu() { awk '{print $14 + $15}' "/proc/$1/stat"; }
micros() { awk -v t="$1" -v n="$2" -v hz="$(getconf CLK_TCK)" 'BEGIN {printf "%.1f", n ? t / hz * 1e6 / n : 0}'; }

# The server as it is published, its code compiled ahead of time.
publish() { # folder
  dotnet publish -c Release -r "linux-$(sed 's/x86_64/x64/; s/aarch64/arm64/' <<<"$(uname -m)")" --no-self-contained -p:PublishReadyToRun=true \
    -p:NuGetLockFilePath=obj/publish.lock.json -v q --nologo -o "$1" src/Ocop.GraphQL >&2
}

# Starts $server at an address and waits for its first answer, after `started` milliseconds.
serve() { # name, address, arguments
  local begin; begin=$(milliseconds)
  # Not through a function, so that the process is the server's own and not a shell's around it.
  dotnet "$server" --urls "$2" "${@:3}" >"$work/$1.log" 2>&1 & process[$1]=$!
  until ask "$2/graphql" '{"query":"{ __typename }"}' >/dev/null 2>&1; do
    kill -0 "${process[$1]}" 2>/dev/null || { cat "$work/$1.log" >&2; exit 1; }; sleep 0.01
  done
  started=$(($(milliseconds) - begin))
}

# A JSON string of a file's or an argument's text.
quoted() { tr '\n' ' ' <<<"$1" | sed 's/\\/\\\\/g; s/"/\\"/g; s/ *$//'; }
body() { printf '{"query":"%s","variables":{"x":"%%s"}}' "$(quoted "$1")"; }

day='"2026-06-01"'
typename=$(body '{ __typename }')
product=$(body "query(\$x: String!) { product(by: {code: \$x}, asOf: $day) { code name stars certified officialCode placeAsPrinted producer { name } } }")
page=$(body "query(\$x: String!) { products(first: 20, asOf: $day, where: {stars: {gte: 4}, provinceCode: {eq: \$x, at: $day}}, order: [{name: ASC}]) { totalCount nodes { code name stars producer { name } } } }")
nested=$(body "query(\$x: String!) { products(first: 50, asOf: $day, where: {provinceCode: {eq: \$x, at: $day}}) { nodes { code name producer { name products(first: 5) { nodes { code name } } } } } }")
search=$(body "query(\$x: String!) { products(first: 20, asOf: $day, search: \$x) { nodes { code name stars } } }")
verify=$(body "query(\$x: String!) { verify(claim: {code: \$x}, asOf: $day) { verdict match registeredStars product { code name } } }")

# Real values for the requests, from the registry that an address serves.
values_of() { # address
  local some
  some=$(ask "$1/graphql" '{"query":"{ provinces { code } products(first: 100, order: [{updatedAt: DESC}]) { nodes { code name } } }"}')
  codes=$(grep -o 'P[0-9A-Z]\{13\}' <<<"$some")
  provinces=$(grep -o '"code":"[0-9][0-9]"' <<<"$some" | grep -o '[0-9][0-9]')
  words=$(grep -o '"name":"[^"]*"' <<<"$some" | sed 's/^"name":"//; s/"$//' | awk 'NF > 1 {print $1 " " $2}' | sort -u)
}

# Lua for wrk: a body for each value, one after the other; %s is the value, %d a number that never comes again.
script() { # file, template, values
  { echo 'local bodies = {'; while IFS= read -r value; do echo "[==[${2//%s/$value}]==],"; done <<<"$3"
    cat <<'LUA'
}
local next, number = 0, 0
wrk.method = "POST"
wrk.headers["content-type"] = "application/json"
function request()
  next = next % #bodies + 1
  number = number + 1
  return wrk.format(nil, nil, nil, (bodies[next]:gsub("%%d", number)))
end
LUA
  } >"$1"
}
