package io.throughline.tracker.person;

import io.throughline.chassis.problem.Problem;
import io.throughline.chassis.problem.Violation;

final class PersonProblem {

    private PersonProblem() {}

    static Problem samePerson() {
        return Problem.of(
                        422,
                        "people:same-person",
                        "Nobody hands over to themselves",
                        "Name another person in to: the one who takes over.")
                .with(new Violation("/to", "same-person", "Another person's subject."));
    }
}
