package org.stancewatch.standalone.cli;

import java.util.stream.Collectors;
import org.stancewatch.model.dossier.Dossiers;
import org.stancewatch.standalone.show.Addresses;
import org.stancewatch.standalone.system.Service;
import org.stancewatch.standalone.system.Services;

/** What a user is told of a system that has started. */
final class Doors {
  private Doors() {}

  static Addresses of(Services services) {
    return new Addresses(
        services.url(Service.INGEST),
        services.url(Service.EXTRACT),
        services.url(Service.ALERT),
        services.bootstrapServers());
  }

  static String missions(Dossiers dossiers) {
    return dossiers.all().stream()
        .map(dossier -> dossier.mission().name())
        .collect(Collectors.joining(", "));
  }
}
