package com.example.parcels;

import java.util.List;
import java.util.Optional;

/**
 * What a job is to do.
 *
 * @param approvedHash the hash of the plan that somebody has approved; empty if there is none yet,
 *     and the plan is asked for
 */
public record JobRequest(Optional<String> approvedHash) {

  /** Reads a command line. */
  static JobRequest parse(List<String> arguments) {
    if (arguments.equals(List.of("plan"))) {
      return new JobRequest(Optional.empty());
    }
    if (arguments.size() == 2 && arguments.get(0).equals("apply")) {
      return new JobRequest(Optional.of(arguments.get(1)));
    }
    throw new BadInputException("Say what to do: plan, or apply HASH. Not: " + arguments);
  }
}
