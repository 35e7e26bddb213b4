package io.aludel.cli;

import static io.aludel.history.json.JsonBuilder.object;

import io.aludel.diagnostic.ShellText;
import io.aludel.history.json.Json.JsonObject;
import io.aludel.history.json.JsonBuilder;
import io.aludel.revision.HeldObject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Something that an agreed drop has put aside in a database.
 *
 * @param since when that was done there
 * @param size how much of it there is
 */
record HeldReport(HeldObject held, Instant since, Optional<HeldSize> size) {

  /** What to know, and what to type once it may go. */
  String text(Instant now, String options) {
    long days = ChronoUnit.DAYS.between(since, now);
    return held.original()
        + " is held as "
        + held.held()
        + " since "
        + since.atZone(ZoneOffset.UTC).toLocalDate()
        + " ("
        + days
        + (days == 1 ? " day)" : " days)")
        + size.map(each -> ", with " + each).orElse("")
        + ". Once nobody wants it back:\n  aludel record --purge "
        + ShellText.quote(held.revision() + ":" + held.held())
        + " --why \"...\""
        + options;
  }

  JsonObject json() {
    JsonBuilder json =
        object()
            .put("object", held.original().toString())
            .put("heldAs", held.held().toString())
            .put("revision", held.revision())
            .put("since", since.truncatedTo(ChronoUnit.SECONDS).toString());
    size.ifPresent(each -> json.put(each.unit(), each.amount()));
    return json.build();
  }
}
