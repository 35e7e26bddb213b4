package io.keystead.identity.session;

import io.keystead.identity.client.Client;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import org.hibernate.annotations.NaturalId;

@Entity
@Table(name = "device_code")
public class DeviceCode {
  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  @Column(name = "device_code", length = 36)
  private String deviceCode;

  @NaturalId
  @Column(name = "user_code", length = 9)
  private String userCode;

  @ManyToOne
  @JoinColumn(name = "client_id")
  private Client client;

  @Column(name = "poll_interval")
  private Duration pollInterval;
}
