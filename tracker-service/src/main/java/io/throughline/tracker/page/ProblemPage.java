package io.throughline.tracker.page;

import io.quarkus.qute.TemplateInstance;
import io.throughline.chassis.problem.ProblemDocument;

record ProblemPage(ProblemDocument problem) implements TemplateInstance {}
