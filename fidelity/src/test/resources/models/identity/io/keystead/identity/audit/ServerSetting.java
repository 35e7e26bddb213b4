package io.keystead.identity.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;

@Entity
@Table(name = "server_setting")
public class ServerSetting {
  @Id
  @Column(name = "setting_key", length = 120)
  private String key;

  @Column(name = "setting_value", length = 4000)
  private String value;

  @Generated(event = EventType.INSERT)
  @ColumnDefault("current_timestamp")
  @Column(name = "changed_at", columnDefinition = "timestamp(6)")
  private LocalDateTime changedAt;
}
