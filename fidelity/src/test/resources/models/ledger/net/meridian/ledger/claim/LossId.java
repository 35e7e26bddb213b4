package net.meridian.ledger.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
public record LossId(Long claimId, @Column(name = "item_no") Integer itemNumber) implements Serializable {}
