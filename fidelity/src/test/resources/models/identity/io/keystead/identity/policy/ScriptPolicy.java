package io.keystead.identity.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

@Entity
@Table(name = "policy_script")
public class ScriptPolicy extends Policy {
  @Lob
  @Column(name = "source_text", nullable = false)
  private String source = "";
}
