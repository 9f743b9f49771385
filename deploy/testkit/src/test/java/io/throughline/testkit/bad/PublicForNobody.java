package io.throughline.testkit.bad;

public class PublicForNobody {}
