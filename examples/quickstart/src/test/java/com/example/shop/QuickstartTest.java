package com.example.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuickstartTest {

  private static final String BEFORE =
      "fax=020-1843, full_name=Ada Lovelace, phone=null, status=PAID, channel=COUNTER";
  private static final String AFTER = BEFORE.replace("fax=", "zz_0006_fax=");

  @Test
  void tellsTheWholeStoryOnAPageAndNothingElse() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream realOut = System.out;
    PrintStream realErr = System.err;
    try {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
      Quickstart.main();
    } finally {
      System.setOut(realOut);
      System.setErr(realErr);
    }

    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines).hasSizeLessThan(60);
    assertThat(lines)
        .contains(
            "   V0004_AddChannelToOrders, one of 6 classes, reads:",
            "     public void downgrade(Operations op) {",
            "     order 1001 for Ada Lovelace by WEB: 2 x Analytical Engine = 2500000.00");
    assertThat(lines)
        .filteredOn(line -> line.startsWith("     row "))
        .map(line -> line.substring(11))
        .containsExactly(
            "fax=020-1843, name=Ada Lovelace, status=PAID",
            "fax=020-1843, name=Ada Lovelace, phone=null, status=PAID",
            "fax=020-1843, full_name=Ada Lovelace, phone=null, status=PAID",
            BEFORE,
            BEFORE,
            AFTER,
            BEFORE,
            AFTER);
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
