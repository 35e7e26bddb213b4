package io.aludel.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.aludel.diagnostic.Code;
import io.aludel.runtime.MigrationException.Kind;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What tests of refusals expect. */
final class Refused {

  private Refused() {}

  /** The refusal that a call ends in, which says its code. */
  static MigrationException refusal(Kind kind, Code code, ThrowingCallable call) {
    MigrationException error = catchThrowableOfType(MigrationException.class, call);
    assertThat(error).isNotNull();
    assertThat(error.code()).describedAs(error.getMessage()).isEqualTo(code);
    assertThat(error.kind()).isEqualTo(kind);
    assertThat(error).hasMessageStartingWith(code.code() + ": ");
    return error;
  }
}
