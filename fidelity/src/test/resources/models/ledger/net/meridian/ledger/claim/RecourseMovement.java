package net.meridian.ledger.claim;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import net.meridian.ledger.party.Party;

@Entity
@DiscriminatorValue("B")
public class RecourseMovement extends ClaimMovement {
  @ManyToOne
  @JoinColumn(name = "debtor_no")
  private Party debtor;

  @Enumerated
  @Column(name = "recourse_state")
  private State state;

  public enum State {
    OPEN,
    AGREED,
    PAID
  }

  public Party getDebtor() {
    return debtor;
  }

  public void setDebtor(Party debtor) {
    this.debtor = debtor;
  }

  public State getState() {
    return state;
  }

  public void setState(State state) {
    this.state = state;
  }
}
