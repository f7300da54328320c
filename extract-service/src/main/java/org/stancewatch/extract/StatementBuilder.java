package org.stancewatch.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stancewatch.extract.actor.Holders;
import org.stancewatch.extract.origin.Credits;
import org.stancewatch.model.Document;
import org.stancewatch.model.DocumentReference;
import org.stancewatch.model.Evidence;
import org.stancewatch.model.Figure;
import org.stancewatch.model.MissionId;
import org.stancewatch.model.PartialDate;
import org.stancewatch.model.Statement;
import org.stancewatch.model.StatementId;

/** Makes one statement of all the candidates that say the same. */
final class StatementBuilder {
  private static final int ID_BYTES = 16;

  private final Holders holders;

  StatementBuilder(Holders holders) {
    this.holders = holders;
  }

  List<Statement> of(Document document, List<Candidate> candidates) {
    Map<String, List<Candidate>> same = new LinkedHashMap<>();
    for (Candidate candidate : new Candidates(holders).settled(candidates)) {
      same.computeIfAbsent(key(document, candidate), key -> new ArrayList<>()).add(candidate);
    }
    if (same.isEmpty()) {
      return List.of();
    }
    // Reads the whole text, so once for all of them.
    DocumentReference reference = document.reference(Credits.of(document));
    return same.entrySet().stream()
        .map(entry -> statement(document, reference, entry.getKey(), entry.getValue()))
        .toList();
  }

  private Statement statement(
      Document document, DocumentReference reference, String key, List<Candidate> same) {
    List<Candidate> surest = new ArrayList<>(same);
    surest.sort(Comparator.comparingDouble(Candidate::weight).reversed());
    Candidate best = surest.get(0);
    PartialDate said = best.saidAt().date();
    LocalDate day = said == null ? null : said.first();
    Map<List<Integer>, Evidence> evidence = new LinkedHashMap<>();
    surest.stream()
        .map(Candidate::evidence)
        .forEach(passage -> evidence.putIfAbsent(List.of(passage.begin(), passage.end()), passage));
    return new Statement(
        new StatementId(digest(key)),
        mission(best),
        best.claim().proposition(),
        best.speaker().actor(),
        holders.of(best.speaker(), day),
        best.claim().stance(),
        best.mode(),
        List.copyOf(evidence.values()),
        best.chain(),
        said,
        document.publishedAt(),
        document.receivedAt(),
        best.saidAt().historical(),
        best.confidence(),
        best.claim().figure(),
        reference);
  }

  private static MissionId mission(Candidate candidate) {
    return candidate.mission().words().dossier().mission().id();
  }

  private static String key(Document document, Candidate candidate) {
    Figure figure = candidate.claim().figure();
    return keyOfStance(document, candidate) + (figure == null ? "" : "|" + figure);
  }

  private static String keyOfStance(Document document, Candidate candidate) {
    return String.join(
        "|",
        document.id().value(),
        mission(candidate).value(),
        candidate.claim().proposition().value(),
        candidate.speaker().actor().id().value(),
        candidate.claim().stance().name(),
        String.valueOf(candidate.saidAt().date()));
  }

  private static String digest(String key) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
