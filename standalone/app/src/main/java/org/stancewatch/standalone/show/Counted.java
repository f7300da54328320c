package org.stancewatch.standalone.show;

/** Numbers with what they number: "1 alert", "2 alerts". */
final class Counted {
  private Counted() {}

  static String of(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
