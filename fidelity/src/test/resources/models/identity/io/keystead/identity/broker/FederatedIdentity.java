package io.keystead.identity.broker;

import io.keystead.identity.model.Account;
import io.keystead.identity.model.Stamped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(
    name = "federated_identity",
    uniqueConstraints = @UniqueConstraint(name = "uk_federated_subject", columnNames = {"provider_id", "subject"}),
    indexes = @Index(name = "ix_federated_account", columnList = "account_id"))
public class FederatedIdentity extends Stamped {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "account_id")
  private Account account;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "provider_id")
  private IdentityProvider provider;

  @Column(name = "subject", nullable = false, length = 255)
  private String subject;

  @Column(name = "token", length = 65535)
  private String token;
}
