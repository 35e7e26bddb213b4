package io.aludel;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The agreement to one named hazard of the annotated element.
 *
 * <pre>{@code
 * @Column(length = 20)
 * @MigrationChange(accept = @Accept(rule = Rule.TYPE_NARROWED, reason = "longest is 12 characters"))
 * String sku;
 * }</pre>
 *
 * <p>An agreement is used once. There is none that agrees to everything.
 */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Accept {

  /**
   * The rule that found the hazard, as the error names it.
   *
   * @return the rule
   */
  Rule rule();

  /**
   * Why the hazard is none here. It is kept in the history.
   *
   * @return the reason
   */
  String reason();
}
