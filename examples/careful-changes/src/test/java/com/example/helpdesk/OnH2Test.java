package com.example.helpdesk;

import io.aludel.junit.MigrationTest;
import org.junit.jupiter.api.extension.RegisterExtension;

class OnH2Test extends CarefulChanges {

  @RegisterExtension static final MigrationTest MIGRATIONS = MigrationTest.onH2();
}
