package io.keystead.identity.client;

import io.keystead.identity.model.Stamped;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;

@Entity
@Table(name = "protocol_mapper", indexes = @Index(name = "ix_mapper_client", columnList = "client_id, name"))
public class ProtocolMapper extends Stamped {
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "client_id")
  private Client client;

  @Column(name = "name", nullable = false, length = 120)
  private String name;

  @Column(name = "mapper_class")
  private Class<?> mapperClass;

  @ElementCollection
  @CollectionTable(name = "protocol_mapper_config", joinColumns = @JoinColumn(name = "mapper_id"))
  @MapKeyColumn(name = "config_key", length = 80, nullable = false)
  @Column(name = "config_value", length = 2048)
  private Map<String, String> configuration = new HashMap<>();
}
