package io.keystead.identity.client;

import io.keystead.identity.model.RealmScoped;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.Nationalized;

@Entity
@Table(name = "client_scope", uniqueConstraints = @UniqueConstraint(columnNames = {"realm_id", "name"}))
public class ClientScope extends RealmScoped {
  @Column(name = "name", nullable = false, length = 120)
  private String name;

  @Column(name = "consent_text")
  @Nationalized
  private String consentText;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "scope_id", foreignKey = @ForeignKey(name = "fk_mapper_scope"))
  private Set<ProtocolMapper> mappers = new HashSet<>();
}
