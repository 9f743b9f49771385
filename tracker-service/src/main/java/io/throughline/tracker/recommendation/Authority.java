package io.throughline.tracker.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The council that was inspected, under its three keys. */
@Embeddable
public record Authority(
        @Column(name = "authority_name") String name,
        @Column(name = "authority_dfe_code") @Nullable String dfeCode,
        @Column(name = "authority_ons_code") @Nullable String onsCode,
        @Column(name = "authority_ofsted_urn") @Nullable String ofstedUrn) {}
