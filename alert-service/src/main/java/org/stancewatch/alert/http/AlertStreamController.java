package org.stancewatch.alert.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.sse.Event;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.reactivestreams.Publisher;
import org.stancewatch.alert.view.AlertView;
import org.stancewatch.alert.view.Cursor;
import org.stancewatch.alert.view.ToldAlert;
import org.stancewatch.model.alert.Alert;
import org.stancewatch.topic.TopicFollower;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink.OverflowStrategy;

/**
 * Alerts and their updates as they are told, at least once.
 *
 * <p>A reader who comes back gives the last event's id as {@code Last-Event-ID}, to any instance,
 * and is told what it missed; a new one can ask for all {@code since} a time.
 */
@Controller("/alerts/stream")
final class AlertStreamController {
  private static final String LAST_EVENT_ID = "Last-Event-ID";

  /** Alerts that may wait for a slow reader, beside all of the view, before it is cut off. */
  private static final int WAITING = 1000;

  private final AlertView alerts;
  private final TopicFollower follower;
  private final StreamConfiguration settings;

  AlertStreamController(AlertView alerts, TopicFollower follower, StreamConfiguration settings) {
    this.alerts = alerts;
    this.follower = follower;
    this.settings = settings;
  }

  /** Alerts and their changes as they are told, as server-sent events named alert. */
  @Get(produces = MediaType.TEXT_EVENT_STREAM)
  @Parameter(name = "missed", ref = "#/components/parameters/missed")
  @Parameter(name = "lastEventId", ref = "#/components/parameters/lastEventId")
  @ApiResponse(
      responseCode = "200",
      description = "Each event's data is an alert.",
      content =
          @Content(
              mediaType = MediaType.TEXT_EVENT_STREAM,
              schema = @Schema(implementation = Alert.class)))
  Publisher<Event<Object>> stream(HttpRequest<?> request) {
    Predicate<ToldAlert> missed = missed(request);
    if (!follower.isCaughtUp()) {
      throw new NotReadyException();
    }
    Flux<Event<Object>> heartbeats =
        Flux.interval(Duration.ZERO, settings.heartbeat())
            .onBackpressureDrop()
            .map(beat -> Event.<Object>of("").comment("heartbeat"));
    return Flux.merge(told(missed).map(AlertStreamController::event), heartbeats);
  }

  private static Predicate<ToldAlert> missed(HttpRequest<?> request) {
    Optional<Instant> since = Parameters.of(request, "since").time("since");
    return Optional.ofNullable(request.getHeaders().get(LAST_EVENT_ID))
        .map(id -> Cursor.parse(LAST_EVENT_ID, id))
        .<Predicate<ToldAlert>>map(last -> told -> told.isAfter(last))
        .or(() -> since.map(time -> told -> told.isSince(time)))
        .orElse(told -> false);
  }

  private Flux<ToldAlert> told(Predicate<ToldAlert> missed) {
    return Flux.<ToldAlert>create(
            sink -> sink.onDispose(alerts.follow(missed, sink::next)::run), OverflowStrategy.IGNORE)
        .onBackpressureBuffer(alerts.most() + WAITING);
  }

  private static Event<Object> event(ToldAlert told) {
    return Event.<Object>of(told.alert()).id(told.cursor().toString()).name("alert");
  }
}
