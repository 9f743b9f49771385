package io.throughline.local;

import java.nio.file.Path;

/** Where things lie: the repository, and in it what a local run leaves behind. */
record Home(Path repository) {

    static Home current() {
        return new Home(Path.of(System.getProperty("throughline.home", ""))
                .toAbsolutePath()
                .normalize());
    }

    Path state() {
        return repository.resolve("deploy/local/.state");
    }

    Path data() {
        return state().resolve("data");
    }

    Path logs() {
        return state().resolve("logs");
    }

    Path log(String of) {
        return logs().resolve(of + ".log");
    }

    Path processes() {
        return state().resolve("processes");
    }

    Path samples() {
        return repository.resolve("deploy/local/samples");
    }

    Path sampleAuthorities() {
        return samples().resolve("authorities.csv");
    }

    Path runnable(Service service) {
        return repository.resolve(service.title()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** As a person would type it, standing in the repository. */
    String shown(Path path) {
        return path.startsWith(repository) ? repository.relativize(path).toString() : path.toString();
    }
}
