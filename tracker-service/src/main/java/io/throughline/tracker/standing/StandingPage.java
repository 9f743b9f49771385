package io.throughline.tracker.standing;

import io.quarkus.qute.TemplateInstance;

record StandingPage(Standing standing) implements TemplateInstance {}
