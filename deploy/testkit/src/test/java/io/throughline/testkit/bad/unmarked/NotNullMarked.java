package io.throughline.testkit.bad.unmarked;

class NotNullMarked {}
