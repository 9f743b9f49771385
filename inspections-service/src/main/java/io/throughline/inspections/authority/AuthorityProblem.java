package io.throughline.inspections.authority;

import io.throughline.chassis.problem.Problem;

/** Every way in which reference data can refuse. */
public final class AuthorityProblem {

    private AuthorityProblem() {}

    public static Problem unknown(String code) {
        return Problem.of(
                404,
                "authorities:unknown",
                "No such authority",
                "No authority has the code " + code
                        + ". Use its DfE code (such as 341), its ONS code (such as E08000012) or its Ofsted URN.");
    }
}
