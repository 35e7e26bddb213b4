package io.keystead.identity.model;

import java.util.Locale;

/** An e-mail address in lower case. */
public final class EmailAddress {
  private final String text;

  public EmailAddress(String text) {
    this.text = text.toLowerCase(Locale.ROOT);
  }

  public String text() {
    return text;
  }
}
