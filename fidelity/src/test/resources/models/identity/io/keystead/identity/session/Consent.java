package io.keystead.identity.session;

import io.keystead.identity.client.Client;
import io.keystead.identity.client.ClientScope;
import io.keystead.identity.model.Account;
import io.keystead.identity.model.Stamped;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

@Entity
@Table(name = "consent", uniqueConstraints = @UniqueConstraint(columnNames = {"account_id", "client_id"}))
public class Consent extends Stamped {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "account_id")
  private Account account;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "client_id")
  private Client client;

  @ElementCollection
  @CollectionTable(name = "consented_scope", joinColumns = @JoinColumn(name = "consent_id"))
  @MapKeyJoinColumn(name = "scope_id")
  @Column(name = "consented_at")
  private Map<ClientScope, Instant> scopes = new HashMap<>();
}
