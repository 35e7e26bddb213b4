package net.meridian.ledger.base;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

@MappedSuperclass
public abstract class Versioned {
  @Version
  @Column(name = "lock_version")
  private int lockVersion;

  public int getLockVersion() {
    return lockVersion;
  }

  public void setLockVersion(int lockVersion) {
    this.lockVersion = lockVersion;
  }
}
