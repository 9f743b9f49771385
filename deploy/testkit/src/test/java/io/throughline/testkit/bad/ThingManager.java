package io.throughline.testkit.bad;

class ThingManager {}
