package io.keystead.identity.client;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

@Entity
@IdClass(ClientScopeAssignment.Pk.class)
@Table(name = "client_scope_assignment")
public class ClientScopeAssignment {
  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "client_id")
  private Client client;

  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "scope_id")
  private ClientScope scope;

  @Column(name = "default_scope", nullable = false)
  private boolean defaultScope;

  public static class Pk implements Serializable {
    private UUID client;
    private UUID scope;

    @Override
    public boolean equals(Object other) {
      return other instanceof Pk pk && Objects.equals(client, pk.client) && Objects.equals(scope, pk.scope);
    }

    @Override
    public int hashCode() {
      return Objects.hash(client, scope);
    }
  }
}
