# Sourced by the scripts beside it: finds a JDK 25, also when the default java is older, and exports JAVA_HOME; finds
# Maven, and an awk that shows what it reads while it reads it.

jdk_version() { # of the JDK at $1; nothing when there is none
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] && sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

jdk_candidates() {
  echo "${JAVA_HOME:-}"
  if command -v javac >/dev/null 2>&1; then
    dirname "$(dirname "$(readlink -f "$(command -v javac)" 2>/dev/null || command -v javac)")"
  fi
  [ -x /usr/libexec/java_home ] && /usr/libexec/java_home -v 25 2>/dev/null
  for home in /usr/lib/jvm/* /usr/java/* /usr/local/*jdk* /usr/local/java/* /opt/* /opt/java/* /opt/jdk/* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* \
    "$HOME"/.local/share/mise/installs/java/* "$HOME"/.jenv/versions/* "$HOME"/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    echo "$home"
  done
}

find_jdk() {
  local home version newer=""
  while IFS= read -r home; do
    version=$(jdk_version "$home")
    if [ "$version" = 25 ]; then
      export JAVA_HOME="$home"
      return 0
    fi
    if [ -z "$newer" ] && [ "${version:-0}" -gt 25 ]; then newer="$home"; fi
  done <<EOF
$(jdk_candidates)
EOF
  if [ -n "$newer" ]; then
    export JAVA_HOME="$newer"
    return 0
  fi
  echo "Throughline needs a JDK 25, and none was found: install one (for instance Temurin 25) or set JAVA_HOME to it." >&2
  return 1
}

find_maven() {
  command -v mvn >/dev/null 2>&1 && return 0
  echo "Throughline is built with Maven 3.8.7 or newer, and there is no mvn on the PATH: install it." >&2
  return 1
}

awk_at_once() { # mawk, Debian's awk, reads a pipe in large pieces, and would show nothing for minutes
  case "$(awk -W version 2>&1 </dev/null)" in
    mawk*) awk -W interactive "$@" ;;
    *) awk "$@" ;;
  esac
}

find_jdk || exit 1
# Maven's own libraries still use what newer JDKs warn about.
export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
