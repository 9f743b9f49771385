# Sourced by the scripts beside it: builds what is missing or older than its sources, and says how far it is.

runnables="inspections-service findings-service tracker-service deploy/local"
build_log="$root/deploy/local/.state/build.log"

result_of() {
  case "$1" in
    deploy/local) echo "$root/$1/target/classpath.txt" ;;
    *) echo "$root/$1/target/quarkus-app/quarkus-run.jar" ;;
  esac
}

is_built() { # the module, and what it is made from
  local module=$1 stamp="$root/$1/target/built"
  [ -e "$stamp" ] && [ -e "$(result_of "$module")" ] || return 1
  local shared=deploy/chassis
  [ "$module" = deploy/local ] && shared=deploy/testkit
  [ -z "$(cd "$root" && find pom.xml "$module/pom.xml" "$module/src/main" "$shared/pom.xml" "$shared/src/main" \
    -newer "$stamp" 2>/dev/null | head -1)" ]
}

is_running() { # then what it runs from must stay as it is
  local pid
  pid=$(head -1 "$root/deploy/local/.state/processes" 2>/dev/null | cut -d' ' -f1)
  [ -n "$pid" ] && kill -0 "$pid" 2>/dev/null
}

build() {
  is_running && return 0
  local stale="" module
  for module in $runnables; do
    is_built "$module" || stale="$stale,$module"
  done
  [ -n "$stale" ] || return 0
  find_maven || return 1
  for module in $runnables; do
    mkdir -p "$root/$module/target" && touch "$root/$module/target/build-begun"
  done
  mkdir -p "$(dirname "$build_log")"
  echo "Building; the first time Maven fetches some hundred files, which takes minutes."
  (cd "$root" && mvn -B -Dmaven.test.skip=true -Dspotless.check.skip=true -pl "${stale#,}" -am package 2>&1) |
    tee "$build_log" | awk_at_once '
    { gsub(/\033\[[0-9;]*m/, "") }
    /^\[INFO\] Building Throughline/ { sub(/^\[INFO\] Building /, ""); print "  " $0; fflush() }
    /Downloaded from/ { if (++files % 100 == 0) { print "  … " files " files fetched"; fflush() } }
    /^\[ERROR\]/ && shown < 8 { print; shown++; fflush() }'
  if [ "${PIPESTATUS[0]}" -ne 0 ]; then
    echo "The build failed; ${build_log#"$root"/} says why." >&2
    return 1
  fi
  for module in $(echo "$stale" | tr , ' '); do
    mv "$root/$module/target/build-begun" "$root/$module/target/built"
  done
}
