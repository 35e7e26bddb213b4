package io.keystead.identity.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public record PersonName(
    @Column(name = "given_name", length = 100) String given,
    @Column(name = "middle_name", length = 100) String middle,
    @Column(name = "family_name", length = 100) String family) {}
