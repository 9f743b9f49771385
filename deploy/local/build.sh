# Sourced by the scripts beside it: builds what is missing or older than its sources, and says how far it is.

built="$root/deploy/local/target/built"
build_log="$root/deploy/local/target/build.log"

is_built() {
  [ -e "$built" ] || return 1
  for service in inspections findings tracker; do
    [ -e "$root/$service-service/target/quarkus-app/quarkus-run.jar" ] || return 1
  done
  [ -e "$root/deploy/local/target/classpath.txt" ] || return 1
  local newer
  newer=$(cd "$root" && find pom.xml ./*/pom.xml deploy/*/pom.xml ./*/src/main deploy/*/src/main -newer "$built" -type f 2>/dev/null | head -1)
  [ -z "$newer" ]
}

build() {
  is_built && return 0
  find_maven || return 1
  mkdir -p "$root/deploy/local/target"
  touch "$built.begun"
  echo "Building; the first time Maven fetches some hundred files, which takes minutes."
  (cd "$root" && mvn -B -Dmaven.test.skip=true -Dspotless.check.skip=true package 2>&1) | tee "$build_log" | awk '
    /^\[INFO\] Building Throughline/ { sub(/^\[INFO\] Building /, ""); print "  " $0; fflush() }
    /^Downloaded from|^\[INFO\] Downloaded from/ { if (++files % 100 == 0) { print "  … " files " files fetched"; fflush() } }
    /^\[ERROR\]/ && shown < 8 { print; shown++; fflush() }'
  if [ "${PIPESTATUS[0]}" -ne 0 ]; then
    echo "The build failed; ${build_log#"$root"/} says why." >&2
    return 1
  fi
  mv "$built.begun" "$built"
}
