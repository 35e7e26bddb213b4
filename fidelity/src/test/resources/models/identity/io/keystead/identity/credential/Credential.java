package io.keystead.identity.credential;

import io.keystead.identity.model.Account;
import io.keystead.identity.model.Stamped;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "credential_type", length = 16)
@Table(name = "credential", indexes = @Index(name = "ix_credential_account", columnList = "account_id, priority"))
public abstract class Credential extends Stamped {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "account_id", nullable = false, foreignKey = @ForeignKey(name = "fk_credential_account"))
  @OnDelete(action = OnDeleteAction.CASCADE)
  private Account account;

  @Column(name = "label", length = 80)
  private String label;

  @Column(name = "priority", nullable = false)
  private short priority;
}
