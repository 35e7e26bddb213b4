package io.aludel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Databases that a draft was applied to which is another by now: what is printed leads on. */
class DraftsWaysBackTest extends PrintedWays {

  @Test
  void aDraftThatHasChangedIsTakenBackAndAppliedAnew() {
    project.builtWithDraft(ShopSequence.TwoAndDraft.class, ShopSequence.revision(3));
    upgraded(" --with-draft");
    project.builtWithDraft(ShopSequence.TwoAndOptional.class, ShopSequence.OPTIONAL);

    String checked = checked();

    assertThat(checked)
        .isEqualTo(
            """
            Target database is not up to date.
            It has 0003 (remove role from users)  (applied as a draft, which has changed since).
            Take back what was applied, and upgrade anew:
              aludel downgrade 0003-1 --url %s
              aludel upgrade head --with-draft --url %s
            Its tables were not compared: this build does not know what they should be.
            """
                .formatted(url, url));
    type(checked, "");
    assertThat(run("check").out())
        .contains("Target database is up to date.\nIt has 0003 (make role optional), applied as");
  }

  @Test
  void aDraftThatIsNoMoreIsTakenBack() {
    project.builtWithDraft(ShopTroubles.Nicks.class, ShopTroubles.NICK);
    upgraded(" --with-draft");
    project.built(ShopSequence.Two.class);

    String checked = checked();

    assertThat(checked)
        .startsWith(
            """
            Target database is up to date.
            It has 0003 (add nick), applied as a draft that this build does not have.
            It is ahead by 0003 (add nick); this build does not know them.
            Take back what was applied, and upgrade anew:
              aludel downgrade 0003-1 --allow-loss users.nick --url %s
              aludel upgrade head --url %s
            """
                .formatted(url, url));
    typeAndPass(checked, "");
  }

  @Test
  void aDraftThatWasRecordedSinceIsAdopted() {
    upgraded("");
    Databases.execute(url, "update aludel_revision set draft = true where id = '0002'");

    String checked = checked();

    assertThat(checked)
        .isEqualTo(
            """
            Target database is not up to date.
            It has 0002 (add role to users and more)  (applied as a draft, recorded since).
            See what would be done, and do it:
              aludel upgrade head --url %s
            """
                .formatted(url));
    typeAndPass(checked, "");
  }

  @Test
  void aDraftThatHasNoWayBackIsToldWithoutACommand() {
    project.builtWithDraft(ShopTroubles.NeverBack.class, ShopTroubles.ONCE);
    upgraded(" --with-draft");
    project.builtWithDraft(ShopSequence.TwoAndForgetful.class, ShopSequence.FORGETFUL);

    assertThat(checked())
        .contains(
            "What is applied cannot be taken back: Revision 0003 (shout once): users: nobody knows"
                + " how it was written. Record the draft as it was applied, or begin again with a"
                + " fresh database.\n")
        .doesNotContain("aludel downgrade", "aludel upgrade");
  }
}
