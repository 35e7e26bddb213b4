package io.aludel.revision;

/** What the words that name a revision begin with. */
public enum SlugStyle {
  /** With what is done: {@code add_email_to_users}. */
  VERB,
  /** With the table it is done to: {@code users_add_column_email}. */
  TABLE
}
