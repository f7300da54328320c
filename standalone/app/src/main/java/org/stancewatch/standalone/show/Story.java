package org.stancewatch.standalone.show;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.stancewatch.model.Document;
import org.stancewatch.model.DocumentId;
import org.stancewatch.model.Statement;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.model.alert.AlertId;
import org.stancewatch.model.dossier.Dossiers;
import org.stancewatch.standalone.watch.Seen;

/** Tells on a screen what happens: documents, statements, alerts, and what is set aside. */
public final class Story implements Consumer<Seen> {
  private static final String INDENT = "    ";
  private static final int LONGEST_TITLE = 90;
  private static final int LONGEST_EXCERPT = 70;

  private final Screen screen;
  private final Ink ink;
  private final AlertCard card;
  private final Set<DocumentId> documents = new HashSet<>();
  private final Map<AlertId, Alert> alerts = new LinkedHashMap<>();
  private final Supplier<Duration> clock;
  private Duration firstAlertAfter;
  private Totals totals = Totals.NONE;
  private Totals atLastDocument = Totals.NONE;

  /**
   * @param clock how long the command has been running
   */
  public Story(Screen screen, Dossiers dossiers, Supplier<Duration> clock) {
    this.clock = clock;
    this.screen = screen;
    this.ink = screen.ink();
    this.card = new AlertCard(ink, dossiers);
  }

  public Totals totals() {
    return totals;
  }

  /** How long after the start of the command the first alert came; null before it. */
  public Duration firstAlertAfter() {
    return firstAlertAfter;
  }

  @Override
  public void accept(Seen seen) {
    if (seen instanceof Seen.ADocument document) {
      tell(document.document());
    } else if (seen instanceof Seen.AStatement statement) {
      tell(statement.statement());
    } else if (seen instanceof Seen.AnAlert alert) {
      tell(alert.alert());
    } else if (seen instanceof Seen.ADeadLetter letter) {
      tell(letter);
    }
    screen.status(table());
  }

  /** Says what has not come of the last document, now that nothing more can come of it. */
  public void concludeDocument() {
    if (totals.statements() == atLastDocument.statements()) {
      note("no statement on a watched mission");
    } else if (totals.alerts() == atLastDocument.alerts()) {
      note("no new alert");
    }
  }

  /** Adds a remark to what was told last. */
  public void note(String text) {
    screen.line(INDENT + ink.paint(Tone.QUIET, text));
  }

  private List<String> table() {
    List<String> rows = new ArrayList<>(AlertTable.of(alerts.values()));
    rows.add(totals.toString());
    return rows;
  }

  private void tell(Document document) {
    totals = totals.plusDocument();
    atLastDocument = totals;
    String day =
        document.publishedAt() == null
            ? "undated   "
            : LocalDate.ofInstant(document.publishedAt(), ZoneOffset.UTC).toString();
    String title = document.title() == null ? document.id().value() : document.title();
    screen.line("");
    screen.line(
        ink.paint(Tone.QUIET, day)
            + "  "
            + ink.paint(Tone.STRONG, Passage.shortened(title, LONGEST_TITLE))
            + "  "
            + ink.paint(Tone.NAME, Passage.shortened(document.source().name(), LONGEST_TITLE))
            + (documents.add(document.id()) ? "" : ink.paint(Tone.CHANGE, "  (a new revision)")));
  }

  private void tell(Statement statement) {
    totals = totals.plusStatement();
    String passage = Passage.shortened(statement.bestEvidence().passage(), LONGEST_EXCERPT);
    screen.line(
        "%s%s %s %s, said %s  %s"
            .formatted(
                INDENT,
                ink.paint(Tone.NAME, Passage.shortened(statement.actor().name(), LONGEST_TITLE)),
                statement.stance().name().toLowerCase(Locale.ROOT),
                ink.paint(Tone.STRONG, statement.proposition().value()),
                statement.saidAt() == null ? "at an unknown time" : statement.saidAt(),
                ink.paint(Tone.QUIET, "“" + passage + "”")));
  }

  private void tell(Alert alert) {
    Alert before = alerts.put(alert.id(), alert);
    if (before == null) {
      totals = totals.plusAlert();
      firstAlertAfter = firstAlertAfter == null ? clock.get() : firstAlertAfter;
      card.of(alert).forEach(line -> screen.line(INDENT + line));
    } else {
      totals = totals.plusUpdate();
      screen.line(INDENT + ink.paint(Tone.CHANGE, AlertChange.between(before, alert)));
    }
  }

  private void tell(Seen.ADeadLetter letter) {
    totals = totals.plusDeadLetter();
    screen.line(
        "%s%s %s: %s"
            .formatted(
                INDENT,
                ink.paint(Tone.BAD, "set aside"),
                letter.topic(),
                Passage.shortened(letter.reason(), 300)));
  }
}
