package org.stancewatch.alert.ledger;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewatch.model.Evidence;
import org.stancewatch.model.Figure;
import org.stancewatch.model.Holder;
import org.stancewatch.model.Proposition;
import org.stancewatch.model.Severity;
import org.stancewatch.model.Stance;
import org.stancewatch.model.Statement;
import org.stancewatch.model.alert.AlertKind;

/**
 * Puts into sentences which rule fired and why, and what would make it wrong: the same sentences
 * whenever the same is known.
 */
record Wordsmith(Proposition proposition) {
  private static final int LONGEST_PASSAGE = 1_000;

  String reversal(Turn turn, String scope) {
    ReportedUtterance before = turn.boundary().before().last();
    ReportedUtterance after = turn.boundary().after().first();
    return claim(name(after.best(), scope))
        + side("Before", before)
        + side("After", after)
        + "Rule: the later stance differs from the one held until then, and "
        + order(before, after)
        + "; "
        + (turn.boundary().severity() == Severity.FULL
            ? "affirmed on one side and denied on the other"
            : "a firm stance on one side and a hedge on the other")
        + ". "
        + (turn.joint() ? "No single voice changed its mind; those who speak for it did. " : "")
        + (turn.boundary().after().isCorroborated()
            ? "The later stance rests on two or more independent origins. "
            : "The later stance rests on a single origin so far. ")
        + "It would be wrong if either passage means something else than its stance, is not theirs,"
        + " or was said at another time.";
  }

  private static String order(ReportedUtterance before, ReportedUtterance after) {
    return before.said().known() && after.said().known()
        ? "the dates leave no doubt which came first"
        : "it was said later as far as dates are told";
  }

  /** What is added to an alert that is no news. */
  static String late() {
    return " It came to light late: what is known of a later time was known before, or the article"
        + " that showed it tells of the earlier side.";
  }

  String opposition(AlertKind kind, Opposition found) {
    String rule =
        switch (kind) {
          case SOURCE_CONFLICT ->
              "independent sources give opposite stances at a time at which neither can be said to be"
                  + " the earlier. It would be wrong if one is a copy of the other, or both were said"
                  + " on that day.";
          case CAMP_SPLIT ->
              "two voices of one camp hold opposite positions at about the same time. It would be"
                  + " wrong if one of them does not speak for it, or one changed its mind in between.";
          case FIGURE_CONFLICT ->
              "values for the same quantity, of the same troops and place, at about the same time,"
                  + " differ by more than rounding does. It would be wrong if they count something"
                  + " else, or the number changed in between.";
          default ->
              "one side says that it is so, and another at about the same time that it is not. It"
                  + " would be wrong if they speak of different things.";
        };
    return claim(actors(found))
        + side("One side", found.first())
        + side("The other", found.second())
        + "Rule: "
        + rule;
  }

  private static String actors(Opposition found) {
    String first = found.first().best().actor().name();
    String second = found.second().best().actor().name();
    return first.equals(second) ? first : first + " and " + second;
  }

  private String claim(String holder) {
    return holder + " on \"" + proposition.claim() + "\" ";
  }

  private static String name(Statement statement, String scope) {
    return statement.holders().stream()
        .filter(holder -> holder.id().value().equals(scope))
        .findFirst()
        .map(Holder::name)
        .orElse(statement.actor().name());
  }

  private static String side(String title, ReportedUtterance utterance) {
    Statement best = utterance.best();
    return title
        + ": "
        + best.actor().name()
        + " "
        + (best.figure() == null ? verb(utterance.stance()) : "gave " + value(best.figure()))
        + " "
        + (utterance.said().known() ? "" : "at a time that nobody tells, by ")
        + utterance.said().date()
        + ", told by "
        + report(best)
        + ", "
        + origins(utterance)
        + ". ";
  }

  /** Who reported it, in which words, and when that was reported and learned. */
  static String report(Statement statement) {
    return statement.document().source().name()
        + (statement.historical() ? " as background" : "")
        + " ("
        + passage(statement.bestEvidence())
        + "; reported "
        + (statement.reportedAt() == null ? "undated" : statement.reportedAt())
        + ", learned "
        + statement.learnedAt()
        + ")";
  }

  private static String passage(Evidence evidence) {
    String text = evidence.passage();
    String shown =
        text.length() <= LONGEST_PASSAGE ? text : text.substring(0, LONGEST_PASSAGE) + "…";
    return "\"" + shown + "\" at " + evidence.begin() + "-" + evidence.end();
  }

  private static String origins(ReportedUtterance utterance) {
    int origins = utterance.toUtterance().origins();
    String found = counted(origins, "independent origin", "independent origins");
    int copies = utterance.documents() - origins;
    return copies == 0 ? found : found + ", " + counted(copies, "copy", "copies");
  }

  private static String value(Figure figure) {
    if (figure.period() != null) {
      return figure.period().from() + " to " + figure.period().to();
    }
    return Stream.of(
            number(figure.amount()),
            figure.whose(),
            figure.amount().unit(),
            figure.where() == null ? null : "in " + figure.where())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }

  private static String number(Figure.Amount amount) {
    if (amount.high() == null) {
      return "at least " + amount.low();
    }
    boolean exact = amount.low() == amount.high();
    return exact ? "" + amount.low() : amount.low() + " to " + amount.high();
  }

  private static String verb(Stance stance) {
    return switch (stance) {
      case AFFIRMS -> "affirmed";
      case DENIES -> "denied";
      case HEDGES -> "hedged";
    };
  }

  private static String counted(int count, String one, String more) {
    return count + " " + (count == 1 ? one : more);
  }
}
