package net.meridian.ledger.base;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

@Embeddable
public record Percentage(@Column(precision = 7, scale = 4) BigDecimal percent) {}
