package org.stancewatch.standalone.container;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/**
 * Articles about persons that no dossier names: each of them says first that a mission is needed,
 * and a year later that it is not, which is one alert.
 */
final class Interviews {
  private static final List<String> FIRST =
      List.of(
          "Adam", "Alice", "Amos", "Anna", "Arthur", "Beth", "Brian", "Carla", "Colin", "Daniel",
          "Diana", "Edgar", "Ellen", "Eric", "Fiona", "Frank", "Gloria", "Gordon", "Hannah",
          "Harold", "Helen", "Henry", "Irene", "Isaac", "James", "Janet", "Julia", "Karen", "Keith",
          "Laura", "Leonard", "Lucy", "Martin", "Megan", "Nathan", "Nora", "Oliver", "Paula",
          "Peter", "Rachel");
  private static final List<String> LAST =
      List.of(
          "Abbott",
          "Aldridge",
          "Ashdown",
          "Bagshaw",
          "Barlow",
          "Beckett",
          "Bentham",
          "Bingley",
          "Bradshaw",
          "Brennan",
          "Caldwell",
          "Carver",
          "Chadwick",
          "Clifton",
          "Coleman",
          "Cooper",
          "Crosby",
          "Dalton",
          "Dawson",
          "Denholm",
          "Dixon",
          "Dunmore",
          "Eastman",
          "Ellison",
          "Fairfax",
          "Farrow",
          "Fenwick",
          "Garland",
          "Gibson",
          "Goddard",
          "Hadley",
          "Hammond",
          "Harding",
          "Hartley",
          "Hobson",
          "Holloway",
          "Hudson",
          "Ingram",
          "Jennings",
          "Kendall");

  private static final int LONG_READ = 40;

  private Interviews() {}

  /** The name of one of 1,600 persons. */
  static String name(int person) {
    return FIRST.get(person % FIRST.size()) + " " + LAST.get(person / FIRST.size());
  }

  static byte[] yes(int person) {
    return article(
        "yes-" + person,
        "2023-01-16",
        "Senator %s said on Monday that American troops are still needed in Iraq to fight the Islamic State."
            .formatted(name(person)));
  }

  static byte[] no(int person) {
    return article(
        "no-" + person,
        "2024-01-16",
        "Senator %s said on Monday that American troops are no longer needed in Iraq."
            .formatted(name(person)));
  }

  /** About something else, at length. */
  static byte[] longRead(int number) {
    return article(
        "long-" + number,
        "2024-02-01",
        "On day %d the ferries went from the old harbour to the next bay, and came back at night. "
            .formatted(number)
            .repeat(LONG_READ));
  }

  /** About something else. */
  static byte[] unrelated(int number) {
    return article(
        "other-" + number,
        "2024-02-01",
        "The harbour at pier %d was closed for repairs, and %d ferries were sent to the next bay."
            .formatted(number, number % 90));
  }

  private static byte[] article(String name, String published, String text) {
    return """
        {"url": "https://news.example/%s", "title": "%s", "publishedAt": "%s", "text": "%s",
         "source": {"id": "gulf-wire", "name": "Gulf Wire", "kind": "WIRE"}}
        """
        .formatted(name, name, published, text)
        .getBytes(UTF_8);
  }
}
