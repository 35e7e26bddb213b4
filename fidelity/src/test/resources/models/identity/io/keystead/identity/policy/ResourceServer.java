package io.keystead.identity.policy;

import io.keystead.identity.client.Client;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.type.NumericBooleanConverter;

@Entity
@Table(name = "resource_server")
public class ResourceServer {
  @Id private UUID id;

  @OneToOne(fetch = FetchType.LAZY, optional = false)
  @MapsId
  @JoinColumn(name = "id", foreignKey = @ForeignKey(name = "fk_resource_server_client"))
  private Client client;

  @OneToMany(mappedBy = "server")
  private List<ProtectedResource> resources = new ArrayList<>();

  @Convert(converter = NumericBooleanConverter.class)
  @Column(name = "remote_management", columnDefinition = "smallint")
  private Boolean remoteManagement;
}
