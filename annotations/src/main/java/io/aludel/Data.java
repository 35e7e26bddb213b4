package io.aludel;

/** What becomes of the data of something that goes. */
public enum Data {
  /** It is renamed aside, so that a downgrade gives it back; a later purge removes it. */
  HOLD,
  /** It is destroyed at once, and no downgrade brings it back. */
  DESTROY
}
