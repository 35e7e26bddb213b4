package press.folio.content.work;

import jakarta.persistence.EnumeratedValue;

public enum Priority {
  LOW("L"),
  NORMAL("N"),
  HIGH("H");

  @EnumeratedValue final String letter;

  Priority(String letter) {
    this.letter = letter;
  }
}
